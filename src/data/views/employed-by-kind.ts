import { descending } from "d3";
import type { Dataset } from "../dataset.ts";
import { once } from "../once.ts";
import { comparePeriods } from "../period.ts";
import type { Datum } from "./datum.ts";
import { surveyed } from "./labour.ts";
import { publishedPeriods, type RegionAndPeriod } from "./published.ts";
import type { View } from "./view.ts";

/** Employed persons of one place and half-year, by occupation or by employment status. */
export interface EmployedByKind extends View {
	readonly selection: RegionAndPeriod;
	/** In the order of reading: what was not published comes last. */
	readonly classes: readonly Datum[];
}

/** Kinds of breakdown that employed persons are classed by. */
export type EmployedKind = "occupation" | "status";

/** Half-years with employed persons of a class somewhere, in order. */
const employedPeriods = once((dataset: Dataset, breakdown: string) =>
	publishedPeriods(dataset, { measure: "employed", breakdown }),
);

/** Classes of a kind in the order of the code list, those that count employed persons at all. */
const classesOf = once((dataset: Dataset, kind: string): readonly string[] =>
	dataset.breakdowns
		.filter((row) => row.kind === kind && employedPeriods(dataset, row.breakdown).length > 0)
		.sort((a, b) => a.order - b.order)
		.map(({ breakdown }) => breakdown),
);

/** By occupation, from the largest to the smallest. */
export function employedByOccupation(dataset: Dataset, selection: RegionAndPeriod): EmployedByKind {
	const classes = dataOf(dataset, "occupation", selection);
	return viewOf(
		selection,
		classes.sort((a, b) => descending(a.value ?? -1, b.value ?? -1)),
	);
}

/** By employment status, in the order of the code list. */
export function employedByStatus(dataset: Dataset, selection: RegionAndPeriod): EmployedByKind {
	return viewOf(selection, dataOf(dataset, "status", selection));
}

/** Every place and half-year in which a class of this kind has a value. */
export function placesByKind(
	dataset: Dataset,
	kind: EmployedKind,
	regions: readonly string[],
): RegionAndPeriod[] {
	const periods = [
		...new Set(classesOf(dataset, kind).flatMap((breakdown) => employedPeriods(dataset, breakdown))),
	].sort(comparePeriods);
	return regions.flatMap((region) =>
		periods
			.map((period) => ({ region, period }))
			.filter((selection) => dataOf(dataset, kind, selection).some(({ value }) => value !== null)),
	);
}

function dataOf(dataset: Dataset, kind: string, { region, period }: RegionAndPeriod): Datum[] {
	return classesOf(dataset, kind).map((breakdown) =>
		surveyed(dataset, "employed", region, period, breakdown),
	);
}

function viewOf(selection: RegionAndPeriod, classes: readonly Datum[]): EmployedByKind {
	return { selection, classes, data: classes, table: { rows: ["breakdown"], columns: "period" } };
}
