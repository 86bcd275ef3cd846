import { type PlanTasksByArea, planTasksByArea } from "../data/views/plan-tasks-by-area.ts";
import { areaColours, type StatusName } from "../styles/tokens.ts";
import { defineChart } from "./chart.ts";
import { type BarRow, barsHeight, horizontalBars } from "./horizontal-bars.ts";

/** Tasks by area in the November report and in the December plan, one below the other and never added up. */
export const planTasksByAreaChart = defineChart<null, PlanTasksByArea>({
	id: "plan-tasks-by-area",
	measure: () => "tasks",
	selections: () => [null],
	view: planTasksByArea,
	height: (view) => barsHeight(view.groups.flatMap(() => [{ opensGroup: true }, {}])),
	spec: (view, context) =>
		horizontalBars(
			view.groups.flatMap(({ area, november, december }, index) =>
				[december, november].map((datum, moment): BarRow => {
					const status: StatusName = moment === 0 ? "announced" : "tentative";
					const colour = area === null ? "series" : (areaColours[index - 1] ?? "series");
					const name = context.label.name("area", area);
					return {
						name: moment === 0 ? name : context.label.name("stage", "november"),
						segments: datum.value === null ? [] : [{ value: datum.value, colour, status, datum }],
						end: context.label.value(datum),
						opensGroup: moment === 0,
						strong: moment === 0,
					};
				}),
			),
			context,
		),
	reconciliations: ["plan-november-areas", "plan-key-tasks"],
});
