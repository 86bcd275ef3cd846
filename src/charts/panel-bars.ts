/**
 * Horizontal bars in panels, each on a scale of its own: figures that must not be held against each other, as those of one
 * year and of several, never share an axis. Names stand at the left, or above their bars where the left has no room.
 */
import type { PlotOptions } from "@observablehq/plot";
import * as Plot from "@observablehq/plot";
import { ticks as ticksOf } from "d3";
import { type ColourName, type StatusName, token } from "../styles/tokens.ts";
import type { ChartContext, Labels } from "./chart.ts";
import type { BarRow } from "./horizontal-bars.ts";
import { statusPaint } from "./status-paint.ts";
import { textWidth, widest } from "./text-width.ts";

export interface BarPanel {
	/** Heading of the panel; empty where there is one panel only. */
	readonly title: string;
	readonly rows: readonly BarRow[];
}

const FONT = 13;
const TITLE = 30;
const AXIS = 26;
const MOST_TICKS = 6;
/** Least room between the labels of two ticks, in pixels. */
const TICK_GAP = 16;
const TOP = 4;
/** Share of the width that names may take at the left. */
const MOST_LEFT = 0.42;

/** Height of panels whose rows are **step** pixels high. */
export function panelBarsHeight(panels: readonly BarPanel[], step: number): number {
	return TOP + panels.reduce((sum, panel) => sum + panelHeight(panel, step), 0);
}

function panelHeight({ title, rows }: BarPanel, step: number): number {
	return (title === "" ? 0 : TITLE) + rows.length * step + AXIS;
}

export function panelBars(panels: readonly BarPanel[], context: ChartContext, step: number): PlotOptions {
	const { width, height } = context;
	const names = widest(
		panels.flatMap(({ rows }) => rows.map(({ name }) => name)),
		FONT,
	);
	const isAbove = names > MOST_LEFT * width;
	// Above, half of the axis' zero must still fit at the left.
	const left = isAbove ? 6 : Math.ceil(names) + 12;
	let top = TOP;
	const marks = panels.flatMap((panel) => {
		const drawn = panelMarks(panel, { ...context, step, left, top, isAbove });
		top += panelHeight(panel, step);
		return drawn;
	});
	return {
		width,
		height,
		margin: 0,
		// Pixels are placed here: one plot has one scale across, and each panel needs its own.
		x: { domain: [0, width], range: [0, width], axis: null },
		y: { domain: [0, height], range: [0, height], axis: null },
		marks,
	};
}

interface Frame extends ChartContext {
	readonly step: number;
	readonly left: number;
	readonly top: number;
	readonly isAbove: boolean;
}

function panelMarks({ title, rows }: BarPanel, frame: Frame): Plot.Markish[] {
	const { width, step, left, top, isAbove, label, mark } = frame;
	const first = top + (title === "" ? 0 : TITLE);
	const bottom = first + rows.length * step;
	const sums = rows.map(({ segments }) => segments.reduce((sum, { value }) => sum + value, 0));
	const most = Math.max(...sums, 1);
	const room = Math.max(
		14,
		...rows.map(({ end }, index) => endRoom(end, (sums[index] ?? 0) / most, width - left)),
	);
	const x = (value: number) => round(left + (value / most) * (width - left - room));
	const ticks = roomyTicks(most, sums, x(most) - left, label);
	const thickness = isAbove ? step * 0.34 : step * 0.66;
	const placed = rows.map((row, index) => {
		const y = first + index * step;
		// Below its name or in the middle of the row.
		const barTop = isAbove ? y + step * 0.56 : y + (step - thickness) / 2;
		return { row, sum: sums[index] ?? 0, barTop, middle: barTop + thickness / 2, nameY: y + step * 0.27 };
	});
	const bars = placed.flatMap(({ row, barTop }) => {
		let from = 0;
		return row.segments.map((segment) => {
			const start = from;
			from += segment.value;
			return { ...segment, x1: x(start), x2: x(from), y1: round(barTop), y2: round(barTop + thickness) };
		});
	});
	const paints = [...new Set(bars.map(({ colour, status }) => `${colour} ${status}`))];
	return [
		...(title === ""
			? []
			: [text([{ x: 0, y: top + TITLE - 12, text: title }], { fontWeight: 700, textAnchor: "start" })]),
		Plot.ruleX(ticks, { x, y1: first, y2: bottom, stroke: token("grid") }),
		text(
			ticks.map((tick) => ({ x: x(tick), y: bottom + 13, text: label.tick(tick, ticks) })),
			{ fontSize: FONT - 1, fill: token("text-muted") },
		),
		...paints.map((paint) => {
			const [colour, status] = paint.split(" ") as [ColourName, StatusName];
			return Plot.rect(
				bars.filter((bar) => `${bar.colour} ${bar.status}` === paint),
				{
					x1: "x1",
					x2: "x2",
					y1: "y1",
					y2: "y2",
					...statusPaint(colour, status),
					ariaLabel: ({ datum }) => mark(datum),
					strokeWidth: 1.5,
					inset: 0.75,
				},
			);
		}),
		Plot.ruleX([left], { y1: first, y2: bottom, stroke: token("axis") }),
		...[false, true].map((strong) =>
			text(
				placed
					.filter(({ row }) => (row.strong ?? false) === strong)
					.map(({ row, middle, nameY }) => ({
						x: isAbove ? left : left - 8,
						y: round(isAbove ? nameY : middle),
						text: row.name,
					})),
				{ textAnchor: isAbove ? "start" : "end", fontWeight: strong ? 700 : 400 },
			),
		),
		...[false, true].map((isGap) =>
			text(
				placed
					.filter(({ row }) => (row.segments.length === 0) === isGap)
					.map(({ row, sum, middle }) => ({ x: x(sum) + 6, y: round(middle), text: row.end })),
				isGap ? { textAnchor: "start", fill: token("text-muted") } : { textAnchor: "start", fontWeight: 700 },
			),
		),
	];
}

interface PlacedText {
	readonly x: number;
	readonly y: number;
	readonly text: string;
}

function text(placed: readonly PlacedText[], options: Plot.TextOptions): Plot.Markish {
	return Plot.text(placed, { x: "x", y: "y", text: "text", fontSize: FONT, fill: token("text"), ...options });
}

/** As many ticks as have room side by side, and only whole ones for things that are counted. */
function roomyTicks(most: number, values: readonly number[], pixels: number, label: Labels): number[] {
	const isWhole = values.every(Number.isInteger);
	for (let count = MOST_TICKS; count > 1; count--) {
		const ticks = ticksOf(0, most, count).filter((tick) => !isWhole || Number.isInteger(tick));
		const widths = widest(
			ticks.map((tick) => label.tick(tick, ticks)),
			FONT - 1,
		);
		const step = ((ticks[1] ?? most) / most) * pixels;
		if (widths + TICK_GAP <= step) return ticks;
	}
	return [0];
}

/** Pixels right of the longest bar that the text of a bar of this share needs. */
function endRoom(end: string, share: number, available: number): number {
	const needed = textWidth(end, FONT) * 1.06 + 10;
	return share === 0 ? 0 : Math.ceil((needed - available * (1 - share)) / share);
}

/** To a tenth of a pixel: finer digits only make the drawing larger. */
function round(pixels: number): number {
	return Math.round(pixels * 10) / 10;
}
