/** What the views of the half-yearly employment survey share: their selections and the values they look up. */
import type { Dataset } from "../dataset.ts";
import { comparePeriods } from "../period.ts";
import { PROVINCE } from "../places.ts";
import { type Datum, datumAt } from "./datum.ts";

export type LabourMeasure = "employment-rate" | "employed";
export const labourMeasures: readonly LabourMeasure[] = ["employment-rate", "employed"];

/** Ages of the survey for which all 31 have values. Fifteen and over is the total of employment. */
export const labourAges = [
	"age-15-plus",
	"age-15-64",
	"age-15-29",
	"age-30-49",
	"age-50-64",
	"age-65-plus",
] as const;
export type LabourAge = (typeof labourAges)[number];

/** Half-years in which at least one city or county has a surveyed value, in order. */
export function labourPeriods(dataset: Dataset, measure: LabourMeasure, breakdown: string): string[] {
	const first = dataset.cities[0]?.region ?? "";
	const rows = dataset
		.select({ measure, region: first, breakdown })
		.filter((row) => row.status === "survey" && row.period.includes("-S"));
	return [...new Set(rows.map((row) => row.period))].sort(comparePeriods);
}

/** The newest half-year of the survey. */
export function latestLabourPeriod(dataset: Dataset, measure: LabourMeasure, breakdown: string): string {
	const last = labourPeriods(dataset, measure, breakdown).at(-1);
	if (last === undefined) throw new Error(`no survey of ${measure} for ${breakdown}`);
	return last;
}

/** The surveyed value of one region. */
export function surveyed(
	dataset: Dataset,
	measure: string,
	region: string,
	period: string,
	breakdown: string,
): Datum {
	return datumAt(dataset, { measure, region, period, breakdown }, "result", { status: "survey" });
}

/**
 * The province's value for a half-year; where its survey has none for that half-year and age, the yearly one. The
 * province's figures come from another survey (the economically active population survey) than the cities'.
 */
export function provinceReference(
	dataset: Dataset,
	measure: string,
	period: string,
	breakdown: string,
): Datum {
	const half = surveyed(dataset, measure, PROVINCE, period, breakdown);
	return half.value === null ? surveyed(dataset, measure, PROVINCE, period.slice(0, 4), breakdown) : half;
}
