/** Everything the record holds about one task. */

import type { Dataset } from "../dataset.ts";
import { comparePeriods } from "../period.ts";
import { PROVINCE } from "../places.ts";
import { targetStatuses } from "../status.ts";
import type { Body } from "../tables/bodies.ts";
import type { Measure } from "../tables/measures.ts";
import type { Observation } from "../tables/observations.ts";
import type { Source } from "../tables/sources.ts";
import type { Task } from "../tables/tasks.ts";
import { type TaskSummary, taskSummary } from "./task-list.ts";
import { resultMeasure, type TaskLine, taskLines } from "./task-state.ts";

export interface TaskRecord extends TaskSummary {
	/** The body that answers for tasks of its tier; null where the tier was not published. */
	readonly owner: Body | null;
	/** Targets and results of the whole province, measure by measure; jobs have one for each side. */
	readonly groups: readonly {
		readonly target: Measure;
		readonly result: Measure;
		readonly lines: readonly TaskLine[];
	}[];
	/** Every published value for the whole province, whatever its use, and whether some belong to a breakdown. */
	readonly province: readonly Observation[];
	readonly hasBreakdowns: boolean;
	/** Every published value of a city or county. */
	readonly local: readonly Observation[];
	/** Definitions of all measures the task has figures of. */
	readonly definitions: readonly Measure[];
	/** Newest figure that is neither target nor result of the province, for tasks without either. */
	readonly otherFigure: Observation | null;
	/** Sources of the figures in the order of the code list, that of the name first. */
	readonly sourceList: readonly Source[];
	readonly previous: Task | null;
	readonly next: Task | null;
}

/** Everything about one task. */
export function taskRecord(dataset: Dataset, task: Task): TaskRecord {
	const rows = [...dataset.select({ task: task.task })].sort(inReadingOrder(dataset));
	const lines = taskLines(dataset, task.task);
	const used = new Set(rows.map(({ measure }) => measure));
	const definitions = dataset.measures.filter(({ measure }) => used.has(measure));
	const province = rows.filter(({ region }) => region === PROVINCE);
	const summary = taskSummary(dataset, task);
	const cited = new Set([...rows, ...summary.conversions].map(({ source }) => source));
	const place = dataset.tasks.indexOf(task);
	return {
		...summary,
		owner: dataset.bodies.find(({ body }) => body === ownerOf(summary.tier)) ?? null,
		groups: dataset.measures
			.map((target) => ({
				target,
				result: dataset.measure.get(resultMeasure(target.measure)) ?? target,
				lines: lines.filter((line) => line.target.place.measure === target.measure),
			}))
			.filter((group) => group.lines.length > 0),
		province,
		hasBreakdowns: province.some(({ breakdown }) => breakdown !== null),
		local: rows.filter(({ region }) => region !== PROVINCE),
		definitions,
		otherFigure: newestMain(rows),
		sourceList: [
			...dataset.sources.filter(({ source }) => source === task.source),
			...dataset.sources.filter(({ source }) => source !== task.source && cited.has(source)),
		],
		previous: dataset.tasks[place - 1] ?? null,
		next: dataset.tasks[place + 1] ?? null,
	};
}

/** The headquarters manages key tasks itself; for bureau tasks the heads of the bureaus answer. */
function ownerOf(tier: string | null): string | null {
	if (tier === "key") return "headquarters";
	return tier === "bureau" ? "task-owners" : null;
}

/** By measure, region, period, targets before results, and the value shown before what else was published. */
function inReadingOrder(dataset: Dataset): (a: Observation, b: Observation) => number {
	const measures = new Map(dataset.measures.map(({ measure }, index) => [measure, index]));
	const regions = new Map(dataset.regions.map(({ region, order }) => [region, order]));
	const uses = ["main", "alternate", "superseded"];
	const keys: ((row: Observation) => number)[] = [
		(row) => measures.get(row.measure) ?? 0,
		(row) => regions.get(row.region) ?? 0,
	];
	const later: ((row: Observation) => number)[] = [
		(row) => (row.breakdown === null ? 0 : 1),
		(row) => (targetStatuses.has(row.status) ? 0 : 1),
		(row) => uses.indexOf(row.use),
	];
	const by = (list: typeof keys, a: Observation, b: Observation) =>
		list.map((key) => key(a) - key(b)).find((difference) => difference !== 0) ?? 0;
	return (a, b) => by(keys, a, b) || comparePeriods(a.period, b.period) || by(later, a, b);
}

function newestMain(rows: readonly Observation[]): Observation | null {
	const [newest = null] = rows
		.filter(({ use, breakdown }) => use === "main" && breakdown === null)
		.sort((a, b) => comparePeriods(b.period, a.period));
	return newest;
}
