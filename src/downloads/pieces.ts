/** Long texts in pieces, so that a file need not be held whole: a text has an end, a register may not. */

const rowsInPiece = 2000;

/** The rows, each written and followed by what stands between them, a few thousand to a piece. */
export function* piecesOf(
	rows: readonly object[],
	write: (row: object) => string,
	between: string,
): Generator<string> {
	for (let start = 0; start < rows.length; start += rowsInPiece) {
		const texts = rows.slice(start, start + rowsInPiece).map(write);
		const isLast = start + rowsInPiece >= rows.length;
		yield texts.join(between) + (isLast ? "" : between);
	}
}
