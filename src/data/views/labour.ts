/** What the views of the half-yearly employment survey share: their selections and the values they look up. */
import type { Dataset } from "../dataset.ts";
import { once } from "../once.ts";
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

/**
 * Half-years that the survey of all cities and counties is in the record for, in order: most of them have a surveyed
 * value. A value that a few places published alone makes no half-year to compare them in.
 */
export const labourPeriods = once(findPeriods);

function findPeriods(dataset: Dataset, measure: LabourMeasure, breakdown: string): readonly string[] {
	const regions = new Map<string, Set<string>>();
	for (const row of dataset.select({ measure, breakdown })) {
		if (row.status !== "survey" || row.value === null || row.region === PROVINCE) continue;
		if (row.period.includes("-S"))
			regions.set(row.period, (regions.get(row.period) ?? new Set()).add(row.region));
	}
	return [...regions]
		.filter(([, surveyed]) => 2 * surveyed.size > dataset.cities.length)
		.map(([period]) => period)
		.sort(comparePeriods);
}

/** The newest half-year of the survey. */
export function latestLabourPeriod(dataset: Dataset, measure: LabourMeasure, breakdown: string): string {
	const last = labourPeriods(dataset, measure, breakdown).at(-1);
	if (last === undefined) throw new Error(`no survey of ${measure} for ${breakdown}`);
	return last;
}

/** The surveyed value of one region. */
export const surveyed = once(
	(dataset: Dataset, measure: string, region: string, period: string, breakdown: string): Datum =>
		datumAt(dataset, { measure, region, period, breakdown }, "result", { status: "survey" }),
);

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
