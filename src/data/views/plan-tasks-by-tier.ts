import type { Dataset } from "../dataset.ts";
import { PROVINCE } from "../places.ts";
import { type Datum, datumAt } from "./datum.ts";
import { PLAN_PERIOD } from "./plan-jobs-target.ts";
import type { View } from "./view.ts";

/** Tasks of the plan by tier, for the whole plan and for the one area whose split was published. */
export interface PlanTasksByTier extends View {
	readonly groups: readonly {
		readonly area: string | null;
		readonly total: Datum;
		readonly tiers: readonly Datum[];
	}[];
}

export function planTasksByTier(dataset: Dataset): PlanTasksByTier {
	const at = (area: string | null, tier: string | null) =>
		datumAt(dataset, { measure: "tasks", region: PROVINCE, period: PLAN_PERIOD, area, tier }, "target", {
			status: "announced",
		});
	const groups = [null, ...dataset.areas.map(({ area }) => area)]
		.map((area) => ({ area, total: at(area, null), tiers: [at(area, "key"), at(area, "bureau")] }))
		.filter(({ tiers }) => tiers.some((tier) => tier.value !== null));
	return {
		groups,
		data: groups.flatMap(({ total, tiers }) => [...tiers, total]),
		table: { rows: ["area"], columns: "tier" },
	};
}
