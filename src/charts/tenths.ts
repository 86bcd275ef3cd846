/**
 * Interpolation of a position scale to tenths of a pixel: nobody sees more, and a drawing of a hundred points is a third
 * smaller without thirteen decimals each. Plot's type of an interpolation knows no numbers.
 */
export const tenths = ((from: number, to: number) => (share: number) =>
	Math.round((from + (to - from) * share) * 10) / 10) as unknown as <T>(
	from: T,
	to: T,
) => (share: number) => T;
