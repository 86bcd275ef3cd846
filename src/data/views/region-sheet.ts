/** What fits on one printed page of a city or county: the newest of each thing, and where it came from. */
import type { Dataset } from "../dataset.ts";
import { comparePeriods } from "../period.ts";
import type { Observation } from "../tables/observations.ts";
import type { Source } from "../tables/sources.ts";
import type { Task } from "../tables/tasks.ts";
import { type Datum, datumOf } from "./datum.ts";
import type { RegionPage } from "./region-page.ts";

/** Its own target and result of one period; null where that side was not published for it. */
export interface PlanOfPeriod {
	readonly period: string;
	readonly target: Datum | null;
	readonly result: Datum | null;
}

export interface TaskOfSheet {
	readonly task: Task;
	/** The figures of the newest period. */
	readonly newest: readonly Observation[];
	/** Figures of earlier periods that the sheet leaves out. */
	readonly earlier: number;
}

export interface RegionSheet {
	readonly page: RegionPage;
	/** Its own plans by period, main values only. */
	readonly plans: readonly PlanOfPeriod[];
	readonly tasks: readonly TaskOfSheet[];
	/** Sources of everything the sheet says, in the order it says it. */
	readonly sources: readonly Source[];
}

/** **charted** are the observations of the drawing the sheet shows. */
export function regionSheet(
	dataset: Dataset,
	page: RegionPage,
	charted: readonly Observation[],
): RegionSheet {
	const main = (measure: string) =>
		(page.ownPlans.find((rows) => rows.measure === measure)?.observations ?? []).filter(
			({ use }) => use === "main",
		);
	const targets = main("city-jobs-target");
	const results = main("city-jobs-created");
	const plans = [...new Set([...targets, ...results].map(({ period }) => period))]
		.sort(comparePeriods)
		.map((period) => ({
			period,
			target: ofPeriod(targets, period),
			result: ofPeriod(results, period),
		}));
	const tasks = page.tasks.map(({ task, observations }) => {
		const last = observations.at(-1)?.period;
		const newest = observations.filter(({ period, use }) => period === last && use === "main");
		return { task, newest, earlier: observations.filter(({ period }) => period !== last).length };
	});
	const shown = [
		...charted,
		...[page.employmentRate.latest, page.employed.latest, page.population.at(-1)].flatMap(
			(datum) => datum?.observation ?? [],
		),
		...targets,
		...results,
		...tasks.flatMap(({ newest }) => newest),
		...page.policies.flatMap(({ policy, support }) => [policy, ...support]),
		...page.bought.map(({ adoption }) => adoption),
		...page.market,
	];
	const codes = new Set(shown.map(({ source }) => source));
	return { page, plans, tasks, sources: [...codes].flatMap((code) => dataset.source.get(code) ?? []) };
}

function ofPeriod(rows: readonly Observation[], period: string): Datum | null {
	const row = rows.find((each) => each.period === period);
	return row ? datumOf(row) : null;
}
