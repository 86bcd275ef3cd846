import type { Dataset } from "../dataset.ts";
import type { Datum } from "./datum.ts";
import { type LabourMeasure, labourPeriods, surveyed } from "./labour.ts";
import { type PlanEvents, planEvents } from "./plan-events.ts";
import type { View } from "./view.ts";

export interface EmploymentByAgeSelection {
	readonly measure: LabourMeasure;
	readonly region: string;
}

/** Age groups of the survey that part everyone of fifteen and over, from young to old. */
export const ageGroups = ["age-15-29", "age-30-49", "age-50-64", "age-65-plus"] as const;
const EVERYONE = "age-15-plus";

/** One age over the half-years. */
export interface AgeLine {
	readonly breakdown: string;
	readonly data: readonly Datum[];
}

/** Employment of one city or county by age, over the half-years. */
export interface EmploymentByAge extends View {
	readonly selection: EmploymentByAgeSelection;
	readonly groups: readonly AgeLine[];
	/** All ages together for a rate, which lies among its groups; null for a count, which would press them flat. */
	readonly everyone: AgeLine | null;
	readonly events: PlanEvents;
}

export function employmentByAge(dataset: Dataset, selection: EmploymentByAgeSelection): EmploymentByAge {
	const { measure, region } = selection;
	const periods = labourPeriods(dataset, measure, EVERYONE);
	const lineOf = (breakdown: string): AgeLine => ({
		breakdown,
		data: periods.map((period) => surveyed(dataset, measure, region, period, breakdown)),
	});
	const groups = ageGroups.map(lineOf);
	const everyone = measure === "employment-rate" ? lineOf(EVERYONE) : null;
	return {
		selection,
		groups,
		everyone,
		events: planEvents(dataset),
		data: [...groups, ...(everyone ? [everyone] : [])].flatMap(({ data }) => data),
		table: { rows: ["period"], columns: "breakdown" },
	};
}
