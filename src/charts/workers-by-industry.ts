import { codeOf } from "../data/views/datum.ts";
import {
	type WorkersByIndustry,
	type WorkersSelection,
	workersByIndustry,
	workersSelections,
} from "../data/views/workers-by-industry.ts";
import { defineChart } from "./chart.ts";
import { panelBars, panelBarsHeight } from "./panel-bars.ts";
import { statusOf } from "./target-bars.ts";

/** High enough for a name above its bar on a phone. */
const STEP = 38;

/** Workers by industry, from many to few. The total is in the sentence and the table: its bar would dwarf the rest. */
export const workersByIndustryChart = defineChart<WorkersSelection, WorkersByIndustry>({
	id: "workers-by-industry",
	measure: () => "workers",
	selections: workersSelections,
	view: workersByIndustry,
	height: (view) =>
		panelBarsHeight(
			[{ title: "", rows: view.industries.map(() => ({ name: "", segments: [], end: "" })) }],
			STEP,
		),
	spec: (view, context) =>
		panelBars(
			[
				{
					title: "",
					rows: view.industries.map((datum) => ({
						name: context.label.name("breakdown", codeOf(datum, "breakdown")),
						segments:
							datum.value === null
								? []
								: [{ value: datum.value, datum, colour: "series", status: statusOf(datum) }],
						end: context.label.value(datum),
					})),
				},
			],
			context,
			STEP,
		),
	reconciliations: [],
});
