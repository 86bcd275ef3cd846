/** Selections of the charts of the employment survey: every measure, age and half-year with values. */
import type { Dataset } from "../data/dataset.ts";
import { labourAges, labourMeasures, labourPeriods, latestLabourPeriod } from "../data/views/labour.ts";
import type { RegionHeatSelection } from "../data/views/region-heat.ts";
import type { RegionLineSelection } from "../data/views/region-line.ts";
import type { RegionPeriodSelection } from "../data/views/region-ranking.ts";

export function measureAndAge(dataset: Dataset): RegionHeatSelection[] {
	return labourMeasures.flatMap((measure) =>
		labourAges.flatMap((breakdown) =>
			labourPeriods(dataset, measure, breakdown).length > 0 ? [{ measure, breakdown }] : [],
		),
	);
}

export function measureAgeAndPeriod(dataset: Dataset): RegionPeriodSelection[] {
	return measureAndAge(dataset).flatMap(({ measure, breakdown }) =>
		labourPeriods(dataset, measure, breakdown).map((period) => ({ measure, breakdown, period })),
	);
}

export function measureAgeAndRegion(dataset: Dataset): RegionLineSelection[] {
	return measureAndAge(dataset).flatMap((selection) =>
		dataset.cities.map(({ region }) => ({ ...selection, region })),
	);
}

/** What a reader meets first: the rate of the survey's own total, in the newest half-year. */
export function newestRate(dataset: Dataset): RegionPeriodSelection {
	const first = { measure: "employment-rate", breakdown: "age-15-plus" } as const;
	return { ...first, period: latestLabourPeriod(dataset, first.measure, first.breakdown) };
}
