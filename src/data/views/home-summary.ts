import type { Dataset } from "../dataset.ts";
import { PROVINCE } from "../places.ts";
import type { Coverage } from "../tables/coverage.ts";
import { planYears } from "./annual-jobs.ts";
import { type Datum, datumAt } from "./datum.ts";
import { PLAN_PERIOD } from "./plan-jobs-target.ts";

/** The plan in a few numbers: what was promised, what is known of the result, what was never published. */
export interface HomeSummary {
	/** Day of the announcement; null where the record has none. */
	readonly announcedOn: string | null;
	readonly target: Datum;
	readonly tasks: Datum;
	readonly areaCount: number;
	readonly cityCount: number;
	/** The result of the whole plan: a gap as long as nobody published one. */
	readonly result: Datum;
	/** Yearly results of the term, those published only. */
	readonly yearlyResults: readonly Datum[];
	/** What about the plan and its years was looked for and not found. */
	readonly unpublished: readonly Coverage[];
}

export function homeSummary(dataset: Dataset): HomeSummary {
	const at = (measure: string, period: string, side: "target" | "result") =>
		datumAt(dataset, { measure, region: PROVINCE, period }, side);
	return {
		announcedOn: dataset.events.find(({ kind }) => kind === "announcement")?.date ?? null,
		target: at("jobs-target", PLAN_PERIOD, "target"),
		tasks: at("tasks", PLAN_PERIOD, "target"),
		areaCount: dataset.areas.length,
		cityCount: dataset.cities.length,
		result: at("jobs-created", PLAN_PERIOD, "result"),
		yearlyResults: planYears
			.map((year) => at("jobs-created", year, "result"))
			.filter(({ value }) => value !== null),
		unpublished: dataset.coverage.filter(
			({ topic, found }) => found === "no" && (topic === "plan" || topic === "annual"),
		),
	};
}
