import * as Plot from "@observablehq/plot";
import { extent } from "d3";
import { firstYear, periodMiddle } from "../data/period.ts";
import { codeOf, type Datum } from "../data/views/datum.ts";
import { type RegionLine, type RegionLineSelection, regionLine } from "../data/views/region-line.ts";
import { token } from "../styles/tokens.ts";
import { defineChart } from "./chart.ts";
import { eventMarks } from "./event-marks.ts";
import { measureAgeAndRegion } from "./labour-selections.ts";
import { apart } from "./line-ends.ts";
import { placeMark } from "./place-mark.ts";
import { widest } from "./text-width.ts";
import { tickFormat } from "./tick-format.ts";

const FONT = 13;

/** One city or county over the half-years: its own line in front, the others grey behind, the province dashed. */
export const regionLineChart = defineChart<RegionLineSelection, RegionLine>({
	id: "region-line",
	measure: ({ measure }) => measure,
	selections: measureAgeAndRegion,
	view: regionLine,
	height: () => 360,
	spec: (view, { width, height, label, mark }) => {
		// Counts of the 31 lie a hundredfold apart: the others would press a small county's line flat.
		const placeOf = (datum: Datum) => placeMark(codeOf(datum, "region") ?? "");
		const isCount = view.selection.measure === "employed";
		const own = view.own.filter(isPublished);
		const others = isCount
			? []
			: view.others.flatMap(({ region, data }) =>
					data.filter(isPublished).map((datum) => ({ ...datum, region })),
				);
		const all = [...own, ...others, ...view.province];
		const years = [...new Set(all.map(yearOf))].sort();
		const [least = 0, most = 1] = extent(all, (datum) => datum.value ?? 0);
		const ends = [own.at(-1), view.province.at(-1)].filter((datum) => datum !== undefined);
		const endLabels = apart(
			ends.map((datum) => ({
				datum,
				y: datum.value ?? 0,
				text: label.name("region", codeOf(datum, "region")),
			})),
			(most - (isCount ? 0 : least)) * 0.06,
		);
		const everyYear = width >= 500;
		return {
			width,
			height,
			marginTop: 26,
			marginBottom: 26,
			marginLeft:
				Math.ceil(
					widest([label.tick(most, [most]), label.tick(Math.round(most), [Math.round(most)])], FONT),
				) + 14,
			// Room for every name: whichever is picked for comparison is labelled at its line's end.
			marginRight:
				Math.ceil(
					widest(
						[
							...endLabels.map(({ text }) => text),
							...view.others.map(({ region }) => label.name("region", region)),
						],
						FONT,
					),
				) + 14,
			x: { domain: [Math.min(...years), Math.max(...years) + 1], label: null },
			y: {
				domain: [isCount ? 0 : Math.floor(least - 1), isCount ? most * 1.05 : Math.ceil(most + 1)],
				label: null,
				nice: isCount,
			},
			marks: [
				Plot.gridY({ stroke: token("grid"), strokeOpacity: 1, ticks: 6 }),
				Plot.axisY({
					ticks: 6,
					tickSize: 0,
					tickFormat: tickFormat(label),
					fill: token("text-muted"),
					fontSize: FONT - 1,
				}),
				Plot.axisX(
					years.filter((year) => everyYear || year % 2 === 1),
					{
						x: (year: number) => year + 0.5,
						tickSize: 0,
						tickFormat: (middle: number) => label.period(String(Math.floor(middle))),
						fill: token("text-muted"),
						fontSize: FONT - 1,
					},
				),
				...eventMarks(view.events, label),
				Plot.line(others, {
					x: middleOf,
					y: "value",
					z: "region",
					ariaLabel: ({ region }) => placeMark(region),
					stroke: token("muted"),
					strokeWidth: 0.9,
					strokeOpacity: 0.7,
				}),
				Plot.line(view.province, {
					ariaLabel: placeOf,
					x: middleOf,
					y: "value",
					stroke: token("compare"),
					strokeWidth: 2,
					strokeDasharray: "5 3",
				}),
				Plot.line(own, {
					ariaLabel: placeOf,
					x: middleOf,
					y: "value",
					stroke: token("highlight"),
					strokeWidth: 2.75,
				}),
				Plot.dot(own, { x: middleOf, y: "value", fill: token("highlight"), r: 2.5, ariaLabel: mark }),
				Plot.dot(view.province, { x: middleOf, y: "value", fill: token("compare"), r: 2, ariaLabel: mark }),
				...(isCount ? [Plot.ruleY([0], { stroke: token("axis") })] : []),
				...endLabels.map(({ datum, y, text }) =>
					Plot.text([datum], {
						ariaLabel: placeOf,
						x: middleOf,
						y,
						text: () => text,
						textAnchor: "start",
						dx: 7,
						fontSize: FONT,
						fontWeight: 700,
						fill: token(datum === own.at(-1) ? "highlight" : "compare"),
						stroke: token("ground"),
						strokeWidth: 3,
					}),
				),
			],
		};
	},
	compared: ({ measure, breakdown }) => ({ measure, breakdown, look: "lines" }),
	reconciliations: [],
});

const isPublished = (datum: Datum) => datum.value !== null;
const middleOf = (datum: Datum) => periodMiddle(codeOf(datum, "period") ?? "");
const yearOf = (datum: Datum) => firstYear(codeOf(datum, "period") ?? "");
