import {
	type TaskFigures,
	type TaskFiguresSelection,
	taskFigures,
	taskFiguresSelections,
} from "../data/views/task-figures.ts";
import { defineChart } from "./chart.ts";
import { panelBars, panelBarsHeight } from "./panel-bars.ts";
import { statusLegend, TARGET_STEP, targetPanelShapes, targetPanels } from "./target-bars.ts";

/** One measure of a task: its targets, what replaced them, and what came of them. */
export const taskFiguresChart = defineChart<TaskFiguresSelection, TaskFigures>({
	id: "task-figures",
	measure: ({ measure }) => measure,
	selections: taskFiguresSelections,
	view: taskFigures,
	height: (view) => panelBarsHeight(targetPanelShapes(view.groups), TARGET_STEP),
	spec: (view, context) => panelBars(targetPanels(view.groups, context.label), context, TARGET_STEP),
	legend: (view) => statusLegend(view.data),
	reconciliations: [],
});
