/**
 * Interpolation of a position scale to tenths of a pixel: nobody sees more, and a drawing of a hundred points is a third
 * smaller without thirteen decimals each.
 */
export function tenths(from: number, to: number): (share: number) => number {
	return (share) => Math.round((from + (to - from) * share) * 10) / 10;
}
