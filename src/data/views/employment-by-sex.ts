import type { Dataset } from "../dataset.ts";
import type { Datum } from "./datum.ts";
import { labourPeriods, surveyed } from "./labour.ts";
import { type PlanEvents, planEvents } from "./plan-events.ts";
import type { View } from "./view.ts";

export interface EmploymentBySexSelection {
	readonly region: string;
}

const MEASURE = "employment-rate";
const MEN = "male-age-15-64";
const WOMEN = "female-age-15-64";
const BOTH = "age-15-64";

/** Employment rate at 15 to 64 of men and women, over the half-years that have it by sex. */
export interface EmploymentBySex extends View {
	readonly selection: EmploymentBySexSelection;
	/** The age that all three lines are of. */
	readonly age: string;
	readonly men: readonly Datum[];
	readonly women: readonly Datum[];
	readonly both: readonly Datum[];
	readonly events: PlanEvents;
}

export function employmentBySex(dataset: Dataset, selection: EmploymentBySexSelection): EmploymentBySex {
	const periods = labourPeriods(dataset, MEASURE, MEN);
	const lineOf = (breakdown: string) =>
		periods.map((period) => surveyed(dataset, MEASURE, selection.region, period, breakdown));
	const [men, women, both] = [lineOf(MEN), lineOf(WOMEN), lineOf(BOTH)];
	return {
		selection,
		age: BOTH,
		men,
		women,
		both,
		events: planEvents(dataset),
		data: [...men, ...women, ...both],
		table: { rows: ["period"], columns: "breakdown" },
	};
}
