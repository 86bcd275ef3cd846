import { descending } from "d3";
import type { Dataset } from "../dataset.ts";
import type { Datum } from "./datum.ts";
import { type LabourMeasure, provinceReference, surveyed } from "./labour.ts";
import type { View } from "./view.ts";

export interface RegionPeriodSelection {
	readonly measure: LabourMeasure;
	readonly breakdown: string;
	readonly period: string;
}

/** The 31 in one half-year, from the highest value to the lowest, and the province for reference. */
export interface RegionRanking extends View {
	readonly selection: RegionPeriodSelection;
	readonly regions: readonly Datum[];
	/** The province's own survey; null for counts, which its survey puts on another scale. */
	readonly province: Datum | null;
}

export function regionRanking(dataset: Dataset, selection: RegionPeriodSelection): RegionRanking {
	const { measure, breakdown, period } = selection;
	const regions = dataset.cities
		.map(({ region }) => surveyed(dataset, measure, region, period, breakdown))
		.sort((a, b) => descending(a.value ?? -1, b.value ?? -1));
	const reference =
		measure === "employment-rate" ? provinceReference(dataset, measure, period, breakdown) : null;
	const province = reference?.value == null ? null : reference;
	return {
		selection,
		regions,
		province,
		data: province ? [...regions, province] : regions,
		table: { rows: ["region"], columns: "period" },
	};
}

/** Place of a region in the order of values, 1 for the highest; equal values share a place. */
export function rankOf(ranking: RegionRanking, region: string): number | null {
	const own = ranking.regions.find((datum) => datum.place.region === region)?.value;
	if (own == null) return null;
	return 1 + ranking.regions.filter((datum) => (datum.value ?? -1) > own).length;
}
