import { type AnnualBudget, annualBudget } from "../data/views/annual-budget.ts";
import { codeOf } from "../data/views/datum.ts";
import type { ColourName } from "../styles/tokens.ts";
import { defineChart, type LegendEntry } from "./chart.ts";
import { barsHeight, horizontalBars } from "./horizontal-bars.ts";

const partColours: Readonly<Record<string, ColourName>> = {
	"fund-national": "area-1",
	"fund-province": "area-2",
	"fund-city": "area-3",
	"fund-other": "area-4",
	public: "muted",
	"public-interest-private": "axis",
};

/** Budget of the annual plans by fund; 2019 was published by sector only. */
export const annualBudgetChart = defineChart<null, AnnualBudget>({
	id: "annual-budget",
	measure: () => "budget",
	selections: () => [null],
	view: annualBudget,
	height: (view) => barsHeight(view.years.map(() => ({}))),
	spec: (view, context) =>
		horizontalBars(
			view.years.map(({ year, total, parts }) => ({
				name: context.label.period(year),
				segments: parts.flatMap((datum) =>
					datum.value === null
						? []
						: [
								{
									value: datum.value,
									datum,
									colour: partColours[partOf(datum)] ?? "series",
									status: "planned" as const,
								},
							],
				),
				end: total.value === null && parts.length > 0 ? "" : context.label.value(total),
			})),
			context,
		),
	legend: (view) => {
		const parts = view.years.flatMap((year) => year.parts);
		const seen = new Map<string, LegendEntry>();
		for (const datum of parts) {
			const dimension = codeOf(datum, "breakdown") ? "breakdown" : "sector";
			const code = partOf(datum);
			seen.set(code, { colour: partColours[code] ?? "series", status: "planned", dimension, code });
		}
		return [...seen.values()];
	},
	reconciliations: ["annual-2020-budget", "annual-2022-budget"],
});

function partOf(datum: Parameters<typeof codeOf>[0]): string {
	return codeOf(datum, "breakdown") ?? codeOf(datum, "sector") ?? "";
}
