import {
	type EmploymentByAge,
	type EmploymentByAgeSelection,
	employmentByAge,
} from "../data/views/employment-by-age.ts";
import { labourMeasures } from "../data/views/labour.ts";
import type { ColourName } from "../styles/tokens.ts";
import { defineChart } from "./chart.ts";
import { TIME_LINES_HEIGHT, timeLines } from "./time-lines.ts";

/** Colour and dash of the ages, from young to old. */
const groupStyles: readonly { readonly colour: ColourName; readonly dash?: string }[] = [
	{ colour: "area-3" },
	{ colour: "area-1", dash: "8 3" },
	{ colour: "area-6", dash: "3 2" },
	{ colour: "area-4", dash: "10 2 2 2" },
];

/** One city or county by age over the half-years; all ages together for reference. */
export const employmentByAgeChart = defineChart<EmploymentByAgeSelection, EmploymentByAge>({
	id: "employment-by-age",
	measure: ({ measure }) => measure,
	selections: (dataset) =>
		labourMeasures.flatMap((measure) =>
			dataset.cities
				.map(({ region }) => ({ measure, region }))
				.filter((selection) => employmentByAge(dataset, selection).data.some(({ value }) => value !== null)),
		),
	view: employmentByAge,
	height: () => TIME_LINES_HEIGHT,
	spec: (view, context) =>
		timeLines(
			[
				...view.groups.map(({ breakdown, data }, index) => ({
					name: context.label.name("age", breakdown),
					data,
					...(groupStyles[index] ?? { colour: "series" as const }),
				})),
				...(view.everyone
					? [
							{
								name: context.label.name("age", view.everyone.breakdown),
								data: view.everyone.data,
								colour: "axis" as const,
								dash: "1.5 2.5",
							},
						]
					: []),
			],
			{ fromZero: view.selection.measure === "employed", events: view.events },
			context,
		),
	reconciliations: [],
});
