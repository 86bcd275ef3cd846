/** Sizes of an embed in CSS pixels: its style sheet is written from them, and its height is reckoned by them. */

/** A run of text: size of type and distance of lines. */
export interface EmbedType {
	readonly size: number;
	readonly line: number;
	readonly bold?: boolean;
}

export const embedLayout = {
	/** Between the frame's edge and the text; on phones drawings reach the edge. */
	padding: 8,
	/** Between the blocks of the head. */
	gap: 6,
	/** Between entries of a line, and the width of a swatch with its distance. */
	entryGap: 12,
	swatch: 20,
	/** Height of the coloured strip above a class's range. */
	strip: 10,
	/** The link home is as tall as a finger. */
	link: 44,
	/** Width the narrow drawing is made for (`chartWidths`). */
	drawing: 360,
	/** From this width the drawing for articles is shown, in larger type. */
	wide: 600,
	/** The widest an embed becomes; a wider frame has room at its sides. */
	widest: 960,
	/** How far a drawing may shrink where a host's font runs wider than expected. */
	least: 0.7,
} as const;

/** Type by the frame's width: narrow, and from `embedLayout.wide`. */
export const embedTypes = {
	narrow: {
		title: { size: 17, line: 23, bold: true },
		sentence: { size: 14, line: 20 },
		small: { size: 13, line: 18 },
	},
	wide: {
		title: { size: 20, line: 27, bold: true },
		sentence: { size: 16, line: 24 },
		small: { size: 13, line: 18 },
	},
} as const satisfies Record<string, Record<string, EmbedType>>;
