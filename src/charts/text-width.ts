/**
 * Width of a label before it is drawn. Plot counts a Hangul syllable as 0.58 em where Pretendard's is 0.864 em wide, so
 * margins are reckoned here. Widths in em of Pretendard Regular, rounded up.
 */

const classes: readonly (readonly [RegExp, number])[] = [
	[/[\uAC00-\uD7A3\u3130-\u318F\u4E00-\u9FFF]/, 0.87],
	[/[0-9$€₩+−–~]/, 0.63],
	[/[A-Z%&@]/, 0.7],
	[/[mw]/, 0.84],
	[/[ijlft.,:;'’()[\] ·|]/, 0.32],
];

const other = 0.57;

/** Width in pixels of a text at a font size in pixels. */
export function textWidth(text: string, size: number): number {
	let em = 0;
	for (const character of text) em += classes.find(([pattern]) => pattern.test(character))?.[1] ?? other;
	return em * size;
}

/** Width of the widest of several texts. */
export function widest(texts: readonly string[], size: number): number {
	return Math.max(0, ...texts.map((text) => textWidth(text, size)));
}
