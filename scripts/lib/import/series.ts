/** What the record's own rows say of a new value: its status, source, date and file, where they all agree. */
import type { Dataset } from "../../../src/data/dataset.ts";
import { firstYear, type PeriodKind, periodKind } from "../../../src/data/period.ts";
import { PROVINCE } from "../../../src/data/places.ts";
import { targetStatuses } from "../../../src/data/status.ts";
import type { Observation } from "../../../src/data/tables/observations.ts";

/** What is asked of the record. */
export interface SeriesQuestion {
	readonly measure: string;
	readonly breakdown: string | null;
	readonly period: string;
	readonly region: string;
	/** Whether targets are asked about, or results. */
	readonly isTarget: boolean;
}

/** One answer, or what the record's rows say apart. */
export type SeriesAnswer =
	| { readonly is: "one"; readonly value: string | null }
	| { readonly is: "several"; readonly choices: readonly string[] };

export interface Series {
	readonly status: (question: SeriesQuestion) => SeriesAnswer;
	readonly source: (question: SeriesQuestion) => SeriesAnswer;
	readonly file: (question: SeriesQuestion) => SeriesAnswer;
	/** `null`, a pattern that ends in `-12-31`, or several. */
	readonly asOf: (question: SeriesQuestion) => SeriesAnswer;
	/** Whether the measure is held by year only, each as of 31 December. */
	readonly isOfYearEnd: (measure: string) => boolean;
	/** Breakdowns the record has for a measure. */
	readonly breakdownsOf: (measure: string) => ReadonlySet<string>;
	/** Measures the record has from statistics, which tables like those read here can hold. */
	readonly statistics: readonly string[];
}

/** The series of a record. Rows nearest to the question answer first: same class, kind of period and kind of place. */
export function createSeries(dataset: Dataset): Series {
	const levels = [
		(row: Place, kind: PeriodKind) => [row.measure, row.breakdown, kind, row.region === PROVINCE],
		(row: Place, kind: PeriodKind) => [row.measure, row.breakdown, kind],
		(row: Place, kind: PeriodKind) => [row.measure, breakdownKind(row.breakdown), kind],
		(row: Place, kind: PeriodKind) => [row.measure, kind],
		(row: Place) => [row.measure],
	];
	const index = levels.map(() => new Map<string, Observation[]>());
	for (const row of dataset.observations) {
		// A task's or a sector's figures say nothing about a published statistic.
		if (row.use !== "main" || row.task !== null || row.policy !== null || row.sector !== null) continue;
		const kind = periodKind(row.period);
		levels.forEach((level, depth) => {
			const key = JSON.stringify([...level(row, kind), targetStatuses.has(row.status)]);
			const rows = index[depth]?.get(key);
			if (rows) rows.push(row);
			else index[depth]?.set(key, [row]);
		});
	}
	const rowsFor = (question: SeriesQuestion): readonly Observation[] => {
		const kind = periodKind(question.period);
		for (const [depth, level] of levels.entries()) {
			const key = JSON.stringify([...level(question, kind), question.isTarget]);
			const rows = index[depth]?.get(key);
			if (rows) return published(rows);
		}
		return [];
	};
	const memory = new Map<string, SeriesAnswer>();
	const ask = (column: string, cellOf: (row: Observation) => string | null) => (question: SeriesQuestion) => {
		const { measure, breakdown, period, region, isTarget } = question;
		const key = JSON.stringify([
			column,
			measure,
			breakdown,
			periodKind(period),
			region === PROVINCE,
			isTarget,
		]);
		const answer = memory.get(key) ?? answerOf(rowsFor(question).map(cellOf));
		memory.set(key, answer);
		return answer;
	};
	const breakdowns = new Map<string, ReadonlySet<string>>();
	const yearEnds = new Map<string, boolean>();
	const ofMeasure = new Map<string, Observation[]>();
	const rowsOfMeasure = (measure: string) => {
		const rows =
			ofMeasure.get(measure) ??
			dataset.select({ measure }).filter(({ status }) => !targetStatuses.has(status));
		ofMeasure.set(measure, [...rows]);
		return rows;
	};
	return {
		status: ask("status", ({ status }) => status),
		source: ask("source", ({ source }) => source),
		file: ask("file", ({ file }) => file),
		asOf: ask("as_of", ({ as_of, period }) => (as_of === `${firstYear(period)}-12-31` ? "-12-31" : as_of)),
		isOfYearEnd: (measure) => {
			const rows = rowsOfMeasure(measure);
			const known =
				yearEnds.get(measure) ??
				(rows.length > 0 && rows.every(({ period, as_of }) => as_of === `${period}-12-31`));
			yearEnds.set(measure, known);
			return known;
		},
		statistics: dataset.measures
			.map(({ measure }) => measure)
			.filter((measure) =>
				rowsOfMeasure(measure).some(({ source }) => dataset.source.get(source)?.kind === "statistics"),
			),
		breakdownsOf: (measure) => {
			const known =
				breakdowns.get(measure) ??
				new Set(rowsOfMeasure(measure).flatMap(({ breakdown }) => breakdown ?? []));
			breakdowns.set(measure, known);
			return known;
		},
	};

	/** A value that a newspaper quoted says nothing about where the statistic it stands among comes from. */
	function published(rows: readonly Observation[]): readonly Observation[] {
		const statistics = rows.filter(({ source }) => dataset.source.get(source)?.kind === "statistics");
		return statistics.length > 0 ? statistics : rows;
	}

	function breakdownKind(breakdown: string | null): string | null {
		return breakdown === null ? null : (dataset.breakdown.get(breakdown)?.kind ?? null);
	}
}

type Place = Pick<Observation, "measure" | "breakdown" | "region">;

function answerOf(values: readonly (string | null)[]): SeriesAnswer {
	const counts = new Map<string | null, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	const [only, ...more] = counts.keys();
	if (only !== undefined && more.length === 0) return { is: "one", value: only };
	const sorted = [...counts].sort(([, a], [, b]) => b - a);
	return { is: "several", choices: sorted.flatMap(([value]) => value ?? []).slice(0, 8) };
}
