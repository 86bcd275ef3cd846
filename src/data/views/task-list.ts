/** The tasks known by name, each with how far its published figures go, and how many of the plan's tasks they are. */

import type { Dataset } from "../dataset.ts";
import { once } from "../once.ts";
import { comparePeriods, firstYear, lastYear } from "../period.ts";
import { PROVINCE } from "../places.ts";
import type { Area } from "../tables/areas.ts";
import type { Conversion } from "../tables/conversions.ts";
import type { Region } from "../tables/regions.ts";
import type { Task } from "../tables/tasks.ts";
import { type Datum, datumAt } from "./datum.ts";
import { PLAN_PERIOD } from "./plan-jobs-target.ts";
import { isAim, type TaskState, type TaskStateCode, taskLines, taskState, taskStates } from "./task-state.ts";
import { taskTier } from "./task-tier.ts";

/** How a task came into the record. Only `plan` is named in the plan or one of its annual plans. */
export const taskScopes = ["plan", "candidate", "related"] as const;
export type TaskScope = (typeof taskScopes)[number];

/** One task with what is newest of its figures. */
export interface TaskSummary {
	readonly task: Task;
	/** The tier it has now: that of its latest conversion, else the one published with it; null where neither is known. */
	readonly tier: string | null;
	/** Its conversions from one tier to the other, the earliest first. */
	readonly conversions: readonly Conversion[];
	/** The area of the plan it belongs to; null where that is not known. */
	readonly area: Area | null;
	readonly state: TaskState;
	/** The target of the newest period for the whole province; null where none was found. */
	readonly target: Datum | null;
	/** The result of the newest period for the whole province; null where none was found. */
	readonly result: Datum | null;
	/** Cities and counties with a figure, in the order of the code list. */
	readonly cities: readonly Region[];
	/** Every calendar year some figure touches. */
	readonly years: readonly number[];
	/** Number of sources: those of its figures and that of its name. */
	readonly sources: number;
}

export interface TaskList {
	/** The number of tasks the plan announced. */
	readonly announced: Datum;
	/** Tasks in the order of the record, by scope. */
	readonly scopes: readonly { readonly scope: TaskScope; readonly tasks: readonly TaskSummary[] }[];
	/** The same tasks by area in the order of the plan; null are those whose area is not known. Without empty groups. */
	readonly areas: readonly { readonly area: Area | null; readonly tasks: readonly TaskSummary[] }[];
	/** The same tasks by state, with empty groups: that no task is in a state is worth knowing. */
	readonly states: readonly { readonly state: TaskStateCode; readonly tasks: readonly TaskSummary[] }[];
	/** Departments that reports name as in charge of some task, in the order of the record. */
	readonly bureaus: readonly string[];
	/** Years and cities some task has figures for. */
	readonly years: readonly number[];
	readonly cities: readonly Region[];
}

/** So many tasks stand on one page of the list: more would be slow to lay out on a telephone. */
export const TASKS_A_PAGE = 60;

/** The number of pages the list takes, at least one. */
export function taskPageCount(dataset: Dataset): number {
	return Math.max(1, Math.ceil(dataset.tasks.length / TASKS_A_PAGE));
}

/** The part of the list that stands on a page, counted from 1; scopes without a task there are empty. */
export function tasksOnPage({ scopes }: TaskList, page: number): TaskList["scopes"] {
	let before = 0;
	return scopes.map(({ scope, tasks }) => {
		const from = Math.max(0, (page - 1) * TASKS_A_PAGE - before);
		const to = Math.max(0, page * TASKS_A_PAGE - before);
		before += tasks.length;
		return { scope, tasks: tasks.slice(from, to) };
	});
}

/** All named tasks. Candidates and related policies are never counted among the plan's. */
export const taskList = once((dataset: Dataset): TaskList => {
	const tasks = dataset.tasks.map((task) => taskSummary(dataset, task));
	const cities = new Set(tasks.flatMap((task) => task.cities));
	return {
		announced: datumAt(dataset, { measure: "tasks", region: PROVINCE, period: PLAN_PERIOD }, "target", {
			status: "announced",
		}),
		scopes: taskScopes.map((scope) => ({ scope, tasks: tasks.filter(({ task }) => task.scope === scope) })),
		areas: [...dataset.areas, null]
			.map((area) => ({ area, tasks: tasks.filter((task) => task.area === area) }))
			.filter((group) => group.tasks.length > 0),
		states: taskStates.map((state) => ({ state, tasks: tasks.filter((task) => task.state.code === state) })),
		bureaus: [...new Set(dataset.tasks.flatMap(({ bureau }) => bureau ?? []))],
		years: [...new Set(tasks.flatMap(({ years }) => years))].sort((a, b) => a - b),
		cities: dataset.cities.filter((city) => cities.has(city)),
	};
});

/** One task with what is newest of its figures. */
export function taskSummary(dataset: Dataset, task: Task): TaskSummary {
	const rows = dataset.select({ task: task.task });
	const aims = taskLines(dataset, task.task).filter(({ target }) => isAim(target.place.measure));
	const regions = new Set(rows.map(({ region }) => region));
	const years = new Set(
		rows.flatMap(({ period }) => {
			const first = firstYear(period);
			return Array.from({ length: lastYear(period) - first + 1 }, (_, index) => first + index);
		}),
	);
	return {
		task,
		...taskTier(dataset, task),
		area: task.area === null ? null : (dataset.area.get(task.area) ?? null),
		state: taskState(dataset, task.task),
		target: newest(aims.map(({ target }) => target)),
		result: newest(aims.map(({ result }) => result)),
		cities: dataset.cities.filter(({ region }) => regions.has(region)),
		years: [...years].sort((a, b) => a - b),
		sources: new Set([task.source, ...rows.map(({ source }) => source)]).size,
	};
}

/** The datum of the newest period; of one period the first. */
function newest(data: readonly Datum[]): Datum | null {
	const period = (datum: Datum) => datum.place.period ?? "";
	return data
		.filter(({ value }) => value !== null)
		.reduce<Datum | null>(
			(best, datum) => (best === null || comparePeriods(period(datum), period(best)) > 0 ? datum : best),
			null,
		);
}
