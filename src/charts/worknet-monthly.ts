import * as Plot from "@observablehq/plot";
import { max, ticks as ticksOf } from "d3";
import { firstYear, periodMiddle } from "../data/period.ts";
import { codeOf, type Datum } from "../data/views/datum.ts";
import type { WorknetSelection } from "../data/views/worknet.ts";
import { worknetSelections } from "../data/views/worknet.ts";
import { type WorknetMonthly, worknetMonthly } from "../data/views/worknet-monthly.ts";
import { token } from "../styles/tokens.ts";
import { defineChart } from "./chart.ts";
import { widest } from "./text-width.ts";

const FONT = 13;
const TITLE = 30;
const PANEL = 88;
const GAP = 8;
const AXIS = 24;

/** Three small panels, one for each count, each from zero on a scale of its own: people and cases share no axis. */
export const worknetMonthlyChart = defineChart<WorknetSelection, WorknetMonthly>({
	id: "worknet-monthly",
	measure: () => "job-openings",
	selections: worknetSelections,
	view: worknetMonthly,
	height: (view) => view.lines.length * (TITLE + PANEL + GAP) + AXIS,
	spec: (view, { width, height, label, mark }) => {
		const panels = view.lines.map(({ measure, data }, index) => {
			const most = max(data, ({ value }) => value ?? 0) ?? 0;
			const ticks = ticksOf(0, most || 1, 3);
			const top = index * (TITLE + PANEL + GAP) + TITLE;
			// The scale ends at a tick or at the highest value, whichever lies higher.
			const end = Math.max(most, ticks.at(-1) ?? 1);
			return { measure, data, ticks, top, y: (value: number) => round(top + PANEL * (1 - value / end)) };
		});
		const published = panels.map(({ data, ...panel }) => ({ ...panel, data: data.filter(isPublished) }));
		const left = Math.ceil(
			widest(
				panels.flatMap(({ ticks }) => ticks.map((tick) => label.tick(tick, ticks))),
				FONT - 1,
			) + 10,
		);
		const lastOf = (data: readonly Datum[]) => data.at(-1);
		const ends = published.flatMap(({ data }) => lastOf(data) ?? []);
		const right = Math.ceil(
			widest(
				ends.map((datum) => label.value(datum)),
				FONT,
			) + 12,
		);
		const months = view.months.map(periodMiddle);
		const [first = 0, last = 1] = [Math.min(...months), Math.max(...months)];
		const toPixel = (year: number) =>
			round(left + ((width - left - right) * (year - first)) / (last - first || 1));
		const x = (datum: Datum) => toPixel(periodMiddle(codeOf(datum, "period") ?? ""));
		const years = [...new Set(view.months.map(firstYear))].filter((year) => year >= first);
		return {
			width,
			height,
			margin: 0,
			// Pixels are placed here: one plot has one scale up, and each panel needs its own.
			x: { domain: [0, width], range: [0, width], axis: null },
			y: { domain: [0, height], range: [0, height], axis: null },
			marks: [
				...published.flatMap(({ measure, data, ticks, top, y }) => [
					Plot.text([measure], {
						x: () => 0,
						y: () => top - 16,
						text: (code: string) => `${label.name("measure", code)} (${label.unit(code)})`,
						textAnchor: "start",
						fontSize: FONT,
						fontWeight: 700,
						fill: token("text"),
					}),
					Plot.ruleY(ticks, { x1: left, x2: width - right, y, stroke: token("grid") }),
					Plot.text(ticks, {
						x: () => left - 6,
						y,
						text: (tick: number) => label.tick(tick, ticks),
						textAnchor: "end",
						fontSize: FONT - 1,
						fill: token("text-muted"),
					}),
					Plot.ruleY([0], { x1: left, x2: width - right, y, stroke: token("axis") }),
					Plot.line(data, { x, y: ({ value }) => y(value ?? 0), stroke: token("series"), strokeWidth: 2 }),
					Plot.dot(data, {
						x,
						y: ({ value }) => y(value ?? 0),
						r: 2,
						fill: token("series"),
						ariaLabel: mark,
					}),
					Plot.text(data.slice(-1), {
						x,
						y: ({ value }) => y(value ?? 0),
						text: (datum: Datum) => label.value(datum),
						textAnchor: "start",
						dx: 6,
						fontSize: FONT,
						fontWeight: 700,
						fill: token("text"),
					}),
				]),
				Plot.ruleX(years, {
					x: toPixel,
					y1: TITLE,
					y2: height - AXIS - GAP,
					stroke: token("axis"),
					strokeDasharray: "2 3",
					strokeOpacity: 0.6,
				}),
				Plot.text(years, {
					x: (year: number) => toPixel(Math.min(year + 0.5, last)),
					y: () => height - AXIS / 2 - 2,
					text: (year: number) => label.period(String(year)),
					fontSize: FONT - 1,
					fill: token("text-muted"),
				}),
			],
		};
	},
	reconciliations: [],
});

const isPublished = (datum: Datum) => datum.value !== null;

/** To a tenth of a pixel: finer digits only make the drawing larger. */
function round(pixels: number): number {
	return Math.round(pixels * 10) / 10;
}
