/** Classes of about equally many values, for maps and heat tables. Every number of their legend is a published one. */
import { quantileSorted } from "d3";
import type { Datum } from "./datum.ts";

export interface Classed {
	readonly datum: Datum;
	/** Class from 0, low to high; null for a gap. */
	readonly class: number | null;
}

export interface ClassRange {
	/** The lowest and the highest value in the class, in the measure's unit. */
	readonly least: number;
	readonly most: number;
}

/** Sorts data into at most **count** classes; equal values fall into the same one. */
export function quantileClasses(
	data: readonly Datum[],
	count: number,
): { members: Classed[]; ranges: ClassRange[] } {
	const sorted = data.flatMap(({ value }) => (value === null ? [] : [value])).sort((a, b) => a - b);
	// Without a value there is no class: a legend must not speak of a 0 that nobody published.
	const starts = [
		...new Set(
			Array.from({ length: count }, (_, i) => quantileSorted(sorted, i / count)).flatMap((start) =>
				start === undefined ? [] : firstAtLeast(sorted, start),
			),
		),
	];
	const classOf = (value: number) => starts.filter((start) => value >= start).length - 1;
	return {
		members: data.map((datum) => ({ datum, class: datum.value === null ? null : classOf(datum.value) })),
		ranges: starts.map((least, index) => {
			const next = starts[index + 1] ?? Number.POSITIVE_INFINITY;
			return { least, most: sorted.findLast((value) => value < next) ?? least };
		}),
	};
}

function firstAtLeast(sorted: readonly number[], least: number): number {
	return sorted.find((value) => value >= least) ?? least;
}
