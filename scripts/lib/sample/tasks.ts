/** The made-up tasks of a register, one by one: their names, and every target and result. */

import { PROVINCE } from "../../../src/data/places.ts";
import type { observations } from "../../../src/data/tables/observations.ts";
import type { tasks } from "../../../src/data/tables/tasks.ts";
import { planYears } from "../../../src/data/views/annual-jobs.ts";
import { PLAN_PERIOD } from "../../../src/data/views/plan-jobs-target.ts";
import type { Frame, Tier } from "./frame.ts";
import { below, createRandom, pick, type Random } from "./random.ts";
import type { NewRow } from "./rows.ts";
import { apportion, createSplit } from "./shares.ts";
import { actions, bureauCount, subjects } from "./words.ts";

export const SAMPLE_SOURCE = "SAMPLE";

/** Day the made-up plan is announced and day its last results are reported. */
export const ANNOUNCED = "2018-12-06";
export const resultsReported = (year: string): string => `${Number(year) + 1}-03-31`;

export type TaskRow = NewRow<typeof tasks>;
export type ObservationRow = NewRow<typeof observations>;

export interface SampleTask {
	readonly task: TaskRow;
	readonly observations: readonly ObservationRow[];
	/** Target and result of every year of the plan; a result not yet reported is null. */
	readonly years: readonly {
		readonly year: string;
		readonly target: number;
		readonly result: number | null;
	}[];
}

/** Draws the tasks of a frame. Holds one task at a time, whatever their number. */
export function* sampleTasks(
	frame: Frame,
	{ seed, places }: { seed: number; places: readonly string[] },
): Generator<SampleTask> {
	const digits = String(frame.tasks).length;
	let number = 0;
	for (const { area, tasks, target } of frame.areas) {
		const cells = (["key", "bureau"] as const).map((tier) => ({ tier, count: tasks[tier] }));
		// First only the weights, to know their sum; then again, to give each task its share of the area's target.
		let sum = 0;
		let at = number;
		for (const { tier, count } of cells)
			for (let index = 0; index < count; index++) sum += weightOf(seed, ++at, tier);
		const share = createSplit(target, sum);
		for (const { tier, count } of cells)
			for (let index = 0; index < count; index++) {
				number++;
				const code = `S${String(number).padStart(digits, "0")}`;
				const jobs = share(weightOf(seed, number, tier));
				yield sampleTask(
					{ code, number, area, tier, target: jobs },
					createRandom(seed, "task", number),
					places,
				);
			}
	}
}

/** A few tasks are large and most are small; key tasks are larger. */
function weightOf(seed: number, number: number, tier: Tier): number {
	return (0.2 + 5 * createRandom(seed, "weight", number)() ** 3) * (tier === "key" ? 3 : 1);
}

interface Given {
	readonly code: string;
	readonly number: number;
	readonly area: string;
	readonly tier: Tier;
	readonly target: number;
}

function sampleTask(given: Given, random: Random, allPlaces: readonly string[]): SampleTask {
	const task = taskRow(given, random);
	const places = placesOf(random, allPlaces);
	const weights = places.map(() => 0.3 + random());
	const yearly = apportion(
		given.target,
		planYears.map((_, index) => (index === 0 ? 0.5 : 1) + 0.3 * random()),
	);
	const achieved = 0.75 + 0.4 * random();
	// Some results of the last year are not in yet, as in a register that is still kept.
	const isLate = random() < 0.03;
	const rows: ObservationRow[] = [];
	const add = (
		measure: "jobs-target" | "jobs-created",
		region: string,
		period: string,
		value: number | null,
		status: "announced" | "planned" | "reported",
		as_of: string,
	) => rows.push(observation({ measure, region, period, task: given.code, value, status, as_of }));
	const years = planYears.map((year, index) => {
		const targets = apportion(yearly[index] ?? 0, weights);
		const results = targets.map((target) => Math.round(target * achieved * (0.85 + 0.3 * random())));
		const isReported = !(isLate && index === planYears.length - 1);
		places.forEach((place, at) => {
			add("jobs-target", place, year, targets[at] ?? 0, "planned", ANNOUNCED);
			if (isReported) add("jobs-created", place, year, results[at] ?? 0, "reported", resultsReported(year));
		});
		const target = yearly[index] ?? 0;
		const result = isReported ? results.reduce((a, b) => a + b, 0) : null;
		add("jobs-target", PROVINCE, year, target, "planned", ANNOUNCED);
		add("jobs-created", PROVINCE, year, result, "reported", resultsReported(year));
		return { year, target, result };
	});
	add("jobs-target", PROVINCE, PLAN_PERIOD, given.target, "announced", ANNOUNCED);
	const whole = isLate ? null : years.reduce((sum, { result }) => sum + (result ?? 0), 0);
	add("jobs-created", PROVINCE, PLAN_PERIOD, whole, "reported", resultsReported("2022"));
	return { task, observations: rows, years };
}

function taskRow({ code, number, area, tier }: Given, random: Random): TaskRow {
	const subject = pick(random, subjects);
	const action = pick(random, actions);
	return {
		task: code,
		slug: `sample-${code.slice(1)}`,
		name_ko: `${subject.ko} ${action.ko} (표본 ${number})`,
		name_en: `${subject.en}: ${action.en} (sample ${number})`,
		area,
		tier,
		bureau: `표본 ${1 + below(random, bureauCount)}국`,
		scope: "plan",
		summary_ko: "시험을 위해 만들어 낸 과제로, 실제 과제가 아니다.",
		summary_en: "A task made up for trials; it is not a real one.",
		source: SAMPLE_SOURCE,
	};
}

/** One to five places, three on average; one task in fifty runs everywhere. In the order of the code list. */
function placesOf(random: Random, all: readonly string[]): string[] {
	const count = random() < 0.02 ? all.length : 1 + below(random, 5);
	const left = [...all];
	const chosen = new Set<string>();
	while (chosen.size < count) chosen.add(left.splice(below(random, left.length), 1)[0] ?? "");
	return all.filter((place) => chosen.has(place));
}

/** A made-up observation: everything not given is empty, exact and main. Without a value it is not in yet. */
export function observation(
	given: Pick<ObservationRow, "measure" | "region" | "period" | "value" | "status" | "as_of"> &
		Partial<ObservationRow>,
): ObservationRow {
	return {
		area: null,
		tier: null,
		sector: null,
		task: null,
		policy: null,
		breakdown: null,
		missing: given.value === null ? "not-yet" : null,
		use: "main",
		approx: "exact",
		source: SAMPLE_SOURCE,
		note: null,
		...given,
	};
}
