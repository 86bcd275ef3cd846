/**
 * Pictures in pixels, drawn by resvg with Pretendard. They are kept by their content, so that the next build draws only
 * what changed; the folder can be deleted at any time, and a build with and without it gives the same bytes.
 */
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import { fontVersion, missingCharacters } from "./font.ts";

/** Where pictures are kept: `CACHE_DIR`, else `.cache` of the project. */
const folder = () => join(process.env.CACHE_DIR ?? join(process.cwd(), ".cache"), "pixels");

/**
 * A whole SVG file as PNG, **width** pixels wide. **fonts** are files with every character of its text, as `fontsFor` makes
 * them. Throws, naming the characters, where Pretendard cannot show some: resvg would leave them out without a word.
 */
export function pngOf(svg: string, width: number, fonts: readonly string[]): Buffer {
	const key = createHash("sha256").update(`${makers()}|${width}|${svg}`).digest("hex");
	const file = join(folder(), key.slice(0, 2), `${key.slice(2)}.png`);
	try {
		return readFileSync(file);
	} catch {
		const png = drawnPng(svg, width, fonts);
		mkdirSync(dirname(file), { recursive: true });
		// Put in place whole: another build may be reading it at this moment.
		const draft = `${file}.${process.pid}`;
		writeFileSync(draft, png);
		renameSync(draft, file);
		return png;
	}
}

/** The same without the folder of kept pictures. */
export function drawnPng(svg: string, width: number, fonts: readonly string[]): Buffer {
	refuseMissingCharacters(svg);
	return new Resvg(svg, {
		font: { loadSystemFonts: false, fontFiles: [...fonts], defaultFontFamily: "Pretendard" },
		fitTo: { mode: "width", value: width },
	})
		.render()
		.asPng();
}

function refuseMissingCharacters(svg: string): void {
	const missing = missingCharacters(printedText(svg));
	if (missing.length === 0) return;
	const list = missing.map((character) => {
		const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
		return `${character} (U+${code})`;
	});
	const title = /<title[^>]*>([^<]*)</.exec(svg)?.[1] ?? "";
	throw new Error(`Pretendard has no glyph for ${list.join(", ")} in the picture "${title}"`);
}

/** What stands in the `<text>` elements of a file, one after another. */
export function printedText(svg: string): string {
	return [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/gs)]
		.map(([, content = ""]) =>
			content
				.replace(/<[^>]*>/g, "")
				.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
				.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: keyof typeof entities) => entities[name]),
		)
		.join("");
}

const entities = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" } as const;

let makersKnown: string | undefined;

/** Versions of what draws: a newer one may draw other pixels. */
function makers(): string {
	makersKnown ??= `${resvgVersion()}|${fontVersion()}`;
	return makersKnown;
}

function resvgVersion(): string {
	const file = join(process.cwd(), "node_modules/@resvg/resvg-js/package.json");
	return (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version;
}
