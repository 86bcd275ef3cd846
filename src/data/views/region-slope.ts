import { descending } from "d3";
import type { Dataset } from "../dataset.ts";
import { PROVINCE } from "../places.ts";
import type { Datum } from "./datum.ts";
import { type LabourMeasure, labourPeriods, surveyed } from "./labour.ts";
import type { View } from "./view.ts";

export interface RegionSlopeSelection {
	readonly measure: LabourMeasure;
	readonly breakdown: string;
}

export interface Slope {
	readonly region: string;
	readonly from: Datum;
	readonly to: Datum;
	/** Percentage points for a rate, percent for a count, to one decimal. */
	readonly change: number;
}

/** The 31 at the beginning and at the end of the term, from the greatest rise to the greatest fall. */
export interface RegionSlope extends View {
	readonly selection: RegionSlopeSelection;
	readonly from: string;
	readonly to: string;
	readonly slopes: readonly Slope[];
	/** Places without a value in one of the half-years. */
	readonly incomplete: readonly Datum[];
	/** The province's own survey where it has both half-years of a rate; a count of it is on another scale. */
	readonly province: Slope | null;
}

/**
 * The first half of the plan's first and last year: the same season of the year, so that its swing does not show as a
 * change. The plan of December 2018 lies between them.
 */
export const slopePeriods = { from: "2018-S1", to: "2022-S1" } as const;

export function regionSlope(dataset: Dataset, selection: RegionSlopeSelection): RegionSlope {
	const { measure } = selection;
	const { from, to } = slopePeriods;
	const pairs = dataset.cities.map(({ region }) => pairOf(dataset, selection, region));
	const slopes = pairs.flatMap(slopeOf(measure)).sort((a, b) => descending(a.change, b.change));
	const incomplete = pairs.flatMap((pair) => (pair.every(({ value }) => value !== null) ? [] : pair));
	const [province = null] =
		measure === "employment-rate" ? slopeOf(measure)(pairOf(dataset, selection, PROVINCE)) : [];
	const all = province === null ? slopes : [...slopes, province];
	return {
		selection,
		from,
		to,
		slopes,
		incomplete,
		province,
		data: [...all.flatMap((slope) => [slope.from, slope.to]), ...incomplete],
		table: { rows: ["region"], columns: "period" },
	};
}

function pairOf(
	dataset: Dataset,
	{ measure, breakdown }: RegionSlopeSelection,
	region: string,
): readonly [Datum, Datum] {
	const at = (period: string) => surveyed(dataset, measure, region, period, breakdown);
	return [at(slopePeriods.from), at(slopePeriods.to)];
}

const slopeOf =
	(measure: LabourMeasure) =>
	([from, to]: readonly [Datum, Datum]): Slope[] => {
		if (from.value === null || to.value === null) return [];
		const difference = to.value - from.value;
		const change = measure === "employed" ? (100 * difference) / from.value : difference;
		// To the survey's own tenth: a difference of two binary fractions is not one.
		return [{ region: from.place.region ?? "", from, to, change: Math.round(change * 10) / 10 }];
	};

/** Whether a measure and an age were surveyed in both half-years. */
export function hasSlope(dataset: Dataset, { measure, breakdown }: RegionSlopeSelection): boolean {
	const periods = labourPeriods(dataset, measure, breakdown);
	return periods.includes(slopePeriods.from) && periods.includes(slopePeriods.to);
}
