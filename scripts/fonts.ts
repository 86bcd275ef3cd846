/** Cuts Pretendard down to the characters a site uses. */
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import {
	type FontPiece,
	type FontWeight,
	fontFile,
	fontWeights,
	type HomePiece,
	homeFaceCss,
	homeFontFile,
	homeFontSheet,
	pageFaceCss,
	pageFontSheet,
} from "../src/styles/font-face.ts";
import { codePointsOf } from "./lib/font-coverage.ts";
import { fontPieces, homePieces } from "./lib/font-pieces.ts";

type SubsetFont = (
	font: Buffer,
	text: string,
	options: { targetFormat: "woff2" | "sfnt"; keepFeatures: readonly string[]; noHinting: boolean },
) => Promise<Buffer>;

const require = createRequire(import.meta.url);
// The package has no types of its own.
const subsetFont = require("subset-font") as SubsetFont;

// Tabular figures for tables, kerning, and what composes and places marks. Alternates would only add weight.
const keepFeatures = ["kern", "tnum", "ccmp", "locl", "mark", "mkmk"];

/** For the home page, which is to be light: kerning moves few of its letters, and none of them by a pixel. */
const homeFeatures = ["tnum"];

/** What the characters of a site are and where its files go. */
export interface FontOrder {
	/** Every character that must be shown, in any order and number. Control characters are passed over. */
	readonly text: string;
	/** The folder of the built site; the files are written to `fonts` in it, and its home pages get files of their own. */
	readonly outDir: string;
}

/** One file written: its name in `fonts` and its size in bytes. */
export interface FontWritten {
	readonly name: string;
	readonly bytes: number;
}

/**
 * Writes the pieces of each weight (`fonts/pretendard-400-latin.woff2` and so on, without those that would be empty), those
 * of the home pages, style sheets that name them, and the font's licence. The same text and home pages give the same bytes.
 * Throws, naming the characters, when Pretendard has no glyph for some of them; then nothing is written.
 */
export async function subsetFonts({ text, outDir }: FontOrder): Promise<readonly FontWritten[]> {
	const characters = [...new Set(text)].filter((character) => !/\p{Cc}/u.test(character)).sort();
	const home = dirname(require.resolve("pretendard/package.json"));

	const pieces = Object.entries(fontPieces(characters)) as [FontPiece, readonly string[]][];
	const homes = homePieces(characters, outDir);
	const files: { name: string; bytes: Buffer }[] = [];
	for (const weight of Object.keys(fontWeights).map(Number) as FontWeight[]) {
		const font = await readFile(join(home, `dist/public/static/alternative/${fontWeights[weight]}.ttf`));
		const known = codePointsOf(font);
		const missing = characters.filter((character) => !known.has(character.codePointAt(0) ?? 0));
		if (missing.length > 0) throw new Error(missingGlyphs(fontWeights[weight], missing));
		// Pieces are cut from what the site uses: the whole font is large, and would be read anew for each.
		const used = await subsetFont(font, characters.join(""), {
			targetFormat: "sfnt",
			keepFeatures,
			noHinting: true,
		});
		const named = [
			...pieces.map(([piece, own]) => [fontFile(weight, piece), own, keepFeatures] as const),
			...[...homes].flatMap(([locale, ofHome]) =>
				(Object.entries(ofHome[weight]) as [HomePiece, readonly string[]][]).map(
					([piece, own]) => [homeFontFile(locale, weight, piece), own, homeFeatures] as const,
				),
			),
		];
		for (const [name, own, features] of named) {
			if (own.length === 0) continue;
			const bytes = await subsetFont(used, own.join(""), {
				targetFormat: "woff2",
				keepFeatures: features,
				noHinting: true,
			});
			files.push({ name, bytes });
		}
	}

	const folder = join(outDir, "fonts");
	await mkdir(folder, { recursive: true });
	for (const { name, bytes } of files) await writeFile(join(folder, name), bytes);
	await writeFile(join(folder, pageFontSheet), pageFaceCss());
	for (const [locale, ofHome] of homes)
		await writeFile(join(folder, homeFontSheet(locale)), homeFaceCss(locale, ofHome));
	await copyFile(join(home, "dist/LICENSE.txt"), join(folder, "LICENSE.txt"));
	return files.map(({ name, bytes }) => ({ name, bytes: bytes.byteLength }));
}

function missingGlyphs(font: string, characters: readonly string[]): string {
	const list = characters.map((character) => {
		const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
		return `${character} (U+${code})`;
	});
	return `${font} has no glyph for ${list.join(", ")}`;
}
