/**
 * Targets and results of one thing, period by period. Single years, parts of a year and spans of years are kept apart:
 * a figure for several years is never one of theirs.
 */
import type { Dataset, Place } from "../dataset.ts";
import { comparePeriods, firstYear, lastDay, periodKind } from "../period.ts";
import { targetStatuses } from "../status.ts";
import { type Datum, datumAt, datumOf } from "./datum.ts";

/** What a group's periods have in common: one year each, less than a year, or several years. */
export type SpanKind = "year" | "part" | "years";

export interface TargetOrResult {
	readonly datum: Datum;
	/** A year of which neither target nor result is known: the whole year is one gap. */
	readonly isEmptyYear: boolean;
}

export interface SpanGroup {
	readonly kind: SpanKind;
	readonly rows: readonly TargetOrResult[];
}

export interface TargetsAndResults {
	readonly groups: readonly SpanGroup[];
	/** Everything in reading order. */
	readonly data: readonly Datum[];
}

export interface Pair {
	readonly target: string;
	/** Measure of the results, often the same. */
	readonly result: string;
	/** Where they stand, without measure and period. */
	readonly place: Omit<Place, "measure" | "period">;
	/** False for a measure that is neither aim nor outcome: a missing counterpart is no gap then. */
	readonly isAim: boolean;
}

/** Lays out what was published for one or more **pairs** that share their measures, as sectors of one target do. */
export function targetsAndResults(dataset: Dataset, pairs: readonly Pair[]): TargetsAndResults {
	const rows = pairs.flatMap((pair) =>
		[...new Set(periodsOf(dataset, pair))].map((period) => ({ pair, period })),
	);
	const groups = (["year", "part", "years"] as const).flatMap((kind) => {
		const members = rows
			.filter(({ period }) => spanKind(period) === kind)
			.sort((a, b) => comparePeriods(a.period, b.period));
		const filled = members.flatMap(({ pair, period }, index) => [
			...(kind === "year" ? emptyYears(members[index - 1]?.period, period, pairs[0] ?? pair) : []),
			...figuresOf(dataset, pair, period, kind).map((datum) => ({ datum, isEmptyYear: false })),
		]);
		return filled.length > 0 ? [{ kind, rows: filled }] : [];
	});
	return { groups, data: groups.flatMap((group) => group.rows.map(({ datum }) => datum)) };
}

/** Everything published among the data: a revised plan counts beside the one it replaced. */
export function publishedIn(data: readonly Datum[]): Datum[] {
	return data.filter(({ value }) => value !== null);
}

/** Whether a datum was aimed at; else it was reported. */
export function isTarget({ status }: Datum): boolean {
	return targetStatuses.has(status ?? "");
}

function spanKind(period: string): SpanKind {
	const kind = periodKind(period);
	return kind === "year" || kind === "years" ? kind : "part";
}

function periodsOf(dataset: Dataset, { target, result, place }: Pair): string[] {
	return [target, result].flatMap((measure) =>
		dataset
			.select({
				measure,
				area: null,
				tier: null,
				sector: null,
				task: null,
				policy: null,
				breakdown: null,
				...place,
			})
			.filter((row) => row.value !== null && (measure === target || !targetStatuses.has(row.status)))
			.map(({ period }) => period),
	);
}

/** Years between two with figures that have none themselves. */
function emptyYears(before: string | undefined, period: string, { target, place }: Pair): TargetOrResult[] {
	if (before === undefined) return [];
	const first = firstYear(before) + 1;
	return Array.from({ length: Math.max(firstYear(period) - first, 0) }, (_, index) => ({
		isEmptyYear: true,
		datum: gap({ ...place, measure: target, period: String(first + index) }, null, "not-published"),
	}));
}

function figuresOf(dataset: Dataset, pair: Pair, period: string, kind: SpanKind): Datum[] {
	const target = datumAt(dataset, { ...pair.place, measure: pair.target, period }, "target");
	const result = datumAt(dataset, { ...pair.place, measure: pair.result, period }, "result");
	// Only a year asks for both: a sum over some years may have been reported for years no target was set for.
	const asksForBoth = kind === "year" && pair.isAim;
	const isOver = lastDay(period) <= dataset.release.published;
	return [
		...(target.value !== null
			? withEarlier(target)
			: asksForBoth
				? [gap(target.place, "planned", "not-published")]
				: []),
		...(result.value !== null
			? [result]
			: asksForBoth
				? [gap(result.place, "reported", isOver ? "not-published" : "not-yet")]
				: []),
	];
}

/** A target with the plans it replaced before it, one of each status: the newest, the older ones as its others. */
function withEarlier(target: Datum): Datum[] {
	const earlier = target.others.filter(({ use, status }) => use === "superseded" && status !== target.status);
	const statuses = [...new Set(earlier.map(({ status }) => status))];
	const replaced = statuses.flatMap((status) => {
		// `others` stand in the order of their dates.
		const rows = earlier.filter((row) => row.status === status).reverse();
		const [newest, ...others] = rows;
		return newest === undefined ? [] : [{ ...datumOf(newest), others }];
	});
	return [...replaced, { ...target, others: target.others.filter((row) => !earlier.includes(row)) }];
}

function gap(place: Place, status: string | null, missing: string): Datum {
	return { place, value: null, status, observation: null, others: [], missing };
}
