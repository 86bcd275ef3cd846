import { codeOf, type Datum } from "../data/views/datum.ts";
import { type PlanJobsTarget, planJobsTarget } from "../data/views/plan-jobs-target.ts";
import { areaColours, type ColourName, type StatusName } from "../styles/tokens.ts";
import { defineChart, type Labels } from "./chart.ts";
import { type BarRow, barsHeight, horizontalBars } from "./horizontal-bars.ts";

/** The jobs target of December 2018: the total, and what of it was published by area. */
export const planJobsTargetChart = defineChart<null, PlanJobsTarget>({
	id: "plan-jobs-target",
	measure: () => "jobs-target",
	selections: () => [null],
	view: planJobsTarget,
	height: (view) => barsHeight(view.data.map((_, index) => ({ opensGroup: index === 1 }))),
	spec: (view, context) =>
		horizontalBars(
			[
				{ ...datumRow(view.total, "series", context.label), strong: true },
				...view.areas.map((datum, index) => ({
					...datumRow(datum, areaColours[index] ?? "series", context.label),
					opensGroup: index === 0,
				})),
			],
			context,
		),
	reconciliations: [],
});

/** A bar that is one datum, named by its area. */
export function datumRow(datum: Datum, colour: ColourName, label: Labels): BarRow {
	const status = (datum.observation?.status ?? "planned") as StatusName;
	return {
		name: label.name("area", codeOf(datum, "area")),
		segments: datum.value === null ? [] : [{ value: datum.value, colour, status, datum }],
		end: label.value(datum),
	};
}
