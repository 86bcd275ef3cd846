/** Horizontal bars from zero with their names at the left or above and their values at the end. */

import type { PlotOptions } from "@observablehq/plot";
import * as Plot from "@observablehq/plot";
import type { Datum } from "../data/views/datum.ts";
import { type ColourName, type StatusName, token } from "../styles/tokens.ts";
import type { ChartContext } from "./chart.ts";
import { statusPaint } from "./status-paint.ts";
import { textWidth, widest } from "./text-width.ts";
import { tickFormat } from "./tick-format.ts";

export interface BarSegment {
	readonly value: number;
	readonly colour: ColourName;
	readonly status: StatusName;
	/** What the segment shows. */
	readonly datum: Datum;
	/** Written inside the segment where it fits. */
	readonly label?: string;
}

export interface BarRow {
	readonly name: string;
	/** From the left; empty for a gap. */
	readonly segments: readonly BarSegment[];
	/** Text at the bar's end: the value, or why there is none. */
	readonly end: string;
	/** True where a new group begins: a little more room above. */
	readonly opensGroup?: boolean;
	/** True for a total, whose name is set bold. */
	readonly strong?: boolean;
}

/** Where names stand: at the left, or above their bars where some are too long for a phone. */
export type NamePlace = "left" | "above";

/** Height of one bar with its room in pixels, and where its parts lie in it as shares of that height. */
const steps = {
	left: { step: 34, name: 0.5, bar: [0.16, 0.84] },
	above: { step: 48, name: 0.22, bar: [0.42, 0.92] },
} as const satisfies Record<NamePlace, { step: number; name: number; bar: readonly [number, number] }>;

const GROUP_ROOM = 0.45;
const FONT = 13;
const TOP = 4;
const BOTTOM = 28;

/** Height of a chart of these rows, axis included. */
export function barsHeight(rows: readonly Pick<BarRow, "opensGroup">[], names: NamePlace = "left"): number {
	return Math.round(TOP + BOTTOM + steps[names].step * extent(rows));
}

function extent(rows: readonly Pick<BarRow, "opensGroup">[]): number {
	return rows.length + GROUP_ROOM * rows.filter((row, index) => row.opensGroup && index > 0).length;
}

export function horizontalBars(
	rows: readonly BarRow[],
	context: ChartContext,
	names: NamePlace = "left",
): PlotOptions {
	const { width, height, label, mark } = context;
	const { name: nameAt, bar: barAt } = steps[names];
	const barMiddle = (barAt[0] + barAt[1]) / 2;
	const isAbove = names === "above";
	const nameWidth = Math.ceil(
		widest(
			rows.map(({ name }) => name),
			FONT,
		),
	);
	// Above, half the axis' zero must still fit at the left.
	const marginLeft = isAbove ? 6 : nameWidth + 12;
	const placed = place(rows);
	const most = Math.max(...placed.map(({ total }) => total), 1);
	// Room for the text at the end of the longest bar, reckoned back into the axis.
	const room = Math.max(
		...placed.map(({ row, total }) => endRoom(row.end, total / most, width - marginLeft)),
	);
	const scale = (value: number) => (value / most) * (width - marginLeft - room);
	const bars = placed.flatMap(({ y, segments }) => segments.map((segment) => ({ ...segment, y })));
	return {
		width,
		height,
		marginTop: TOP,
		marginBottom: BOTTOM,
		marginLeft,
		marginRight: room,
		x: { domain: [0, most], label: null },
		y: { domain: [0, extent(rows)], range: [TOP, height - BOTTOM], axis: null },
		marks: [
			Plot.gridX({ ticks: ticksFor(width), stroke: token("grid"), strokeOpacity: 1 }),
			Plot.axisX({
				ticks: ticksFor(width),
				tickSize: 0,
				tickFormat: tickFormat(label),
				fill: token("text-muted"),
				fontSize: FONT - 1,
			}),
			...bars.map((bar) =>
				Plot.rect([bar], {
					x1: bar.from,
					x2: bar.to,
					y1: bar.y + barAt[0],
					y2: bar.y + barAt[1],
					...statusPaint(bar.colour, bar.status),
					ariaLabel: () => mark(bar.datum),
					strokeWidth: 1.5,
					inset: 0.75,
				}),
			),
			Plot.text(
				bars.filter((bar) => bar.label && textWidth(bar.label, FONT - 1) + 8 < scale(bar.to - bar.from)),
				{
					x: (bar) => (bar.from + bar.to) / 2,
					y: (bar) => bar.y + barMiddle,
					text: "label",
					fontSize: FONT - 1,
					fill: token("text"),
					stroke: token("ground"),
					strokeWidth: 4,
				},
			),
			Plot.ruleX([0], { stroke: token("axis") }),
			...[false, true].map((strong) =>
				Plot.text(
					placed.filter(({ row }) => (row.strong ?? false) === strong),
					{
						x: 0,
						y: (d) => d.y + nameAt,
						text: (d) => d.row.name,
						textAnchor: isAbove ? "start" : "end",
						dx: isAbove ? 4 : -8,
						fontSize: FONT,
						fontWeight: strong ? 700 : 400,
						fill: token("text"),
						// Above, the grid runs behind it.
						...(isAbove ? { stroke: token("ground"), strokeWidth: 4 } : {}),
					},
				),
			),
			...[false, true].map((gap) =>
				Plot.text(
					placed.filter(({ segments }) => (segments.length === 0) === gap),
					{
						x: "total",
						y: (d) => d.y + barMiddle,
						text: (d) => d.row.end,
						textAnchor: "start",
						dx: 6,
						fontSize: FONT,
						fontWeight: gap ? 400 : 700,
						fill: token(gap ? "text-muted" : "text"),
					},
				),
			),
		],
	};
}

interface Placed {
	readonly row: BarRow;
	/** Top of the row, in rows from the top. */
	readonly y: number;
	readonly total: number;
	readonly segments: readonly (BarSegment & { readonly from: number; readonly to: number })[];
}

function place(rows: readonly BarRow[]): Placed[] {
	let y = 0;
	return rows.map((row, index) => {
		if (row.opensGroup && index > 0) y += GROUP_ROOM;
		let total = 0;
		const segments = row.segments.map((segment) => {
			const from = total;
			total += segment.value;
			return { ...segment, from, to: total };
		});
		const placed = { row, y, total, segments };
		y += 1;
		return placed;
	});
}

/** Pixels right of the longest bar that the text of a bar of this share needs. */
function endRoom(end: string, share: number, available: number): number {
	const text = textWidth(end, FONT) * 1.06 + 10;
	// text ≤ room + (available − room) × (1 − share)
	return share === 0 ? 12 : Math.max(12, Math.ceil((text - available * (1 - share)) / share));
}

function ticksFor(width: number): number {
	return width < 500 ? 3 : 6;
}
