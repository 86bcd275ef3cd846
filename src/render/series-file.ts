/**
 * The values of one measure by place and period, as the browser loads them for charts that readers make: one file for
 * each measure, so that nobody waits for the values of another. Figures of areas, sectors, tasks and policies are left out:
 * they lie inside or beside the totals drawn here.
 */

import { type ChartId, charts } from "../charts/index.ts";
import { statesOf } from "../charts/states.ts";
import type { Dataset, Place } from "../data/dataset.ts";
import { observationIdIn } from "../data/observation-id.ts";
import { once } from "../data/once.ts";
import { comparePeriods } from "../data/period.ts";
import type { Measure } from "../data/tables/measures.ts";
import type { Observation } from "../data/tables/observations.ts";
import type { Side } from "../data/views/datum.ts";
import { type Datum, datumAt } from "../data/views/datum.ts";
import { everyRegion } from "../data/views/published.ts";
import { sourceHref } from "../text/source-href.ts";

/** A code of a short list with its names, as rows of the record have them. */
export interface Named {
	readonly code: string;
	readonly name_ko: string;
	readonly name_en: string;
}

export interface SeriesSource {
	readonly code: string;
	readonly title: string;
	readonly publisher: string;
	/** Day, month or year of publication, where known. */
	readonly published: string | null;
	readonly href: string | null;
}

/** Rows of the file, column by column. Numbers are places in the lists of the file; −1 is none. */
export interface SeriesColumns {
	readonly place: readonly number[];
	readonly period: readonly number[];
	readonly breakdown: readonly number[];
	/** In the measure's unit; null where the reason stands in `missing`. */
	readonly value: readonly (number | null)[];
	readonly missing: readonly (string | null)[];
	readonly status: readonly number[];
	readonly use: readonly number[];
	readonly approx: readonly number[];
	readonly source: readonly number[];
	readonly note: readonly number[];
}

export interface SeriesFile {
	readonly measure: SeriesMeasure;
	/** Codes of places in the order of lists. */
	readonly places: readonly string[];
	readonly periods: readonly string[];
	/** Breakdowns in the order of lists; an empty code is the total. */
	readonly breakdowns: readonly Named[];
	readonly statuses: readonly string[];
	readonly uses: readonly string[];
	readonly approxes: readonly string[];
	readonly sources: readonly SeriesSource[];
	readonly notes: readonly { readonly ko: string; readonly en: string }[];
	/** The row shown at a place first, then the other published values of the same place. */
	readonly rows: SeriesColumns;
	/** Paths of ready-made charts of the measure, as `ChartState.path`. */
	readonly ready: readonly string[];
}

export type SeriesMeasure = Pick<
	Measure,
	| "measure"
	| "topic"
	| "name_ko"
	| "name_en"
	| "unit_ko"
	| "unit_en"
	| "decimals"
	| "definition_ko"
	| "definition_en"
> & {
	/** False where places count in ways of their own or too few are known: no ranking, no map. */
	readonly comparable: boolean;
};

/** Charts of tasks show values that are no totals of a place. */
const apart: ReadonlySet<ChartId> = new Set(["task-figures", "task-by-region"] as const);

/** Measures with values enough for a chart, in the order of the code list. */
export const chartableMeasures = once((dataset: Dataset): readonly Measure[] =>
	dataset.measures.filter(({ measure }) => isChartable(dataset, measure)),
);

