import type { Dataset } from "../dataset.ts";
import { type LabourMeasure, labourPeriods, surveyed } from "./labour.ts";
import { type Classed, type ClassRange, quantileClasses } from "./quantile-classes.ts";
import type { View } from "./view.ts";

export interface RegionHeatSelection {
	readonly measure: LabourMeasure;
	readonly breakdown: string;
}

/** The 31 by half-year: one cell each, in seven classes over all half-years; regions from high to low in the last one. */
export interface RegionHeat extends View {
	readonly selection: RegionHeatSelection;
	readonly regions: readonly string[];
	readonly periods: readonly string[];
	readonly cells: readonly Classed[];
	readonly ranges: readonly ClassRange[];
}

export const HEAT_CLASSES = 7;

export function regionHeat(dataset: Dataset, selection: RegionHeatSelection): RegionHeat {
	const { measure, breakdown } = selection;
	const periods = labourPeriods(dataset, measure, breakdown);
	const last = periods.at(-1) ?? "";
	const lastValue = (region: string) => surveyed(dataset, measure, region, last, breakdown).value ?? -1;
	const regions = dataset.cities.map(({ region }) => region).sort((a, b) => lastValue(b) - lastValue(a));
	const data = regions.flatMap((region) =>
		periods.map((period) => surveyed(dataset, measure, region, period, breakdown)),
	);
	const { members: cells, ranges } = quantileClasses(data, HEAT_CLASSES);
	return { selection, regions, periods, cells, ranges, data, table: { rows: ["region"], columns: "period" } };
}
