/** What the views of Worknet share: its three counts by month, for the province and the 31. */
import type { Dataset } from "../dataset.ts";
import { once } from "../once.ts";
import { comparePeriods, periodKind } from "../period.ts";
import { PROVINCE } from "../places.ts";
import { type Datum, datumAt } from "./datum.ts";

/** Openings count people sought; seekers and placements count cases, for one person may register or be placed twice. */
export const worknetMeasures = ["job-openings", "job-seekers", "placements"] as const;
export type WorknetMeasure = (typeof worknetMeasures)[number];

export interface WorknetSelection {
	/** The province or a city or county. */
	readonly region: string;
}

/** Months with a value of any place, in order. */
export const worknetMonths = once((dataset: Dataset): readonly string[] => {
	const months = worknetMeasures.flatMap((measure) =>
		dataset
			.select({ measure, breakdown: null })
			.flatMap(({ period, value }) => (periodKind(period) === "month" && value !== null ? [period] : [])),
	);
	return [...new Set(months)].sort(comparePeriods);
});

/** One count of one place in one month. */
export const worknetCount = once(
	(dataset: Dataset, measure: WorknetMeasure, region: string, period: string): Datum =>
		datumAt(dataset, { measure, region, period }, "result"),
);

/** The 31 in the order of the code list, and the province after them, where they have a value of every measure given. */
export function worknetSelections(
	dataset: Dataset,
	measures: readonly WorknetMeasure[] = worknetMeasures,
): WorknetSelection[] {
	const has = (region: string, measure: WorknetMeasure) =>
		worknetMonths(dataset).some((month) => worknetCount(dataset, measure, region, month).value !== null);
	return [...dataset.cities.map(({ region }) => region), PROVINCE]
		.filter((region) => measures.every((measure) => has(region, measure)))
		.map((region) => ({ region }));
}
