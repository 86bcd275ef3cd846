import type { Markish } from "@observablehq/plot";
import * as Plot from "@observablehq/plot";
import { type ScaleLinear, scaleLinear } from "d3";
import type { Dataset } from "../data/dataset.ts";
import type { Sex } from "../data/views/age-and-sex.ts";
import type { Datum } from "../data/views/datum.ts";
import {
	type PopulationPyramid,
	populationPyramid,
	pyramidSelections,
} from "../data/views/population-pyramid.ts";
import { everyRegion, type RegionAndPeriod } from "../data/views/published.ts";
import { type ColourName, type StatusName, token } from "../styles/tokens.ts";
import { type ChartContext, defineChart } from "./chart.ts";
import { newestOfFirst } from "./employed-by-kind.ts";
import { statusPaint } from "./status-paint.ts";
import { widest } from "./text-width.ts";

const FONT = 12;
/** Height of an age, in pixels, and of what stands above and below all of them. */
const STEP = 16;
const TOP = 22;
const BOTTOM = 22;
/** Room at both sides for half the outermost tick. */
const EDGE = 18;

/** Residents by age, men to the left and women to the right of the ages, both from zero on one scale. */
export const populationPyramidChart = defineChart<RegionAndPeriod, PopulationPyramid>({
	id: "population-pyramid",
	measure: () => "resident-population",
	selections,
	first: (dataset) => newestOfFirst(selections(dataset)),
	view: populationPyramid,
	height: ({ ages }) => TOP + BOTTOM + STEP * ages.length,
	spec: ({ ages }, context) => {
		const { width, height, label } = context;
		const names = ages.map(({ age }) => label.name("age", age));
		const half = (width - Math.ceil(widest(names, FONT)) - 12) / 2;
		const most = Math.max(...ages.flatMap(({ men, women }) => [men.value ?? 0, women.value ?? 0]), 1);
		const length = scaleLinear([0, most], [0, half - EDGE]);
		const topOf = (index: number) => TOP + STEP * (ages.length - 1 - index);
		const rowsOf = (data: readonly Datum[]) => data.map((datum, index) => ({ datum, top: topOf(index) }));
		return {
			width,
			height,
			margin: 0,
			// In pixels: of two scales that grow away from each other no axis can be made.
			x: { type: "identity", axis: null },
			y: { type: "identity", axis: null },
			marks: [
				...sideMarks(
					{ sex: "male", colour: "area-2", zero: half, way: -1, rows: rowsOf(ages.map(({ men }) => men)) },
					length,
					context,
				),
				...sideMarks(
					{
						sex: "female",
						colour: "area-3",
						zero: width - half,
						way: 1,
						rows: rowsOf(ages.map(({ women }) => women)),
					},
					length,
					context,
				),
				Plot.text(names, {
					x: width / 2,
					y: (_, index) => topOf(index) + STEP / 2,
					text: (name: string) => name,
					fontSize: FONT,
					fill: token("text"),
				}),
			],
		};
	},
	reconciliations: [],
});

function selections(dataset: Dataset): RegionAndPeriod[] {
	return pyramidSelections(dataset, everyRegion(dataset));
}

interface Side {
	readonly sex: Sex;
	readonly colour: ColourName;
	/** Where zero lies, and which way values grow from it. */
	readonly zero: number;
	readonly way: -1 | 1;
	readonly rows: readonly { readonly datum: Datum; readonly top: number }[];
}

function sideMarks(
	{ sex, colour, zero, way, rows }: Side,
	length: ScaleLinear<number, number>,
	{ width, height, label, mark }: ChartContext,
): Markish[] {
	const at = (value: number) => Math.round((zero + way * length(value)) * 10) / 10;
	const ticks = length.ticks(width < 500 ? 3 : 5);
	const frame = { y1: TOP, y2: height - BOTTOM };
	const fromZero = { dx: way * 5, textAnchor: way < 0 ? "end" : "start" } as const;
	const published = rows.filter(({ datum }) => datum.value !== null);
	return [
		Plot.ruleX(ticks.slice(1), { x: at, ...frame, stroke: token("grid") }),
		Plot.text(ticks, {
			x: at,
			y: height - BOTTOM + 12,
			text: (tick: number) => label.tick(tick, ticks),
			fontSize: FONT,
			fill: token("text-muted"),
		}),
		Plot.text([label.name("sex", sex)], {
			x: zero,
			y: TOP - 11,
			text: (name: string) => name,
			...fromZero,
			fontSize: FONT + 1,
			fontWeight: 700,
			fill: token("text"),
		}),
		Plot.rect(published, {
			x1: way < 0 ? ({ datum }) => at(datum.value ?? 0) : zero,
			x2: way < 0 ? zero : ({ datum }) => at(datum.value ?? 0),
			y1: ({ top }) => top + 1,
			y2: ({ top }) => top + STEP - 1,
			...statusPaint(colour, (published[0]?.datum.status ?? "reported") as StatusName),
			stroke: null,
			ariaLabel: ({ datum }) => mark(datum),
		}),
		Plot.text(
			rows.filter(({ datum }) => datum.value === null),
			{
				x: zero,
				y: ({ top }) => top + STEP / 2,
				text: ({ datum }) => label.value(datum),
				...fromZero,
				fontSize: FONT,
				fill: token("text-muted"),
			},
		),
		Plot.ruleX([zero], { x: zero, ...frame, stroke: token("axis") }),
	];
}
