/**
 * What can be chosen, and what is made of a wish. Nothing is offered that has no value: choosing goes from measure and
 * breakdown over the kind of period, the places and the periods to the form, and each step only offers what the steps
 * before it leave. A wish that cannot be met leads to the nearest that can, and what was changed is told.
 */
import {
	comparePeriods,
	firstYear,
	isPeriod,
	lastYear,
	type PeriodKind,
	periodKind,
	periodMiddle,
} from "../../data/period.ts";
import type { Datum } from "../../data/views/datum.ts";
import type { Series } from "./series.ts";
import { isProvince, type SetupRegion } from "./setup.ts";
import { type CustomState, type Form, forms, type Wanted } from "./state.ts";

/** A wish that could not be met. */
export interface Change {
	readonly what: "breakdown" | "places" | "period" | "form";
	/** What was asked for and cannot be had: codes, or what an address said in their place. */
	readonly dropped: readonly string[];
	/** Why a form cannot be drawn; null for a form there is not, and for all but forms. */
	readonly reason: FormReason | null;
}

/** Why a form cannot be drawn. */
export type FormReason = "one-period" | "spans" | "too-many" | "no-city" | "not-comparable";

export interface Settled {
	readonly state: CustomState;
	readonly changes: readonly Change[];
}

/** More bars than these are not read. */
export const MOST_BARS = 64;

const kinds: readonly PeriodKind[] = ["half-year", "month", "year", "years"];

/** Breakdowns with a value, in the order of lists. */
export function breakdownsOf({ file, slices }: Series): string[] {
	return file.breakdowns.map(({ code }) => code).filter((code) => countOf(slices.get(code)) > 0);
}

/** Kinds of periods that some place has values for. */
export function kindsOf({ slices }: Series, breakdown: string): PeriodKind[] {
	const slice = slices.get(breakdown);
	return kinds.filter((kind) => [...(slice?.get(kind)?.values() ?? [])].some(hasValue));
}

/**
 * The data of a place. Where the survey of a place knows no half-years or months it is shown by years, as the province's
 * own survey beside the cities': the two are never joined in one line.
 */
export function dataAt(
	series: Series,
	breakdown: string,
	kind: PeriodKind,
	region: string,
): readonly Datum[] {
	const slice = series.slices.get(breakdown);
	const own = slice?.get(kind)?.get(region) ?? [];
	if (hasValue(own) || (kind !== "half-year" && kind !== "month")) return own;
	return slice?.get("year")?.get(region) ?? [];
}

/** Periods between two, both among them, that some of the places have a value for. */
export function periodsOf(
	series: Series,
	breakdown: string,
	kind: PeriodKind,
	places: readonly string[],
): string[] {
	const slice = series.slices.get(breakdown)?.get(kind);
	const periods = places.flatMap((region) =>
		(slice?.get(region) ?? []).flatMap(({ value, place }) => (value === null ? [] : (place.period ?? []))),
	);
	return [...new Set(periods)].sort(comparePeriods);
}

/** Whether a period lies within two others: a year beside half-years lies within where its half-years may. */
export function isWithin(period: string, from: string, to: string): boolean {
	if (periodKind(period) === periodKind(from))
		return comparePeriods(period, from) >= 0 && comparePeriods(period, to) <= 0;
	return firstYear(period) >= firstYear(from) && lastYear(period) <= lastYear(to);
}

/** Places that have a value in a span of time; the others are offered as having none. */
export function placesWithin(
	series: Series,
	{ breakdown, from, to }: Pick<CustomState, "breakdown" | "from" | "to">,
	regions: readonly SetupRegion[],
): Set<string> {
	return new Set(
		regions
			.map(({ region }) => region)
			.filter((region) =>
				dataAt(series, breakdown, periodKind(from), region).some(
					({ value, place }) => value !== null && isWithin(place.period ?? "", from, to),
				),
			),
	);
}

