/**
 * Pretendard with only the characters that some pictures show. resvg reads the whole font anew for every text it shapes:
 * of the full font that takes 80 ms a picture, of a subset 5. Outlines and kerning are the same in both, and
 * what else a picture shows never has a say.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fontFiles, fontVersion } from "./font.ts";

type SubsetFont = (
	font: Buffer,
	text: string,
	options: { targetFormat: "sfnt"; keepFeatures: readonly string[]; noHinting: boolean },
) => Promise<Buffer>;

/** Features of the letters that pictures keep. */
const keepFeatures = ["kern", "ccmp", "locl", "mark", "mkmk"];

/**
 * Files of both weights that hold these characters, for resvg. They are kept by their content below `CACHE_DIR`,
 * else `.cache` of the project, and can be deleted when no picture is being drawn.
 */
export async function fontsFor(characters: Iterable<string>): Promise<readonly string[]> {
	const text = [...new Set(characters)].sort().join("");
	const key = createHash("sha256").update(`${fontVersion()}|${text}`).digest("hex").slice(0, 32);
	const folder = join(process.env.CACHE_DIR ?? join(process.cwd(), ".cache"), "fonts");
	mkdirSync(folder, { recursive: true });
	// The package has no types of its own.
	const subset = createRequire(join(process.cwd(), "package.json"))("subset-font") as SubsetFont;
	const files: string[] = [];
	for (const [place, full] of fontFiles.entries()) {
		const file = join(folder, `${key}-${place}.ttf`);
		if (!existsSync(file)) {
			const options = { targetFormat: "sfnt", keepFeatures, noHinting: true } as const;
			const draft = `${file}.${process.pid}`;
			writeFileSync(draft, await subset(readFileSync(full), text, options));
			renameSync(draft, file);
		}
		files.push(file);
	}
	return files;
}
