import type { Dataset } from "../dataset.ts";
import type { Datum } from "./datum.ts";
import type { View } from "./view.ts";
import {
	type WorknetMeasure,
	type WorknetSelection,
	worknetCount,
	worknetMeasures,
	worknetMonths,
} from "./worknet.ts";

/** Openings, job seekers and placements of one place by month: three counts in units of their own. */
export interface WorknetMonthly extends View {
	readonly selection: WorknetSelection;
	readonly months: readonly string[];
	readonly lines: readonly { readonly measure: WorknetMeasure; readonly data: readonly Datum[] }[];
}

export function worknetMonthly(dataset: Dataset, selection: WorknetSelection): WorknetMonthly {
	const months = worknetMonths(dataset);
	const lines = worknetMeasures.map((measure) => ({
		measure,
		data: months.map((month) => worknetCount(dataset, measure, selection.region, month)),
	}));
	return {
		selection,
		months,
		lines,
		data: lines.flatMap(({ data }) => data),
		table: { rows: ["period"], columns: "measure" },
	};
}
