import * as Plot from "@observablehq/plot";
import { codeOf } from "../data/views/datum.ts";
import { type RegionHeat, type RegionHeatSelection, regionHeat } from "../data/views/region-heat.ts";
import { rampColours, token } from "../styles/tokens.ts";
import { defineChart } from "./chart.ts";
import { measureAndAge } from "./labour-selections.ts";
import { placeMark } from "./place-mark.ts";
import { hatch } from "./status-paint.ts";
import { widest } from "./text-width.ts";

const STEP = 19;
const FONT = 12;

/** City or county by half-year, as a grid of coloured cells. */
export const regionHeatChart = defineChart<RegionHeatSelection, RegionHeat>({
	id: "region-heat",
	measure: ({ measure }) => measure,
	selections: measureAndAge,
	view: regionHeat,
	height: (view) => view.regions.length * STEP + 26,
	spec: (view, { width, height, label, mark }) => {
		const every = width < 500 ? 4 : 2;
		return {
			width,
			height,
			marginTop: 24,
			marginBottom: 2,
			marginRight: 2,
			marginLeft:
				Math.ceil(
					widest(
						view.regions.map((code) => label.name("region", code)),
						FONT,
					),
				) + 10,
			x: { domain: view.periods, type: "band", label: null, paddingInner: 0.06, paddingOuter: 0 },
			y: { domain: view.regions, axis: null, paddingInner: 0.08, paddingOuter: 0 },
			marks: [
				Plot.axisX(
					view.periods.filter((period, index) => index % every === 0 && period.endsWith("S1")),
					{
						anchor: "top",
						tickSize: 0,
						textAnchor: "start",
						dx: width < 500 ? -5 : -11,
						tickFormat: (period: string) => label.period(period.slice(0, 4)),
						fill: token("text-muted"),
						fontSize: FONT,
					},
				),
				Plot.text(view.regions, {
					ariaLabel: placeMark,
					y: (code: string) => code,
					text: (code: string) => label.name("region", code),
					frameAnchor: "left",
					textAnchor: "end",
					dx: -6,
					fill: token("text"),
					fontSize: FONT,
				}),
				Plot.cell(view.cells, {
					ariaLabel: ({ datum }) => mark(datum),
					x: ({ datum }) => codeOf(datum, "period"),
					y: ({ datum }) => codeOf(datum, "region"),
					fill: (cell) =>
						cell.class === null ? hatch("missing") : token(rampColours[cell.class] ?? "missing"),
				}),
			],
			color: { type: "identity" },
		};
	},
	classes: (view) => ({ colours: rampColours, ranges: view.ranges }),
	compared: (selection) => ({ ...selection, look: "fills" }),
	reconciliations: [],
});