/** Why each form cannot be drawn of the other choices; null where it can. A map takes places of its own. */
export function formReasons(
	series: Series,
	state: Pick<CustomState, "breakdown" | "places" | "from" | "to">,
	regions: readonly SetupRegion[],
): Readonly<Record<Form, FormReason | null>> {
	const { breakdown, places, from, to } = state;
	const kind = periodKind(from);
	const within = periodsOf(series, breakdown, kind, places).filter((period) => isWithin(period, from, to));
	const cities = regions.filter((region) => !isProvince(region)).map(({ region }) => region);
	const citiesWithValues = cities.filter((region) =>
		hasValue(series.slices.get(breakdown)?.get(kind)?.get(region) ?? []),
	);
	const bars = places.length * within.length;
	return {
		line: kind === "years" ? "spans" : within.length < 2 ? "one-period" : null,
		bar: bars > MOST_BARS ? "too-many" : null,
		dot: null,
		map: !series.file.measure.comparable ? "not-comparable" : citiesWithValues.length < 2 ? "no-city" : null,
		table: null,
	};
}

/** The state nearest to a wish. Every part that was asked for and could not be had is among the changes. */
export function settle(series: Series, wanted: Wanted, regions: readonly SetupRegion[]): Settled {
	const changes: Change[] = [];
	const tell = (what: Change["what"], dropped: readonly string[], reason: FormReason | null = null) => {
		if (dropped.length > 0) changes.push({ what, dropped, reason });
	};
	const breakdowns = breakdownsOf(series);
	const breakdown = breakdowns.includes(wanted.breakdown ?? "")
		? (wanted.breakdown ?? "")
		: mostValues(series, breakdowns);
	if (wanted.breakdown !== undefined && wanted.breakdown !== breakdown) tell("breakdown", [wanted.breakdown]);

	const isMap = wanted.form === "map" && series.file.measure.comparable;
	const cities = regions.filter((region) => !isProvince(region)).map(({ region }) => region);
	const asked = isMap ? cities : wanted.places;
	const kind = kindFor(series, breakdown, wanted, asked ?? []);
	const known = regions
		.map(({ region }) => region)
		.filter((region) => hasValue(dataAt(series, breakdown, kind, region)));
	const possible = known.filter((region) => asked?.includes(region));
	const chosen = possible.length > 0 ? possible : firstPlaces(series, breakdown, kind, known, regions);

	const periods = periodsOf(series, breakdown, kind, chosen);
	// Bars and dots of several places are meant for one period where none is named.
	const isOfLast =
		(wanted.form === "bar" || wanted.form === "dot") && wanted.to === undefined && chosen.length > 1;
	const newest = newestOf(series, breakdown, kind, chosen, periods);
	const firstAsked = wanted.from ?? (isOfLast ? newest : periods[0]);
	const lastAsked = wanted.to ?? (isMap ? wanted.from : undefined) ?? newest;
	const [from, to] = [firstAsked, lastAsked]
		.map((period) => nearestPeriod(periods, period ?? ""))
		.sort(comparePeriods) as [string, string];
	tell(
		"period",
		[wanted.from, wanted.to].flatMap((period) =>
			period !== undefined && period !== from && period !== to ? [period] : [],
		),
	);

	const span = isMap ? { breakdown, from: to, to } : { breakdown, from, to };
	const within = placesWithin(series, span, regions);
	const places = chosen.filter((region) => within.has(region));
	const reasons = formReasons(series, { ...span, places }, regions);
	const form =
		forms.find((form) => form === wanted.form && reasons[form] === null) ??
		(wanted.form === undefined ? ["line", "bar", "dot"] : ["dot", "bar", "line"])
			.map((name) => name as Form)
			.find((form) => reasons[form] === null) ??
		"table";
	if (wanted.form !== undefined && form !== wanted.form)
		tell("form", [wanted.form], reasons[wanted.form as Form] ?? null);
	if (form === "map")
		return { state: { measure: series.file.measure.measure, ...span, places: cities, form }, changes };
	tell(
		"places",
		(wanted.places ?? []).filter((region) => !places.includes(region)),
	);
	return { state: { measure: series.file.measure.measure, ...span, places, form }, changes };
}

