/**
 * The frame of a made-up register: how many tasks stand in each area and tier and how many jobs each area aims at.
 * The record's published numbers where there are any, at the size asked for.
 */
import type { Dataset, Place } from "../../../src/data/dataset.ts";
import { PROVINCE } from "../../../src/data/places.ts";
import { datumAt } from "../../../src/data/views/datum.ts";
import { PLAN_PERIOD } from "../../../src/data/views/plan-jobs-target.ts";
import { NOVEMBER_REPORT } from "../../../src/data/views/plan-tasks-by-area.ts";
import { apportion } from "./shares.ts";

export type Tier = "key" | "bureau";

/** One area of the register. */
export interface AreaFrame {
	readonly area: string;
	readonly tasks: Readonly<Record<Tier, number>>;
	/** Tasks of the November report, before the announcement. */
	readonly november: number;
	/** Jobs all tasks of the area aim at, over all years. */
	readonly target: number;
}

export interface Frame {
	readonly tasks: number;
	readonly target: number;
	readonly areas: readonly AreaFrame[];
}

/**
 * The frame for a number of tasks. At the announced number (607) every published count and target is met exactly; at
 * any other size all are scaled alike. Two things are never published and are filled in: the counts of the areas of
 * which only November's are known share what is left of the announced number in November's proportions, and their
 * targets share what is left of the total target in proportion to their tasks.
 */
export function frameOf(dataset: Dataset, tasks: number): Frame {
	const areas = dataset.areas.map(({ area }) => area);
	const announced = (place: Partial<Place>, measure = "tasks") =>
		datumAt(dataset, { measure, region: PROVINCE, period: PLAN_PERIOD, ...place }, "target", {
			status: "announced",
		}).value;
	const november = areas.map(
		(area) =>
			datumAt(dataset, { measure: "tasks", region: PROVINCE, period: PLAN_PERIOD, area }, "target", {
				status: "tentative",
				asOf: NOVEMBER_REPORT,
			}).value ?? 0,
	);
	const all = announced({}) ?? 0;
	const counts = fill(
		all,
		areas.map((area) => announced({ area })),
		november,
	);
	const keys = fill(
		announced({ tier: "key" }) ?? 0,
		areas.map((area) => announced({ area, tier: "key" })),
		counts,
	);
	const total = announced({}, "jobs-target") ?? 0;
	const targets = fill(
		total,
		areas.map((area) => announced({ area }, "jobs-target")),
		counts,
	);
	const cells = counts.flatMap((count, index) => [keys[index] ?? 0, count - (keys[index] ?? 0)]);
	const scaledCells = apportion(tasks, cells);
	// An area that a very small sample leaves without tasks has no target either.
	const hasTasks = counts.map(
		(_, index) => (scaledCells[2 * index] ?? 0) + (scaledCells[2 * index + 1] ?? 0) > 0,
	);
	const scaledTargets = apportion(
		Math.round((total * tasks) / all),
		targets.map((target, index) => (hasTasks[index] ? target : 0)),
	);
	const scaledNovember = november.map((count) => Math.round((count * tasks) / all));
	return {
		tasks,
		target: scaledTargets.reduce((a, b) => a + b, 0),
		areas: areas.map((area, index) => ({
			area,
			tasks: { key: scaledCells[2 * index] ?? 0, bureau: scaledCells[2 * index + 1] ?? 0 },
			november: scaledNovember[index] ?? 0,
			target: scaledTargets[index] ?? 0,
		})),
	};
}

/** Fills gaps: what is left of a total is shared among them in proportion to their weights. */
function fill(total: number, known: readonly (number | null)[], weights: readonly number[]): number[] {
	const left = total - known.reduce<number>((sum, value) => sum + (value ?? 0), 0);
	const gaps = apportion(
		left,
		known.map((value, index) => (value === null ? (weights[index] ?? 0) : 0)),
	);
	return known.map((value, index) => value ?? gaps[index] ?? 0);
}
