/** Parts of a picture from top to bottom. Each knows its height before it is drawn, so that nothing is ever cut. */
import { escaped } from "../render/html.ts";
import { type ColourName, colours } from "../styles/tokens.ts";
import { balanced, type TextStyle, wrapped } from "./wrap.ts";

export interface Block {
	readonly height: number;
	/** Elements of the block with its left upper corner at this place. */
	readonly draw: (x: number, y: number) => string;
}

/** Where Pretendard is not installed a browser takes another font: lines leave it room to be wider. */
export const slack = 1.1;

export interface TextBlockStyle extends TextStyle {
	readonly colour?: ColourName;
	/** Height of a line in em. Defaults to 1.5. */
	readonly leading?: number;
	/** Whether lines are made about equally long. Defaults to false. */
	readonly balance?: boolean;
}

/** A paragraph no wider than **width**. */
export function paragraph(text: string, width: number, style: TextBlockStyle): Block {
	const { size, weight = 400, colour = "text", leading = 1.5, balance = false } = style;
	const lines = (balance ? balanced : wrapped)(text, width / slack, style);
	const step = size * leading;
	const attributes = `font-size="${size}"${weight === 400 ? "" : ` font-weight="${weight}"`} fill="${colours[colour].light}"`;
	return {
		height: lines.length * step,
		draw: (x, y) =>
			lines
				.map((line, index) => {
					// Capitals and syllables stand about 0.72 em above the line they are written on.
					const base = y + index * step + (step + size * 0.72) / 2;
					return `<text x="${rounded(x)}" y="${rounded(base)}" ${attributes}>${escaped(line)}</text>`;
				})
				.join(""),
	};
}

/** A label in a column of its own beside a paragraph. */
export function labelled(
	label: string,
	text: string,
	width: number,
	column: number,
	style: TextBlockStyle,
): Block {
	const name = paragraph(label, column, { ...style, weight: 700 });
	const words = paragraph(text, width - column, style);
	return {
		height: Math.max(name.height, words.height),
		draw: (x, y) => name.draw(x, y) + words.draw(x + column, y),
	};
}

/** Blocks below each other with a gap between them. Empty ones leave no gap. */
export function stacked(blocks: readonly Block[], gap: number): Block {
	const shown = blocks.filter(({ height }) => height > 0);
	return {
		height: Math.max(
			0,
			shown.reduce((sum, { height }) => sum + height + gap, -gap),
		),
		draw: (x, y) => {
			let at = y;
			return shown
				.map((block) => {
					const drawn = block.draw(x, at);
					at += block.height + gap;
					return drawn;
				})
				.join("");
		},
	};
}

/** A line across. */
export function rule(width: number, colour: ColourName, thickness: number): Block {
	return {
		height: thickness,
		draw: (x, y) =>
			`<rect x="${rounded(x)}" y="${rounded(y)}" width="${rounded(width)}" height="${thickness}" fill="${colours[colour].light}"/>`,
	};
}

/** A coordinate with two decimals at most. */
export function rounded(value: number): number {
	return Math.round(value * 100) / 100;
}
