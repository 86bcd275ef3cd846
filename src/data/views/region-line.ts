import type { Dataset } from "../dataset.ts";
import { once } from "../once.ts";
import { comparePeriods, firstYear } from "../period.ts";
import { PROVINCE } from "../places.ts";
import type { Datum } from "./datum.ts";
import { type LabourMeasure, labourPeriods, surveyed } from "./labour.ts";
import { type PlanEvents, planEvents } from "./plan-events.ts";
import type { View } from "./view.ts";

export interface RegionLineSelection {
	readonly measure: LabourMeasure;
	readonly breakdown: string;
	/** The city or county in front. */
	readonly region: string;
}

/** One city or county over the half-years, in front of the other 30 and beside the province. */
export interface RegionLine extends View {
	readonly selection: RegionLineSelection;
	readonly own: readonly Datum[];
	readonly others: readonly { readonly region: string; readonly data: readonly Datum[] }[];
	/** The province's own survey: half-years where it has them, else years. Empty for counts, which are on another scale. */
	readonly province: readonly Datum[];
	readonly events: PlanEvents;
}

export function regionLine(dataset: Dataset, selection: RegionLineSelection): RegionLine {
	const { measure, breakdown, region } = selection;
	const periods = labourPeriods(dataset, measure, breakdown);
	const lineOf = (code: string) => surveyedLine(dataset, measure, breakdown, code);
	const own = lineOf(region);
	const others = dataset.cities
		.filter((city) => city.region !== region)
		.map((city) => ({ region: city.region, data: lineOf(city.region) }));
	const province = measure === "employment-rate" ? provinceLine(dataset, measure, breakdown, periods) : [];
	return {
		selection,
		own,
		others,
		province,
		events: planEvents(dataset),
		data: [...own, ...province],
		table: { rows: ["region", "period"], columns: null },
	};
}

/** Every city and county stands in the chart of each of the others. */
const surveyedLine = once(
	(dataset: Dataset, measure: LabourMeasure, breakdown: string, region: string): readonly Datum[] =>
		labourPeriods(dataset, measure, breakdown).map((period) =>
			surveyed(dataset, measure, region, period, breakdown),
		),
);

/** Half-yearly values of the province, or yearly ones where it has no half-yearly. The two are never joined in one line. */
function provinceLine(
	dataset: Dataset,
	measure: string,
	breakdown: string,
	periods: readonly string[],
): Datum[] {
	const at = (period: string) => surveyed(dataset, measure, PROVINCE, period, breakdown);
	const published = (data: Datum[]) => data.filter(({ value }) => value !== null);
	const halves = published(periods.map(at));
	if (halves.length > 0) return halves;
	const years = [...new Set(periods.map((period) => String(firstYear(period))))];
	return published(years.sort(comparePeriods).map(at));
}
