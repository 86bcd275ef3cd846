/** The picture as a file of its own: title, unit, drawing, legend, source, release and address, all as SVG. */
import { textWidth } from "../../charts/text-width.ts";
import type { ColourName } from "../../styles/tokens.ts";
import { colours, fontFamily, token } from "../../styles/tokens.ts";
import type { Drawing } from "./drawing.ts";

export interface PictureWords {
	readonly title: string;
	readonly sentence: string;
	/** "단위: %" and, where statuses differ, what their shapes mean. */
	readonly unit: string;
	/** Labels of a map's classes, in their order. */
	readonly classes: readonly string[];
	/** "출처: …", "판: …" and what else stands below the drawing. */
	readonly notes: readonly string[];
	readonly address: string;
}

/** Width of the file in pixels: the drawing of 720 with a margin around it. */
export const PICTURE_WIDTH = 768;
const MARGIN = 24;

interface Writing {
	readonly size: number;
	readonly weight?: number;
	readonly colour?: ColourName;
}

/** An `<svg>` that stands alone, in the colours of the light theme. */
export function pictureFile(drawing: Drawing, words: PictureWords): string {
	const inner = PICTURE_WIDTH - 2 * MARGIN;
	const parts: string[] = [];
	let y = MARGIN;
	const write = (text: string, { size, weight = 400, colour = "text" }: Writing) => {
		const step = size * 1.45;
		for (const line of wrapped(text, size, inner)) {
			y += step;
			parts.push(
				`<text x="${MARGIN}" y="${Math.round(y - step * 0.25)}" font-size="${size}" font-weight="${weight}" fill="${token(colour)}">${escaped(line)}</text>`,
			);
		}
	};
	write(words.title, { size: 20, weight: 700 });
	y += 4;
	write(words.sentence, { size: 15 });
	write(words.unit, { size: 13, colour: "text-muted" });
	y += 8;
	drawing.classes.forEach(({ colour }, index) => {
		const width = inner / drawing.classes.length;
		const x = Math.round(MARGIN + index * width);
		parts.push(
			`<rect x="${x}" y="${y}" width="${Math.round(width - 4)}" height="12" fill="${token(colour)}"/>`,
			`<text x="${x}" y="${y + 27}" font-size="12" fill="${token("text")}">${escaped(words.classes[index] ?? "")}</text>`,
		);
	});
	if (drawing.classes.length > 0) y += 38;
	// The drawing is placed, not nested: not every program knows an svg inside an svg.
	const [, body = ""] = /^<svg[^>]*>([\s\S]*)<\/svg>$/.exec(drawing.svg) ?? [];
	parts.push(
		`<g transform="translate(${MARGIN} ${y})" fill="currentColor" text-anchor="middle" font-size="12">${body}</g>`,
	);
	y += drawing.height + 8;
	for (const note of words.notes) write(note, { size: 12, colour: "text-muted" });
	write(words.address, { size: 12, colour: "text-muted" });
	y += MARGIN;
	const height = Math.ceil(y);
	return withoutVariables(
		`<svg xmlns="http://www.w3.org/2000/svg" width="${PICTURE_WIDTH}" height="${height}" viewBox="0 0 ${PICTURE_WIDTH} ${height}" role="img" aria-label="${escaped(`${words.title} ${words.sentence}`)}" font-family="${escaped(fontFamily)}" color="${colours.text.light}"><title>${escaped(words.title)}</title><rect width="${PICTURE_WIDTH}" height="${height}" fill="${token("ground")}"/>${parts.join("")}</svg>\n`,
	);
}

/** A file follows no theme, and few programs other than browsers know a property with a fallback. */
function withoutVariables(svg: string): string {
	return svg.replace(/var\(--[\w-]+, ?(#[0-9a-f]{6})\)/g, "$1");
}

/** Lines of a text no wider than **width**; a word too long for a line, such as an address, is cut. */
function wrapped(text: string, size: number, width: number): string[] {
	const lines: string[] = [];
	let line = "";
	for (const word of text.split(" ").flatMap((each) => cut(each, size, width))) {
		const longer = line === "" ? word : `${line} ${word}`;
		if (textWidth(longer, size) <= width) line = longer;
		else {
			lines.push(line);
			line = word;
		}
	}
	return [...lines, line].filter((each) => each !== "");
}

function cut(word: string, size: number, width: number): string[] {
	const pieces = [""];
	for (const character of word) {
		const longer = `${pieces.at(-1)}${character}`;
		if (textWidth(longer, size) > width) pieces.push(character);
		else pieces[pieces.length - 1] = longer;
	}
	return pieces;
}

function escaped(text: string): string {
	return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
