/** Whole numbers that add up exactly to a whole total. */

/** Splits a total in proportion to weights by largest remainders; earlier ones come first where remainders are equal. */
export function apportion(total: number, weights: readonly number[]): number[] {
	const sum = weights.reduce((a, b) => a + b, 0);
	const exact = weights.map((weight) => (sum === 0 ? 0 : (total * weight) / sum));
	const shares = exact.map(Math.floor);
	const left = total - shares.reduce((a, b) => a + b, 0);
	const byRemainder = exact
		.map((value, index) => ({ index, remainder: value - Math.floor(value) }))
		.sort((a, b) => b.remainder - a.remainder || a.index - b.index);
	for (const { index } of byRemainder.slice(0, left)) shares[index] = (shares[index] ?? 0) + 1;
	return shares;
}

/**
 * Splits a total over any number of parts that come one by one: call the result with each part's weight in turn. The
 * shares of all parts whose weights make up **sum** add up to the total, and nothing is remembered but where it stands.
 */
export function createSplit(total: number, sum: number): (weight: number) => number {
	let passed = 0;
	let given = 0;
	return (weight) => {
		passed += weight;
		// Adding the same weights in the same order gives the same sum to the last bit, so the end is exact.
		const reached = Math.round(sum === 0 ? 0 : total * (passed / sum));
		const share = reached - given;
		given = reached;
		return share;
	};
}