/** Two places or periods with a value of one breakdown: less is a number, not a chart. */
function isChartable(dataset: Dataset, measure: string): boolean {
	const counts = new Map<string, number>();
	for (const { observation } of placesOf(dataset, measure)) {
		if (observation?.value == null) continue;
		const kind = observation.period.replace(/\d+/g, "#").replace(/S#/, "S");
		const key = `${observation.breakdown}|${kind}`;
		counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	return Math.max(0, ...counts.values()) >= 2;
}

/** What was published at every place of a measure, targets and results apart. */
const placesOf = once((dataset: Dataset, measure: string): readonly Datum[] => {
	const total = { area: null, tier: null, sector: null, task: null, policy: null };
	const places = new Map<string, Place>();
	for (const { region, period, breakdown } of dataset.select({ measure, ...total }))
		places.set(`${region}|${period}|${breakdown}`, { measure, region, period, breakdown });
	const sides: readonly Side[] = ["result", "target"];
	return [...places.values()].flatMap((place) =>
		sides.map((side) => datumAt(dataset, place, side)).filter(({ observation }) => observation !== null),
	);
});

/** The file of one measure. Rows are ordered by breakdown, place and period, whatever the order of the record. */
export function seriesFile(dataset: Dataset, code: string): SeriesFile {
	const measure = dataset.measure.get(code);
	if (measure === undefined) throw new Error(`no measure ${code}`);
	const { rows, places, periods, breakdowns } = rowsOf(dataset, code);
	const lists = {
		statuses: distinct(rows.map(({ status }) => status)).sort(),
		uses: distinct(rows.map(({ use }) => use)).sort(),
		approxes: distinct(rows.map(({ approx }) => approx)).sort(),
		sources: distinct(rows.map(({ source }) => source)).sort(),
		notes: distinct(rows.flatMap(({ note }) => note ?? [])).sort(),
	};
	return {
		measure: {
			measure: code,
			topic: measure.topic,
			name_ko: measure.name_ko,
			name_en: measure.name_en,
			unit_ko: measure.unit_ko,
			unit_en: measure.unit_en,
			decimals: measure.decimals,
			definition_ko: measure.definition_ko,
			definition_en: measure.definition_en,
			comparable: isComparable(measure),
		},
		places,
		periods,
		breakdowns: breakdowns.map((breakdown) => named(dataset, breakdown)),
		...lists,
		sources: lists.sources.map((source) => sourceOf(dataset, source)),
		notes: lists.notes.map((note) => ({ ko: note, en: dataset.noteEnglish.get(note) ?? note })),
		rows: {
			place: rows.map(({ region }) => places.indexOf(region)),
			period: rows.map(({ period }) => periods.indexOf(period)),
			breakdown: rows.map(({ breakdown }) => breakdowns.indexOf(breakdown ?? "")),
			value: rows.map(({ value }) => value),
			missing: rows.map(({ missing }) => missing),
			status: rows.map(({ status }) => lists.statuses.indexOf(status)),
			use: rows.map(({ use }) => lists.uses.indexOf(use)),
			approx: rows.map(({ approx }) => lists.approxes.indexOf(approx)),
			source: rows.map(({ source }) => lists.sources.indexOf(source)),
			note: rows.map(({ note }) => (note === null ? -1 : lists.notes.indexOf(note))),
		},
		ready: readyStates(dataset, code).map(({ path }) => path),
	};
}

/** Ids of the observations in the rows of a measure's file, in the same order. */
export function seriesIds(dataset: Dataset, code: string): string[] {
	return rowsOf(dataset, code).rows.map((row) => observationIdIn(dataset.observations, row));
}

/** The rows of a file with the lists they are ordered by. */
const rowsOf = once((dataset: Dataset, code: string) => {
	const data = placesOf(dataset, code);
	const shown = data.flatMap(({ observation, others }) => (observation ? [observation, ...others] : []));
	const places = everyRegion(dataset).filter((region) => shown.some((row) => row.region === region));
	const periods = distinct(shown.map(({ period }) => period)).sort(comparePeriods);
	const order = new Map(dataset.breakdowns.map(({ breakdown, order }) => [breakdown, order]));
	const breakdowns = distinct(shown.map(({ breakdown }) => breakdown ?? "")).sort(
		(a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0),
	);
	const rank = ({ breakdown, region, period }: Observation) =>
		(breakdowns.indexOf(breakdown ?? "") * places.length + places.indexOf(region)) * periods.length +
		periods.indexOf(period);
	const rows = [...data]
		.flatMap(({ observation, others }) => (observation ? [{ observation, others }] : []))
		.sort((a, b) => rank(a.observation) - rank(b.observation))
		.flatMap(({ observation, others }) => [observation, ...others]);
	return { rows, places, periods, breakdowns };
});

/** Ready-made charts of a measure, in the order of the gallery. */
export function readyStates(dataset: Dataset, measure: string) {
	return (Object.keys(charts) as ChartId[])
		.filter((id) => !apart.has(id))
		.flatMap((id) =>
			statesOf(dataset, id).states.filter((state) => {
				// The registry makes states of its own selections.
				const own = (Object.keys(state.selection).length > 0 ? state.selection : null) as never;
				return charts[id].measure(own) === measure;
			}),
		);
}

/** Cities' own targets are counted each in its own way, and the unemployment of a few is known: see their definitions. */
function isComparable({ measure, topic }: Measure): boolean {
	return topic !== "city-target" && measure !== "unemployment-rate";
}

function named(dataset: Dataset, code: string): Named {
	const row = dataset.breakdown.get(code);
	return { code, name_ko: row?.name_ko ?? "", name_en: row?.name_en ?? "" };
}

function sourceOf(dataset: Dataset, code: string): SeriesSource {
	const source = dataset.source.get(code);
	if (source === undefined) throw new Error(`no source ${code}`);
	const { title, publisher, published } = source;
	return { code, title, publisher, published, href: sourceHref(source) };
}

function distinct<T>(values: readonly T[]): T[] {
	return [...new Set(values)];
}
