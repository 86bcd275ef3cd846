/** Text in lines: pictures have none of a page's line breaking. */
import { measuredWidth, type Weight } from "./font.ts";

export interface TextStyle {
	/** In the picture's own units. */
	readonly size: number;
	readonly weight?: Weight;
}

/**
 * Lines no wider than **width**, broken at blanks (an end of a line in a note is one), so that a Korean word with its particle stays whole; an address breaks
 * behind its slashes, and what is wider than a line anywhere. No text gives no line.
 */
export function wrapped(text: string, width: number, { size, weight = 400 }: TextStyle): string[] {
	const fits = (line: string) => measuredWidth(line, size, weight) <= width;
	const lines: string[] = [];
	let line = "";
	for (const word of text.split(/[ \n]/).filter((part) => part !== "")) {
		const longer = line === "" ? word : `${line} ${word}`;
		if (fits(longer)) {
			line = longer;
			continue;
		}
		if (line !== "") lines.push(line);
		line = "";
		for (const part of partsOf(word, fits)) {
			if (line !== "" && !fits(line + part)) {
				lines.push(line);
				line = "";
			}
			line += part;
		}
	}
	return line === "" ? lines : [...lines, line];
}

/** The same lines, made about equally long: a heading's last line is then no single word. */
export function balanced(text: string, width: number, style: TextStyle): string[] {
	const lines = wrapped(text, width, style);
	if (lines.length < 2) return lines;
	let [narrow, wide] = [width / 2, width];
	while (wide - narrow > 4) {
		const middle = (narrow + wide) / 2;
		if (wrapped(text, middle, style).length > lines.length) narrow = middle;
		else wide = middle;
	}
	return wrapped(text, wide, style);
}

/** Pieces of a word wider than a line. */
function partsOf(word: string, fits: (text: string) => boolean): string[] {
	if (fits(word)) return [word];
	return word.split(/(?<=\/)/).flatMap((part) => (fits(part) ? [part] : [...part]));
}
