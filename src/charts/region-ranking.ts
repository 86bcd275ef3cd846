import * as Plot from "@observablehq/plot";
import { extent } from "d3";
import { codeOf, type Datum } from "../data/views/datum.ts";
import {
	type RegionPeriodSelection,
	type RegionRanking,
	regionRanking,
} from "../data/views/region-ranking.ts";
import { token } from "../styles/tokens.ts";
import { defineChart } from "./chart.ts";
import { measureAgeAndPeriod, newestRate } from "./labour-selections.ts";
import { placeMark } from "./place-mark.ts";
import { textWidth, widest } from "./text-width.ts";
import { tickFormat } from "./tick-format.ts";

const STEP = 21;
const FONT = 13;

/** The 31 from high to low: dots for a rate, whose axis need not begin at zero, bars from zero for a count. */
export const regionRankingChart = defineChart<RegionPeriodSelection, RegionRanking>({
	id: "region-ranking",
	measure: ({ measure }) => measure,
	selections: measureAgeAndPeriod,
	first: newestRate,
	view: regionRanking,
	height: (view) => view.regions.length * STEP + 34 + 18,
	spec: (view, { width, height, label, mark }) => {
		const isCount = view.selection.measure === "employed";
		const name = (datum: Datum) => label.name("region", codeOf(datum, "region"));
		const shown = view.regions.filter(({ value }) => value !== null);
		const values = [...shown, ...(view.province ? [view.province] : [])].map(({ value }) => value ?? 0);
		const [least = 0, most = 1] = extent(values);
		const domain = isCount ? [0, most] : [Math.floor(least - 1), Math.ceil(most + 1)];
		const right =
			widest(
				shown.map((datum) => label.value(datum)),
				FONT,
			) + 12;
		const ticks = width < 500 ? 4 : 7;
		return {
			width,
			height,
			marginTop: 34,
			marginBottom: 18,
			marginLeft: Math.ceil(widest(view.regions.map(name), FONT)) + 14,
			marginRight: Math.ceil(right),
			x: { domain, label: null },
			y: { domain: view.regions.map((datum) => codeOf(datum, "region")), axis: null },
			marks: [
				Plot.gridX({ ticks, stroke: token("grid"), strokeOpacity: 1 }),
				Plot.axisX({
					anchor: "top",
					ticks,
					tickSize: 0,
					tickFormat: tickFormat(label),
					fill: token("text-muted"),
					fontSize: FONT - 1,
				}),
				Plot.text(view.regions, {
					ariaLabel: (d: Datum) => placeMark(codeOf(d, "region") ?? ""),
					y: (d: Datum) => codeOf(d, "region"),
					text: name,
					frameAnchor: "left",
					textAnchor: "end",
					dx: -8,
					fill: token("text"),
					fontSize: FONT,
				}),
				...(view.province
					? [
							Plot.ruleX([view.province], {
								x: "value",
								stroke: token("compare"),
								strokeDasharray: "4 3",
								strokeWidth: 1.5,
							}),
							Plot.text([view.province], {
								x: "value",
								frameAnchor: "bottom",
								dy: 15,
								text: (datum: Datum) => `${name(datum)} ${label.value(datum)}`,
								textAnchor: anchorWithin(
									view.province.value ?? 0,
									domain as [number, number],
									textWidth(`${name(view.province)} ${label.value(view.province)}`, FONT),
									width,
								),
								fontSize: FONT - 1,
								fontWeight: 700,
								fill: token("compare"),
							}),
						]
					: []),
				isCount
					? Plot.barX(shown, {
							ariaLabel: mark,
							x: "value",
							y: (d: Datum) => codeOf(d, "region"),
							fill: token("series"),
							insetTop: 3,
							insetBottom: 3,
						})
					: Plot.dot(shown, {
							ariaLabel: mark,
							x: "value",
							y: (d: Datum) => codeOf(d, "region"),
							fill: token("series"),
							r: 5,
						}),
				...(isCount ? [Plot.ruleX([0], { stroke: token("axis") })] : []),
				Plot.text(shown, {
					ariaLabel: (d: Datum) => placeMark(codeOf(d, "region") ?? ""),
					x: "value",
					y: (d: Datum) => codeOf(d, "region"),
					text: (d: Datum) => label.value(d),
					textAnchor: "start",
					dx: isCount ? 5 : 9,
					fontSize: FONT - 1,
					fill: token("text"),
					stroke: token("ground"),
					strokeWidth: 3,
				}),
				Plot.text(
					view.regions.filter(({ value }) => value === null),
					{
						frameAnchor: "left",
						y: (d: Datum) => codeOf(d, "region"),
						text: (d: Datum) => label.value(d),
						dx: 4,
						fontSize: FONT - 1,
						fill: token("text-muted"),
					},
				),
			],
		};
	},
	compared: ({ measure, breakdown, period }) => ({ measure, breakdown, at: period, look: "marks" }),
	reconciliations: [],
});

/** Where a label of this width must be anchored so as not to leave the frame. */
function anchorWithin(
	value: number,
	[from, to]: [number, number],
	labelWidth: number,
	width: number,
): "start" | "middle" | "end" {
	const share = (value - from) / (to - from);
	const half = labelWidth / 2 / (width - 120);
	return share < half ? "start" : share > 1 - half ? "end" : "middle";
}
