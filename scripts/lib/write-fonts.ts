import { subsetFonts } from "../fonts.ts";
import type { Characters } from "./characters.ts";
import type { Progress } from "./progress.ts";

/** Writes the fonts of a site with the characters of its pages. Throws where a glyph is missing. */
export async function writeFonts(next: string, characters: Characters, progress: Progress): Promise<void> {
	const step = progress.step("글꼴 줄이기 / Subsetting fonts");
	const fonts = await subsetFonts({ text: characters.all(), outDir: next });
	step.end(fonts.map(({ name, bytes }) => `${name} ${Math.round(bytes / 1000)} kB`).join(", "));
}
