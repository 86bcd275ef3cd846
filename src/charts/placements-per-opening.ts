import * as Plot from "@observablehq/plot";
import { max } from "d3";
import { firstYear, periodMiddle } from "../data/period.ts";
import { codeOf, type Datum } from "../data/views/datum.ts";
import {
	type PlacementsPerOpening,
	placementsPerOpening,
	RATIO,
	type RatioMonth,
} from "../data/views/placements-per-opening.ts";
import { type WorknetSelection, worknetSelections } from "../data/views/worknet.ts";
import { token } from "../styles/tokens.ts";
import { defineChart } from "./chart.ts";
import { spreadLabels } from "./spread-labels.ts";
import { widest } from "./text-width.ts";
import { tickFormat } from "./tick-format.ts";

const FONT = 13;
const HEIGHT = 320;
const TOP = 12;
const BOTTOM = 26;

/** Placements for each opening by month: divided here from two published counts, the province dashed for reference. */
export const placementsPerOpeningChart = defineChart<WorknetSelection, PlacementsPerOpening>({
	id: "placements-per-opening",
	measure: () => RATIO,
	selections: (dataset) => worknetSelections(dataset, ["job-openings", "placements"]),
	view: placementsPerOpening,
	height: () => HEIGHT,
	spec: (view, { width, height, label, mark }) => {
		const [own, province] = [ratios(view.own), ratios(view.province)];
		const all = [...own, ...province];
		const end = Math.max(max(all, ({ value }) => value ?? 0) ?? 1, 1);
		const ends = [own.at(-1), province.at(-1)].filter((datum) => datum !== undefined);
		const name = (datum: Datum) => label.name("region", codeOf(datum, "region"));
		const x = (datum: Datum) => periodMiddle(codeOf(datum, "period") ?? "");
		const [first = 0, last = 1] = [Math.min(...all.map(x)), Math.max(...all.map(x))];
		const years = [...new Set(all.map((datum) => firstYear(codeOf(datum, "period") ?? "")))].filter(
			(year) => year >= first,
		);
		const toPixel = (value: number) => TOP + (height - TOP - BOTTOM) * (1 - value / end);
		const labels = spreadLabels(
			ends.map((item) => ({ item, y: toPixel(item.value ?? 0) })),
			{ least: FONT + 3, from: TOP, to: height - BOTTOM - 8 },
		);
		return {
			width,
			height,
			marginTop: TOP,
			marginBottom: BOTTOM,
			marginLeft: Math.ceil(widest(["0.0"], FONT)) + 10,
			marginRight: Math.ceil(widest(ends.map(name), FONT)) + 12,
			x: { domain: [first, last], axis: null },
			y: { domain: [0, end], label: null },
			marks: [
				Plot.gridY({ stroke: token("grid"), strokeOpacity: 1, ticks: 6 }),
				Plot.axisY({
					ticks: 6,
					tickSize: 0,
					tickFormat: tickFormat(label),
					fill: token("text-muted"),
					fontSize: FONT - 1,
				}),
				Plot.ruleX(years, { stroke: token("axis"), strokeDasharray: "2 3", strokeOpacity: 0.6 }),
				Plot.text(years, {
					x: (year: number) => Math.min(year + 0.5, last),
					frameAnchor: "bottom",
					dy: 18,
					text: (year: number) => label.period(String(year)),
					fontSize: FONT - 1,
					fill: token("text-muted"),
				}),
				Plot.ruleY([0], { stroke: token("axis") }),
				Plot.line(province, {
					x,
					y: "value",
					stroke: token("compare"),
					strokeWidth: 2,
					strokeDasharray: "5 3",
				}),
				Plot.line(own, { x, y: "value", stroke: token("highlight"), strokeWidth: 2.5 }),
				Plot.dot(province, { x, y: "value", fill: token("compare"), r: 1.75, ariaLabel: mark }),
				Plot.dot(own, { x, y: "value", fill: token("highlight"), r: 2.25, ariaLabel: mark }),
				...labels.map(({ item, y }) =>
					Plot.text([item], {
						x,
						y: () => end * (1 - (y - TOP) / (height - TOP - BOTTOM)),
						text: name,
						textAnchor: "start",
						dx: 7,
						fontSize: FONT,
						fontWeight: 700,
						fill: token(item === own.at(-1) ? "highlight" : "compare"),
						stroke: token("ground"),
						strokeWidth: 3,
					}),
				),
			],
		};
	},
	reconciliations: [],
});

function ratios(months: readonly RatioMonth[]): Datum[] {
	return months.flatMap(({ ratio }) => (ratio.value === null ? [] : [ratio]));
}
