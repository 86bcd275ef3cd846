/** Cuts the characters of a site into pieces, so that a page loads little: a browser asks only for pieces it shows. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type FontPiece, type FontWeight, fontWeights, isLatin } from "../../src/styles/font-face.ts";
import { shownCharacters } from "./shown-characters.ts";

/** The characters of each piece of a weight, each in one piece only. */
export type FontPieces = Readonly<Record<FontPiece, readonly string[]>>;

/**
 * The pieces of each weight. What the home pages of **site** show is the core: they hold the words of every page's frame, and
 * are what most readers meet first. Where there are no pages the core is empty.
 */
export function fontPieces(
	characters: readonly string[],
	site: string,
): Readonly<Record<FontWeight, FontPieces>> {
	const homes = ["index.html", "en/index.html"]
		.map((file) => join(site, file))
		.filter((file) => existsSync(file))
		.map((file) => shownCharacters(readFileSync(file, "utf8")));
	const piecesOf = (weight: FontWeight): FontPieces => {
		const isCore = (character: string) => homes.some((home) => home[weight].has(character));
		return {
			latin: characters.filter(isLatin),
			core: characters.filter((character) => !isLatin(character) && isCore(character)),
			rest: characters.filter((character) => !isLatin(character) && !isCore(character)),
		};
	};
	const weights = Object.keys(fontWeights).map((weight) => [weight, piecesOf(Number(weight) as FontWeight)]);
	return Object.fromEntries(weights) as Record<FontWeight, FontPieces>;
}
