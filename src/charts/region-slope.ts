import * as Plot from "@observablehq/plot";
import { extent, scaleLinear, scaleLog } from "d3";
import {
	hasSlope,
	type RegionSlope,
	type RegionSlopeSelection,
	regionSlope,
	type Slope,
	slopePeriods,
} from "../data/views/region-slope.ts";
import { token } from "../styles/tokens.ts";
import { defineChart } from "./chart.ts";
import { measureAndAge } from "./labour-selections.ts";
import { placeMark } from "./place-mark.ts";
import { spreadLabels } from "./spread-labels.ts";
import { widest } from "./text-width.ts";

const FONT = 13;
const HEIGHT = 460;
const TOP = 30;
const BOTTOM = 8;
/** How many of the steepest are labelled in each direction. */
const STEEPEST = 3;

type Kind = "up" | "down" | "province" | "other";

/**
 * The 31 between two half-years: the steepest up and down in front, the others grey. A rate has an even scale, a count a
 * logarithmic one, on which the same slope is the same change in percent for a large city and a small county.
 */
export const regionSlopeChart = defineChart<RegionSlopeSelection, RegionSlope>({
	id: "region-slope",
	measure: ({ measure }) => measure,
	selections: (dataset) => measureAndAge(dataset).filter((selection) => hasSlope(dataset, selection)),
	view: regionSlope,
	height: () => HEIGHT,
	spec: (view, { width, height, label, mark }) => {
		const lines = kindsOf(view);
		const values = lines.flatMap(({ slope }) => [slope.from.value ?? 0, slope.to.value ?? 0]);
		const [least = 0, most = 1] = extent(values);
		const isCount = view.selection.measure === "employed";
		const range = [height - BOTTOM, TOP + 10];
		const scale = isCount
			? scaleLog([least / 1.05, most * 1.05], range)
			: scaleLinear([Math.floor(least - 0.5), Math.ceil(most + 0.5)], range);
		const ticks = isCount ? decades(least, most) : scale.ticks(6);
		const y = (value: number | null) => Math.round(10 * scale(value ?? least)) / 10;
		const left = Math.ceil(
			widest(
				ticks.map((tick) => label.tick(tick, ticks)),
				FONT - 1,
			) + 10,
		);
		const named = lines.filter(({ kind }) => kind !== "other");
		const textOf = ({ slope }: Line) => `${label.name("region", slope.region)} ${label.value(slope.to)}`;
		// Room for every name: whichever is picked for comparison is labelled at its line's end.
		const right = width - Math.ceil(widest(lines.map(textOf), FONT) + 14);
		const x1 = left + 10;
		return {
			width,
			height,
			margin: 0,
			// Pixels are placed here, for labels must know them to keep apart.
			x: { domain: [0, width], range: [0, width], axis: null },
			y: { domain: [0, height], range: [0, height], axis: null },
			marks: [
				Plot.ruleY(ticks, { x1: left, x2: right, y, stroke: token("grid") }),
				Plot.text(ticks, {
					x: () => left - 6,
					y,
					text: (tick: number) => label.tick(tick, ticks),
					textAnchor: "end",
					fontSize: FONT - 1,
					fill: token("text-muted"),
				}),
				Plot.ruleX([x1, right], { y1: TOP, y2: height - BOTTOM, stroke: token("axis") }),
				Plot.text([view.from, view.to], {
					x: (period: string) => (period === view.from ? x1 : right),
					y: () => TOP - 14,
					text: (period: string) => label.period(period),
					textAnchor: "middle",
					fontSize: FONT,
					fontWeight: 700,
					fill: token("text"),
				}),
				...(["other", "province", "down", "up"] as const).flatMap((kind) => {
					const drawn = lines.filter((line) => line.kind === kind);
					const ends = drawn.flatMap(({ slope }) => [
						{ datum: slope.from, x: x1 },
						{ datum: slope.to, x: right },
					]);
					return [
						Plot.link(drawn, {
							ariaLabel: ({ slope }) => placeMark(slope.region),
							x1: () => x1,
							x2: () => right,
							y1: ({ slope }) => y(slope.from.value),
							y2: ({ slope }) => y(slope.to.value),
							...strokes[kind],
						}),
						Plot.dot(ends, {
							x: "x",
							y: ({ datum }) => y(datum.value),
							r: kind === "other" ? 1.75 : 3,
							fill: strokes[kind].stroke,
							ariaLabel: ({ datum }) => mark(datum),
						}),
					];
				}),
				...spreadLabels(
					named.map((item) => ({ item, y: y(item.slope.to.value) })),
					{ least: FONT + 3, from: TOP + 4, to: height - BOTTOM },
				).map((placed) =>
					Plot.text([placed], {
						ariaLabel: ({ item }) => placeMark(item.slope.region),
						x: () => right + 8,
						y: "y",
						text: ({ item }) => textOf(item),
						textAnchor: "start",
						fontSize: FONT,
						fontWeight: 700,
						fill: strokes[placed.item.kind].ink,
					}),
				),
			],
		};
	},
	compared: (selection) => ({
		...selection,
		at: slopePeriods.to,
		since: slopePeriods.from,
		look: "slopes",
	}),
	reconciliations: [],
});

interface Line {
	readonly slope: Slope;
	readonly kind: Kind;
}

const strokes = {
	up: { stroke: token("highlight"), strokeWidth: 2.5, ink: token("highlight") },
	down: { stroke: token("danger"), strokeWidth: 2.5, ink: token("danger") },
	province: { stroke: token("compare"), strokeWidth: 2, strokeDasharray: "5 3", ink: token("compare") },
	other: { stroke: token("muted"), strokeWidth: 1, ink: token("text-muted") },
} as const;

function kindsOf({ slopes, province }: RegionSlope): Line[] {
	const up = new Set(slopes.filter(({ change }) => change > 0).slice(0, STEEPEST));
	const down = new Set(slopes.filter(({ change }) => change < 0).slice(-STEEPEST));
	return [
		...slopes.map((slope) => ({
			slope,
			kind: up.has(slope) ? ("up" as const) : down.has(slope) ? ("down" as const) : ("other" as const),
		})),
		...(province === null ? [] : [{ slope: province, kind: "province" as const }]),
	];
}

/** Round values on a logarithmic scale: 1, 2 and 5 of each power of ten. */
function decades(least: number, most: number): number[] {
	const powers = Array.from({ length: 9 }, (_, power) => 10 ** power);
	return powers
		.flatMap((power) => [power, 2 * power, 5 * power])
		.filter((tick) => tick >= least / 1.05 && tick <= most * 1.05);
}
