import { codeOf } from "../data/views/datum.ts";
import {
	type TaskByRegion,
	type TaskByRegionSelection,
	taskByRegion,
	taskByRegionSelections,
	widestTaskByRegion,
} from "../data/views/task-by-region.ts";
import { defineChart, type Labels } from "./chart.ts";
import { type BarPanel, panelBars, panelBarsHeight } from "./panel-bars.ts";
import { stageOf, statusLegend, statusOf } from "./target-bars.ts";

const STEP = 23;

/** One measure of a task by city and county, those with a figure only: the sentence and the table name the rest. */
export const taskByRegionChart = defineChart<TaskByRegionSelection, TaskByRegion>({
	id: "task-by-region",
	measure: ({ measure }) => measure,
	selections: taskByRegionSelections,
	first: widestTaskByRegion,
	view: taskByRegion,
	height: (view) =>
		panelBarsHeight(
			[{ title: "", rows: view.published.map(() => ({ name: "", segments: [], end: "" })) }],
			STEP,
		),
	spec: (view, context) => panelBars([panelOf(view, context.label)], context, STEP),
	legend: (view) => statusLegend(view.data),
	reconciliations: [],
});

function panelOf({ published }: TaskByRegion, label: Labels): BarPanel {
	const isMixed = new Set(published.map(({ status }) => status)).size > 1;
	return {
		title: "",
		rows: published.map((datum) => {
			const name = label.name("region", codeOf(datum, "region"));
			return {
				name: isMixed ? `${name} ${stageOf(datum, label)}` : name,
				segments: [{ value: datum.value ?? 0, datum, colour: "series", status: statusOf(datum) }],
				end: label.value(datum),
			};
		}),
	};
}
