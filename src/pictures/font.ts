/**
 * Pretendard as pictures need it: how wide each character is and which there are, read from the font's own files. Text in a
 * picture does not wrap by itself, and resvg leaves out a character the font lacks without a word.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

export type Weight = 400 | 700;

// From the project, not from this file: Astro bundles it to another place.
const home = dirname(createRequire(join(process.cwd(), "package.json")).resolve("pretendard/package.json"));

const files: Readonly<Record<Weight, string>> = {
	400: join(home, "dist/public/static/alternative/Pretendard-Regular.ttf"),
	700: join(home, "dist/public/static/alternative/Pretendard-Bold.ttf"),
};

/** The files of both weights. */
export const fontFiles: readonly string[] = Object.values(files);

/** Version of the font's package: the same version is the same letters. */
export const fontVersion = (): string =>
	(JSON.parse(readFileSync(join(home, "package.json"), "utf8")) as { version: string }).version;

/** Width of a text in the unit of **size**. A character the font lacks counts as a square. */
export function measuredWidth(text: string, size: number, weight: Weight = 400): number {
	const widths = widthsOf(weight);
	let em = 0;
	for (const character of text) em += widths.get(character.codePointAt(0) ?? 0) ?? 1;
	return em * size;
}

/** Characters of a text that one of the weights cannot show, each once. */
export function missingCharacters(text: string): string[] {
	const both = [widthsOf(400), widthsOf(700)];
	return [...new Set(text)].filter((character) =>
		both.some((widths) => !widths.has(character.codePointAt(0) ?? 0)),
	);
}

const known = new Map<Weight, ReadonlyMap<number, number>>();

/** Code point → width in em. */
function widthsOf(weight: Weight): ReadonlyMap<number, number> {
	const read = known.get(weight);
	if (read !== undefined) return read;
	const widths = readWidths(readFileSync(files[weight]));
	known.set(weight, widths);
	return widths;
}

/** Reads the tables `cmap` (format 12 holds every code point), `hhea`, `hmtx` and `head` of a TrueType font. */
function readWidths(font: Buffer): Map<number, number> {
	const table = (tag: string): number => {
		for (let record = 12; record < 12 + 16 * font.readUInt16BE(4); record += 16)
			if (font.toString("latin1", record, record + 4) === tag) return font.readUInt32BE(record + 8);
		throw new Error(`the font has no table ${tag}`);
	};
	const em = font.readUInt16BE(table("head") + 18);
	const metrics = font.readUInt16BE(table("hhea") + 34);
	const advances = table("hmtx");
	const map = characterMap(font, table("cmap"));
	const widths = new Map<number, number>();
	for (let at = map + 16; at < map + 16 + 12 * font.readUInt32BE(map + 12); at += 12) {
		const [first, last, glyph] = [0, 4, 8].map((offset) => font.readUInt32BE(at + offset));
		if (first === undefined || last === undefined || glyph === undefined) continue;
		for (let code = first; code <= last; code++) {
			const index = glyph + code - first;
			// Glyph 0 is the empty box. Glyphs behind the last metric are as wide as that one.
			if (index > 0) widths.set(code, font.readUInt16BE(advances + 4 * Math.min(index, metrics - 1)) / em);
		}
	}
	return widths;
}

function characterMap(font: Buffer, table: number): number {
	for (let index = 0; index < font.readUInt16BE(table + 2); index++) {
		const map = table + font.readUInt32BE(table + 8 + 8 * index);
		if (font.readUInt16BE(map) === 12) return map;
	}
	throw new Error("the font has no character map of format 12");
}
