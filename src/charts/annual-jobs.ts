import { type AnnualJobs, type AnnualStage, annualJobs } from "../data/views/annual-jobs.ts";
import { codeOf, type Datum } from "../data/views/datum.ts";
import type { ColourName } from "../styles/tokens.ts";
import { defineChart, type Labels } from "./chart.ts";
import { type BarSegment, barsHeight, horizontalBars } from "./horizontal-bars.ts";

const sectorColours: Readonly<Record<string, ColourName>> = {
	public: "area-1",
	"public-interest-private": "area-3",
};

/** Targets, revisions and results of each year, by sector where published. */
export const annualJobsChart = defineChart<null, AnnualJobs>({
	id: "annual-jobs",
	measure: () => "jobs-target",
	selections: () => [null],
	view: annualJobs,
	height: (view) => barsHeight(view.stages.map(({ stage }) => ({ opensGroup: stage === "planned" }))),
	spec: (view, context) =>
		horizontalBars(
			view.stages.map(({ year, stage, total, sectors }) => {
				const published = sectors.some(({ value }) => value !== null);
				const segments = (published ? sectors : [total]).flatMap((datum) =>
					segmentOf(datum, stage, context.label),
				);
				return {
					name: `${context.label.period(year)} ${context.label.name("stage", stage)}`,
					segments,
					// A revision gives its sectors only; their sum was never published and is not printed as a figure.
					end: total.value === null && published ? "" : context.label.value(total),
					opensGroup: stage === "planned",
				};
			}),
			context,
		),
	legend: () => [
		{ colour: "area-1", dimension: "sector", code: "public" },
		{ colour: "area-3", dimension: "sector", code: "public-interest-private" },
		{ colour: "series", status: "planned", dimension: "status", code: "planned" },
		{ colour: "series", status: "revised", dimension: "status", code: "revised" },
		{ colour: "series", status: "reported", dimension: "status", code: "reported" },
	],
	reconciliations: ["annual-2019-jobs", "annual-2020-jobs", "annual-2022-jobs"],
});

function segmentOf(datum: Datum, stage: AnnualStage, label: Labels): BarSegment[] {
	if (datum.value === null) return [];
	const sector = codeOf(datum, "sector");
	return [
		{
			value: datum.value,
			datum,
			colour: sectorColours[sector ?? ""] ?? "series",
			status: stage,
			// A total stands at the bar's end already.
			...(sector === null ? {} : { label: label.value(datum) }),
		},
	];
}
