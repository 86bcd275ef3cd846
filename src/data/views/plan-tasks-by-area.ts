import type { Dataset } from "../dataset.ts";
import { PROVINCE } from "../places.ts";
import { type Datum, datumAt } from "./datum.ts";
import { PLAN_PERIOD } from "./plan-jobs-target.ts";
import type { View } from "./view.ts";

/** Tasks by area at two moments: as reported in November 2018 (584 in all) and as announced in December (607). */
export interface PlanTasksByArea extends View {
	readonly groups: readonly {
		readonly area: string | null;
		readonly november: Datum;
		readonly december: Datum;
	}[];
}

/** Day of the report that gave all six areas. The two moments must never be added up together. */
export const NOVEMBER_REPORT = "2018-11-20";

export function planTasksByArea(dataset: Dataset): PlanTasksByArea {
	const groups = [null, ...dataset.areas.map(({ area }) => area)].map((area) => {
		const place = { measure: "tasks", region: PROVINCE, period: PLAN_PERIOD, area };
		return {
			area,
			november: datumAt(dataset, place, "target", { status: "tentative", asOf: NOVEMBER_REPORT }),
			december: datumAt(dataset, place, "target", { status: "announced" }),
		};
	});
	return {
		groups,
		data: groups.flatMap(({ november, december }) => [november, december]),
		table: { rows: ["area"], columns: "status" },
	};
}
