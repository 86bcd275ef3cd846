import type { Dataset } from "../dataset.ts";
import { PROVINCE } from "../places.ts";
import { publishedIn, type TargetsAndResults, targetsAndResults } from "./targets-and-results.ts";
import { isAim, resultMeasure, taskLines } from "./task-state.ts";
import type { View } from "./view.ts";

export interface TaskFiguresSelection {
	readonly task: string;
	/** Measure of the targets; jobs created stand with the jobs target. */
	readonly measure: string;
}

/** Targets, revisions and results of one measure of a task for the whole province. */
export interface TaskFigures extends View, TargetsAndResults {
	readonly selection: TaskFiguresSelection;
}

export function taskFigures(dataset: Dataset, selection: TaskFiguresSelection): TaskFigures {
	const { task, measure } = selection;
	const laidOut = targetsAndResults(dataset, [
		{
			target: measure,
			result: resultMeasure(measure),
			place: { region: PROVINCE, task },
			isAim: isAim(measure),
		},
	]);
	return { selection, ...laidOut, table: { rows: ["period", "status"], columns: null } };
}

/** Tasks and measures with at least two figures, which a target with its result are too. */
export function taskFiguresSelections(dataset: Dataset): TaskFiguresSelection[] {
	return dataset.tasks.flatMap(({ task }) => {
		const measures = new Set(taskLines(dataset, task).map(({ target }) => target.place.measure));
		return [...measures]
			.map((measure) => ({ task, measure }))
			.filter((selection) => publishedIn(taskFigures(dataset, selection).data).length >= 2);
	});
}
