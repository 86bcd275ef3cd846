/** The peer's drawing: the same kinds of chart by the same library, drawn in the reader's browser. */
export const chartModule = `import * as Plot from "@observablehq/plot";
import {areaNames, regionNames} from "./names.js";

const width = 640;
const result = "#1f6f8b";
const goal = "#c33";

const bars = (rows, names, height) =>
	Plot.plot({
		width,
		height,
		marginLeft: 180,
		x: {grid: true, label: null},
		y: {label: null},
		marks: [
			Plot.barX(rows, {y: (d) => names.get(d.key), x: "actual", fill: result, tip: true, sort: {y: null}}),
			Plot.tickX(rows, {y: (d) => names.get(d.key), x: "target", stroke: goal}),
			Plot.ruleX([0]),
		],
	});

export const barsByArea = (rows) => bars(rows, areaNames, 220);
export const barsByRegion = (rows) => bars(rows, regionNames, 60 + 20 * rows.length);

export const lines = (rows) =>
	Plot.plot({
		width,
		height: 300,
		marginLeft: 60,
		x: {tickFormat: "d", ticks: rows.length, label: null},
		y: {grid: true, zero: true, label: null},
		marks: [
			Plot.lineY(rows, {x: "key", y: "target", stroke: goal, strokeDasharray: "4,3"}),
			Plot.lineY(rows, {x: "key", y: "actual", stroke: result, marker: true, tip: true}),
		],
	});

export const heat = (rows) =>
	Plot.plot({
		width,
		height: 640,
		marginLeft: 90,
		padding: 0,
		x: {tickFormat: "d", label: null},
		y: {label: null},
		color: {scheme: "blues", legend: true, label: "달성률"},
		marks: [
			Plot.cell(rows, {
				x: "year",
				y: (d) => regionNames.get(d.region),
				fill: (d) => d.actual / d.target,
				tip: true,
				inset: 0.5,
			}),
		],
	});
`;
