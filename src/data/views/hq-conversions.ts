/** Tasks moved between the tiers, and how many tasks each tier then had. */
import type { Dataset } from "../dataset.ts";
import { PROVINCE } from "../places.ts";
import type { Conversion } from "../tables/conversions.ts";
import type { Coverage } from "../tables/coverage.ts";
import { type Datum, datumAt } from "./datum.ts";
import { PLAN_PERIOD } from "./plan-jobs-target.ts";

/** Tasks by tier after the conversions of a date. Only the first is published; the others are reckoned from it. */
export interface TierCount {
	readonly date: string;
	readonly key: number;
	readonly bureau: number;
}

export interface HqConversions {
	/** By date. */
	readonly conversions: readonly Conversion[];
	/** The tiers as announced. */
	readonly announced: { readonly key: Datum; readonly bureau: Datum };
	/** One count for every date with conversions; empty where there is none or the announced counts are missing. */
	readonly counts: readonly TierCount[];
	/** What the record says about looking for conversions; null where it says nothing. */
	readonly coverage: Coverage | null;
}

export function hqConversions(dataset: Dataset): HqConversions {
	const at = (tier: string) =>
		datumAt(dataset, { measure: "tasks", region: PROVINCE, period: PLAN_PERIOD, tier }, "target");
	const announced = { key: at("key"), bureau: at("bureau") };
	const conversions = [...dataset.conversions].sort((a, b) =>
		a.date < b.date ? -1 : a.date > b.date ? 1 : 0,
	);
	return {
		conversions,
		announced,
		counts: countTiers(conversions, announced.key.value, announced.bureau.value),
		coverage: coverageOf(dataset, "Bureau tasks turned into key tasks"),
	};
}

function countTiers(
	conversions: readonly Conversion[],
	key: number | null,
	bureau: number | null,
): TierCount[] {
	if (key === null || bureau === null) return [];
	const tiers: Record<string, number> = { key, bureau };
	const counts = new Map<string, TierCount>();
	for (const { date, from, to } of conversions) {
		tiers[from] = (tiers[from] ?? 0) - 1;
		tiers[to] = (tiers[to] ?? 0) + 1;
		counts.set(date, { date, key: tiers.key ?? 0, bureau: tiers.bureau ?? 0 });
	}
	return [...counts.values()];
}

/** The line of the coverage list about one thing of the headquarters, by its English name. */
export function coverageOf(dataset: Dataset, item: string): Coverage | null {
	return dataset.coverage.find(({ topic, item_en }) => topic === "headquarters" && item_en === item) ?? null;
}
