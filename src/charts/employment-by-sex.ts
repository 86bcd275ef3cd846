import {
	type EmploymentBySex,
	type EmploymentBySexSelection,
	employmentBySex,
} from "../data/views/employment-by-sex.ts";
import { everyRegion } from "../data/views/published.ts";
import { defineChart } from "./chart.ts";
import { TIME_LINES_HEIGHT, timeLines } from "./time-lines.ts";

/** The employment rate of men and of women over the half-years; both together for reference. */
export const employmentBySexChart = defineChart<EmploymentBySexSelection, EmploymentBySex>({
	id: "employment-by-sex",
	measure: () => "employment-rate",
	selections: (dataset) =>
		everyRegion(dataset)
			.map((region) => ({ region }))
			.filter((selection) => {
				const { men, women } = employmentBySex(dataset, selection);
				return [...men, ...women].some(({ value }) => value !== null);
			}),
	view: employmentBySex,
	height: () => TIME_LINES_HEIGHT,
	spec: ({ men, women, both, events }, context) => {
		const { name } = context.label;
		return timeLines(
			[
				{ name: name("sex", "male"), data: men, colour: "area-2" },
				{ name: name("sex", "female"), data: women, colour: "area-3", dash: "8 3" },
				{ name: name("sex", null), data: both, colour: "axis", dash: "1.5 2.5" },
			],
			{ fromZero: false, events },
			context,
		);
	},
	reconciliations: [],
});
