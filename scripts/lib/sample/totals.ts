/** The made-up plan's totals: what its tasks add up to. */
import { PROVINCE } from "../../../src/data/places.ts";
import { funds } from "../../../src/data/views/annual-budget.ts";
import { planYears } from "../../../src/data/views/annual-jobs.ts";
import { PLAN_PERIOD } from "../../../src/data/views/plan-jobs-target.ts";
import { NOVEMBER_REPORT } from "../../../src/data/views/plan-tasks-by-area.ts";
import type { Frame } from "./frame.ts";
import { createRandom } from "./random.ts";
import { apportion } from "./shares.ts";
import { ANNOUNCED, type ObservationRow, observation, resultsReported, type SampleTask } from "./tasks.ts";

/** Adds tasks up as they pass, so that none must be kept. */
export interface Totals {
	readonly add: (task: SampleTask) => void;
	/** The observations of the plan and its years, when every task was added. */
	readonly rows: () => ObservationRow[];
}

/** Money for one job in million won, from which the made-up budgets come. */
const MILLION_WON_A_JOB = 9;

export function createTotals(frame: Frame, seed: number): Totals {
	const targets = new Map<string, number>();
	const results = new Map<string, number>();
	const areaResults = new Map<string | null, number>();
	const count = <K>(sums: Map<K, number>, key: K, value: number) =>
		sums.set(key, (sums.get(key) ?? 0) + value);
	return {
		add({ task, years }) {
			for (const { year, target, result } of years) {
				count(targets, year, target);
				count(results, year, result ?? 0);
				count(areaResults, task.area, result ?? 0);
			}
		},
		rows: () => [
			...counts(frame),
			...planTargets(frame),
			...planResults(frame, areaResults),
			...planYears.flatMap((year) => [
				province("jobs-target", year, targets.get(year) ?? 0, "planned", ANNOUNCED),
				province("jobs-created", year, results.get(year) ?? 0, "reported", resultsReported(year)),
				...budgets(year, (targets.get(year) ?? 0) * MILLION_WON_A_JOB, seed),
			]),
		],
	};
}

function province(
	measure: string,
	period: string,
	value: number,
	status: string,
	as_of: string,
	more: Partial<ObservationRow> = {},
): ObservationRow {
	return observation({ measure, region: PROVINCE, period, value, status, as_of, ...more });
}

function counts({ tasks, areas }: Frame): ObservationRow[] {
	const announced = (value: number, more: Partial<ObservationRow> = {}) =>
		province("tasks", PLAN_PERIOD, value, "announced", ANNOUNCED, more);
	const november = (value: number, more: Partial<ObservationRow> = {}) =>
		province("tasks", PLAN_PERIOD, value, "tentative", NOVEMBER_REPORT, { ...more, use: "superseded" });
	const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
	return [
		announced(tasks),
		...(["key", "bureau"] as const).map((tier) =>
			announced(sum(areas.map((area) => area.tasks[tier])), { tier }),
		),
		...areas.flatMap(({ area, tasks: { key, bureau } }) => [
			announced(key + bureau, { area }),
			announced(key, { area, tier: "key" }),
			announced(bureau, { area, tier: "bureau" }),
		]),
		november(sum(areas.map((area) => area.november))),
		...areas.map((area) => november(area.november, { area: area.area })),
	];
}

function planTargets({ target, areas }: Frame): ObservationRow[] {
	const row = (value: number, more: Partial<ObservationRow> = {}) =>
		province("jobs-target", PLAN_PERIOD, value, "announced", ANNOUNCED, more);
	return [row(target), ...areas.map((each) => row(each.target, { area: each.area }))];
}

/** What was reported so far; the last year's late results are not in it. */
function planResults({ areas }: Frame, byArea: ReadonlyMap<string | null, number>): ObservationRow[] {
	const row = (value: number, more: Partial<ObservationRow> = {}) =>
		province("jobs-created", PLAN_PERIOD, value, "reported", resultsReported("2022"), more);
	const all = [...byArea.values()].reduce((a, b) => a + b, 0);
	return [row(all), ...areas.map(({ area }) => row(byArea.get(area) ?? 0, { area }))];
}

/** The year's budget and its four funds, which add up to it. */
function budgets(year: string, total: number, seed: number): ObservationRow[] {
	const random = createRandom(seed, "budget", year);
	const shares = apportion(
		total,
		funds.map((_, index) => (index === funds.length - 1 ? 0.1 : 1) * (0.5 + random())),
	);
	return [
		province("budget", year, total, "planned", ANNOUNCED),
		...funds.map((breakdown, index) =>
			province("budget", year, shares[index] ?? 0, "planned", ANNOUNCED, { breakdown }),
		),
	];
}
