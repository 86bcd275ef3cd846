/** What sentences say of targets and results laid out period by period: how many there are, and the newest of them. */
import { codeOf, type Datum } from "../../data/views/datum.ts";
import type { TargetsAndResults } from "../../data/views/targets-and-results.ts";

/** Statuses of something aimed at: all others were reported. */
const aimed: ReadonlySet<string | null> = new Set(["tentative", "announced", "planned", "revised"]);

export interface PublishedFigures {
	readonly targets: number;
	readonly results: number;
	/** Target and result of the newest period that has both; of one period the target that stood last. */
	readonly pair: { readonly target: Datum; readonly result: Datum } | null;
	/** The newest figure of the first group that has any: single years before parts and spans of years. */
	readonly newest: Datum | null;
}

export function publishedFigures({ groups }: TargetsAndResults): PublishedFigures {
	const byGroup = groups.map(({ rows }) =>
		rows.map(({ datum }) => datum).filter(({ value }) => value !== null),
	);
	const all = byGroup.flat();
	return {
		targets: all.filter(isAimed).length,
		results: all.filter((datum) => !isAimed(datum)).length,
		pair: byGroup.map(newestPair).find((pair) => pair !== null) ?? null,
		newest: byGroup.find((data) => data.length > 0)?.at(-1) ?? null,
	};
}

function newestPair(data: readonly Datum[]): PublishedFigures["pair"] {
	for (const result of data.filter((datum) => !isAimed(datum)).reverse()) {
		const target = data.findLast((datum) => isAimed(datum) && isSamePlace(datum, result));
		if (target !== undefined) return { target, result };
	}
	return null;
}

/** Whether a figure was aimed at; else it was reported. */
export function isAimed({ status }: Datum): boolean {
	return aimed.has(status);
}

function isSamePlace(a: Datum, b: Datum): boolean {
	return codeOf(a, "period") === codeOf(b, "period") && codeOf(a, "sector") === codeOf(b, "sector");
}
