/** Where a value stands among others and how far it lies from another. The build and the browser reckon with the same. */

export interface Standing {
	/** Place from the highest, 1 for it; equal values share a place. */
	readonly rank: number;
	/** How many have a value. */
	readonly count: number;
	readonly isShared: boolean;
	/** Whether no value is lower. */
	readonly isLast: boolean;
}

/** The standing of a value among all **values**, its own among them; null for a gap, which has no place. */
export function standingOf(value: number | null, values: readonly (number | null)[]): Standing | null {
	if (value === null) return null;
	const known = values.filter((each) => each !== null);
	return {
		rank: 1 + known.filter((each) => each > value).length,
		count: known.length,
		isShared: known.filter((each) => each === value).length > 1,
		isLast: !known.some((each) => each < value),
	};
}

/**
 * From one value to another, in their unit, to a tenth: the survey gives no more, and a difference of two binary
 * fractions is not one. Null where either is missing.
 */
export function differenceOf(from: number | null, to: number | null): number | null {
	return from === null || to === null ? null : Math.round((to - from) * 10) / 10;
}

/** The same in percent of the first value, to a tenth; null where either is missing or the first is 0. */
export function percentChange(from: number | null, to: number | null): number | null {
	return from === null || to === null || from === 0 ? null : Math.round((1000 * (to - from)) / from) / 10;
}

/** One place held against the others and the province. */
export interface Held {
	/** The last value of its line. */
	readonly value: number | null;
	readonly standing: Standing | null;
	readonly change: number | null;
	readonly percent: number | null;
	/** Value less the province's; null without one of them. */
	readonly distance: number | null;
}

/**
 * Holds lines of values together: ranks by their last values, change from the value at **since**, distance to the province's
 * value at the place **against.index** of the lines.
 */
export function holdTogether(
	lines: readonly (readonly (number | null)[])[],
	since: number | null,
	against: { readonly index: number; readonly value: number } | null,
): Held[] {
	const lasts = lines.map((line) => line.at(-1) ?? null);
	return lines.map((line) => {
		const value = line.at(-1) ?? null;
		const from = since === null ? null : (line[since] ?? null);
		return {
			value,
			standing: standingOf(value, lasts),
			change: differenceOf(from, value),
			percent: percentChange(from, value),
			distance: against ? differenceOf(against.value, line[against.index] ?? null) : null,
		};
	});
}
