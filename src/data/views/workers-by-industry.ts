import { descending } from "d3";
import type { Dataset } from "../dataset.ts";
import { PROVINCE } from "../places.ts";
import { type Datum, datumAt } from "./datum.ts";
import type { View } from "./view.ts";

export interface WorkersSelection {
	readonly region: string;
	/** A year of the survey of establishments. */
	readonly period: string;
}

/** Workers at the establishments of one place in one year, by industry from many to few. */
export interface WorkersByIndustry extends View {
	readonly selection: WorkersSelection;
	readonly total: Datum;
	readonly industries: readonly Datum[];
	/** All years of the survey, for they must not be compared with each other. */
	readonly years: readonly string[];
}

const MEASURE = "workers";

export function workersByIndustry(dataset: Dataset, selection: WorkersSelection): WorkersByIndustry {
	const { region, period } = selection;
	const at = (breakdown: string | null) =>
		datumAt(dataset, { measure: MEASURE, region, period, breakdown }, "result");
	// Other measures have industries of their own: only those some place has workers in count here.
	const surveyed = new Set(dataset.select({ measure: MEASURE, period }).map((row) => row.breakdown));
	const industries = dataset.breakdowns
		.filter(({ kind, breakdown }) => kind === "industry" && surveyed.has(breakdown))
		.sort((a, b) => a.order - b.order)
		.map(({ breakdown }) => at(breakdown))
		.sort((a, b) => descending(a.value ?? -1, b.value ?? -1));
	const total = at(null);
	return {
		selection,
		total,
		industries,
		years: workersYears(dataset),
		data: [...industries, total],
		table: { rows: ["breakdown"], columns: "period" },
	};
}

/** Years with workers by industry, in order. */
export function workersYears(dataset: Dataset): string[] {
	const rows = dataset.select({ measure: MEASURE, region: PROVINCE });
	return [...new Set(rows.flatMap(({ period, breakdown }) => (breakdown === null ? [] : [period])))].sort();
}

/** The newest year first: it is the one a reader asks for. */
export function workersSelections(dataset: Dataset): WorkersSelection[] {
	const years = workersYears(dataset).reverse();
	const has = (region: string, period: string) =>
		dataset.select({ measure: MEASURE, region, period }).some(({ breakdown }) => breakdown !== null);
	return [...dataset.cities.map(({ region }) => region), PROVINCE].flatMap((region) =>
		years.filter((period) => has(region, period)).map((period) => ({ region, period })),
	);
}
