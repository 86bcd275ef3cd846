/** Cuts the characters of a site into pieces, so that a page loads little: a browser asks only for pieces it shows. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Locale, locales } from "../../src/site.ts";
import { type FontPiece, type FontWeight, type HomePieces, pieceOf } from "../../src/styles/font-face.ts";
import { type ShownCharacters, shownCharacters } from "./shown-characters.ts";

/** The pieces of all pages, alike for each weight. */
export function fontPieces(characters: readonly string[]): Readonly<Record<FontPiece, readonly string[]>> {
	return {
		latin: characters.filter((character) => pieceOf(character) === "latin"),
		korean: characters.filter((character) => pieceOf(character) === "korean"),
	};
}

/** The pieces of the home pages that **site** has. **characters** are those that are to be had. */
export function homePieces(characters: readonly string[], site: string): ReadonlyMap<Locale, HomePieces> {
	return new Map(
		locales.flatMap((locale) => {
			const file = join(site, locale === "ko" ? "" : locale, "index.html");
			if (!existsSync(file)) return [];
			const html = readFileSync(file, "utf8");
			return [[locale, piecesOf(characters, shownCharacters(html), shownCharacters(html, "whole"))]];
		}),
	);
}

function piecesOf(characters: readonly string[], first: ShownCharacters, whole: ShownCharacters): HomePieces {
	const of = (weight: FontWeight) => ({
		first: characters.filter((character) => first[weight].has(character)),
		later: characters.filter((character) => whole[weight].has(character) && !first[weight].has(character)),
	});
	return { 400: of(400), 700: of(700) };
}
