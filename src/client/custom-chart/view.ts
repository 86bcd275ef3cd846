/** The data of a state, in reading order, and how a table lays them out. */
import { comparePeriods, periodKind } from "../../data/period.ts";
import { targetStatuses } from "../../data/status.ts";
import { codeOf, type Datum } from "../../data/views/datum.ts";
import type { TableLayout, View } from "../../data/views/view.ts";
import { dataAt, isWithin, periodsOf } from "./choices.ts";
import { gapAt, type Series } from "./series.ts";
import type { CustomState } from "./state.ts";

/** One place over the periods: what came about, with its gaps, and what was aimed at. */
export interface PlaceLine {
	readonly region: string;
	readonly results: readonly Datum[];
	readonly targets: readonly Datum[];
}

export interface CustomView extends View {
	readonly state: CustomState;
	readonly lines: readonly PlaceLine[];
	/** Places of `lines` that are shown by years because they have nothing shorter. */
	readonly byYear: readonly string[];
	/** False where places must not be ranked. */
	readonly comparable: boolean;
}

/** Most places that stand side by side over the columns of a table. */
const MOST_COLUMNS = 6;

export function customView(series: Series, state: CustomState): CustomView {
	const { breakdown, places, from, to } = state;
	const kind = periodKind(from);
	const periods = periodsOf(series, breakdown, kind, places).filter((period) => isWithin(period, from, to));
	const byYear: string[] = [];
	const lines = places.map((region): PlaceLine => {
		const data = dataAt(series, breakdown, kind, region).filter(({ place }) =>
			isWithin(place.period ?? "", from, to),
		);
		const isShorter = data.some(({ place }) => periodKind(place.period ?? "") !== kind);
		if (isShorter) byYear.push(region);
		const results = data.filter((datum) => !isTarget(datum));
		const targets = data.filter(isTarget);
		const known = new Set(data.map(({ place }) => place.period));
		const gaps = isShorter ? [] : periods.filter((period) => !known.has(period));
		const withGaps = [...results, ...gaps.map((period) => gapAt(series, breakdown, region, period))];
		return { region, results: withGaps.sort(byPeriod), targets };
	});
	const data = lines.flatMap(({ results, targets }) => [...results, ...targets].sort(byPeriod));
	return {
		state,
		lines,
		byYear,
		comparable: series.file.measure.comparable,
		data,
		table: layoutOf(lines, byYear.length > 0 && byYear.length < lines.length),
	};
}

/** True for a figure that was aimed at. */
export function isTarget({ status }: Datum): boolean {
	return status !== null && targetStatuses.has(status);
}

/** Columns only where every cell has a datum: what does not exist must not read as a gap. */
function layoutOf(lines: readonly PlaceLine[], areKindsMixed: boolean): TableLayout {
	const all = lines.flatMap(({ results, targets }) => [...results, ...targets]);
	const statuses = lines.some(({ targets }) => targets.length > 0) && all.some((datum) => !isTarget(datum));
	if (statuses) return { rows: ["region", "period", "status"], columns: null };
	if (areKindsMixed) return { rows: ["region", "period"], columns: null };
	if (lines.length === 1) return { rows: ["period"], columns: "region" };
	if (new Set(all.map((datum) => codeOf(datum, "period"))).size === 1)
		return { rows: ["region"], columns: "period" };
	return lines.length <= MOST_COLUMNS
		? { rows: ["period"], columns: "region" }
		: { rows: ["region"], columns: "period" };
}

function byPeriod(a: Datum, b: Datum): number {
	return comparePeriods(codeOf(a, "period") ?? "", codeOf(b, "period") ?? "");
}

/** The last published value of a place, its result before its target of the same period. */
export function latestOf({ results, targets }: PlaceLine): Datum | undefined {
	return [...targets, ...results]
		.filter(({ value }) => value !== null)
		.sort(byPeriod)
		.at(-1);
}
