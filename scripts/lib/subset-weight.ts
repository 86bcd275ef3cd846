/** Cuts one weight of Pretendard into the files of a site. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Locale } from "../../src/site.ts";
import {
	type FontPiece,
	type FontWeight,
	fontFile,
	fontWeights,
	type HomePiece,
	type HomePieces,
	homeFontFile,
} from "../../src/styles/font-face.ts";
import { codePointsOf } from "./font-coverage.ts";
import { fontPieces } from "./font-pieces.ts";

/** What another thread is given. */
export interface WeightOrder {
	readonly weight: FontWeight;
	/** Every character that must be shown, each once and in order. */
	readonly characters: readonly string[];
	/** Those of the home pages. */
	readonly homes: ReadonlyMap<Locale, HomePieces>;
}

/** A file of a font, without its folder. */
export interface FontBytes {
	readonly name: string;
	readonly bytes: Uint8Array;
}

type SubsetFont = (
	font: Buffer,
	text: string,
	options: { targetFormat: "woff2" | "sfnt"; keepFeatures: readonly string[]; noHinting: boolean },
) => Promise<Buffer>;

const require = createRequire(import.meta.url);
// The package has no types of its own.
const subsetFont = require("subset-font") as SubsetFont;

/** Folder of the typeface. */
export const pretendard = dirname(require.resolve("pretendard/package.json"));

// Tabular figures for tables, kerning, and what composes and places marks. Alternates would only add weight.
const keepFeatures = ["kern", "tnum", "ccmp", "locl", "mark", "mkmk"];

/** For the home page, which is to be light: kerning moves few of its letters, and none of them by a pixel. */
const homeFeatures = ["tnum"];

/** The files of a weight, but those that would be empty. Throws, naming the characters, when some have no glyph. */
export async function subsetWeight({ weight, characters, homes }: WeightOrder): Promise<FontBytes[]> {
	const font = await readFile(join(pretendard, `dist/public/static/alternative/${fontWeights[weight]}.ttf`));
	const known = codePointsOf(font);
	const missing = characters.filter((character) => !known.has(character.codePointAt(0) ?? 0));
	if (missing.length > 0) throw new Error(missingGlyphs(fontWeights[weight], missing));
	// Pieces are cut from what the site uses: the whole font is large, and would be read anew for each.
	const used = await subsetFont(font, characters.join(""), {
		targetFormat: "sfnt",
		keepFeatures,
		noHinting: true,
	});
	const pieces = Object.entries(fontPieces(characters)) as [FontPiece, readonly string[]][];
	const named = [
		...pieces.map(([piece, own]) => [fontFile(weight, piece), own, keepFeatures] as const),
		...[...homes].flatMap(([locale, ofHome]) =>
			(Object.entries(ofHome[weight]) as [HomePiece, readonly string[]][]).map(
				([piece, own]) => [homeFontFile(locale, weight, piece), own, homeFeatures] as const,
			),
		),
	];
	const files: FontBytes[] = [];
	for (const [name, own, features] of named) {
		if (own.length === 0) continue;
		const bytes = await subsetFont(used, own.join(""), {
			targetFormat: "woff2",
			keepFeatures: features,
			noHinting: true,
		});
		files.push({ name, bytes });
	}
	return files;
}

function missingGlyphs(font: string, characters: readonly string[]): string {
	const list = characters.map((character) => {
		const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
		return `${character} (U+${code})`;
	});
	return `${font} has no glyph for ${list.join(", ")}`;
}
