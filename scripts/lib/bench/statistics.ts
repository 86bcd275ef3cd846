/** What several runs come to. */

/** The middle value, of an even number of values the mean of the two in the middle. Null where there are none. */
export function median(values: readonly number[]): number | null {
	const sorted = [...values].sort((a, b) => a - b);
	const upper = sorted[Math.floor(sorted.length / 2)];
	const lower = sorted[Math.ceil(sorted.length / 2) - 1];
	return upper === undefined || lower === undefined ? null : (upper + lower) / 2;
}

/** The median of what could be measured in each run; null where no run could. */
export function medianOf<T>(runs: readonly T[], figure: (run: T) => number | null): number | null {
	return median(runs.flatMap((run) => figure(run) ?? []));
}

/** How many times the first is of the second; null where either is not known or the second is nothing. */
export function ratio(of: number | null | undefined, to: number | null | undefined): number | null {
	return of == null || to == null || to === 0 ? null : of / to;
}
