import type { Dataset } from "../dataset.ts";
import { PROVINCE } from "../places.ts";
import { type Datum, datumAt } from "./datum.ts";
import type { View } from "./view.ts";

/** The jobs target announced in December 2018: the total and each area. What was not published by area stays a gap. */
export interface PlanJobsTarget extends View {
	readonly total: Datum;
	readonly areas: readonly Datum[];
}

/** Period of the whole plan. */
export const PLAN_PERIOD = "2018/2022";

export function planJobsTarget(dataset: Dataset): PlanJobsTarget {
	const at = (area: string | null) =>
		datumAt(dataset, { measure: "jobs-target", region: PROVINCE, period: PLAN_PERIOD, area }, "target");
	const total = at(null);
	const areas = dataset.areas.map(({ area }) => at(area));
	return { total, areas, data: [total, ...areas], table: { rows: ["area"], columns: null } };
}