/** The kind of period asked for where the places have it, else the one they have most values of. */
function kindFor(series: Series, breakdown: string, wanted: Wanted, places: readonly string[]): PeriodKind {
	const offered = kindsOf(series, breakdown);
	const slice = series.slices.get(breakdown);
	const count = (kind: PeriodKind) =>
		(places.length > 0 ? places : series.file.places).reduce(
			(sum, region) => sum + valuesIn(slice?.get(kind)?.get(region) ?? []),
			0,
		);
	const period = [wanted.from, wanted.to].find((each) => each !== undefined && isPeriod(each));
	const asked = period === undefined ? undefined : periodKind(period);
	if (asked !== undefined && offered.includes(asked) && count(asked) > 0) return asked;
	const most = offered.reduce<PeriodKind | undefined>(
		(best, kind) => (best === undefined || count(kind) > count(best) ? kind : best),
		undefined,
	);
	if (most === undefined) throw new Error(`no value of ${series.file.measure.measure}`);
	// Places without any value: the kind asked for stays, and other places are shown.
	return count(most) === 0 && asked !== undefined && offered.includes(asked) ? asked : most;
}

/** What is shown before anything is chosen: the province, and the first two of the list beside it. */
function firstPlaces(
	series: Series,
	breakdown: string,
	kind: PeriodKind,
	known: readonly string[],
	regions: readonly SetupRegion[],
): string[] {
	const slice = series.slices.get(breakdown)?.get(kind);
	const own = known.filter((region) => hasValue(slice?.get(region) ?? []));
	const province = regions.find(isProvince)?.region ?? "";
	const cities = own.filter((region) => region !== province).slice(0, 2);
	return [...known.filter((region) => region === province), ...cities];
}

function mostValues({ slices }: Series, breakdowns: readonly string[]): string {
	if (breakdowns.includes("")) return "";
	return breakdowns.reduce(
		(best, code) => (countOf(slices.get(code)) > countOf(slices.get(best)) ? code : best),
		breakdowns[0] ?? "",
	);
}

/** The last period that most of the places have: what a few published alone is no period to begin with. */
function newestOf(
	series: Series,
	breakdown: string,
	kind: PeriodKind,
	places: readonly string[],
	periods: readonly string[],
): string {
	const slice = series.slices.get(breakdown)?.get(kind);
	const own = places.map((region) => slice?.get(region) ?? []).filter(hasValue);
	const isOfMost = (period: string) =>
		2 *
			own.filter((data) => data.some(({ place, value }) => place.period === period && value !== null))
				.length >=
		own.length;
	return periods.findLast(isOfMost) ?? periods.at(-1) ?? "";
}

/** The period nearest in time; of an unknown one the last. */
function nearestPeriod(periods: readonly string[], wanted: string): string {
	const last = periods.at(-1) ?? "";
	if (periods.includes(wanted) || !isPeriod(wanted)) return periods.includes(wanted) ? wanted : last;
	const distance = (period: string) => Math.abs(periodMiddle(period) - periodMiddle(wanted));
	return periods.reduce((best, period) => (distance(period) < distance(best) ? period : best), last);
}

function countOf(slice: ReadonlyMap<PeriodKind, ReadonlyMap<string, readonly Datum[]>> | undefined): number {
	let count = 0;
	for (const places of slice?.values() ?? []) for (const data of places.values()) count += valuesIn(data);
	return count;
}

function valuesIn(data: readonly Datum[]): number {
	return data.filter(({ value }) => value !== null).length;
}

function hasValue(data: readonly Datum[]): boolean {
	return data.some(({ value }) => value !== null);
}
