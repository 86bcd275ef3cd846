/** A few lines over half-years on one scale, each named at its end: colour and dash, name and place tell them apart. */
import type { PlotOptions } from "@observablehq/plot";
import * as Plot from "@observablehq/plot";
import { extent, scaleLinear } from "d3";
import { firstYear, periodMiddle } from "../data/period.ts";
import { codeOf, type Datum } from "../data/views/datum.ts";
import type { PlanEvents } from "../data/views/plan-events.ts";
import { type ColourName, token } from "../styles/tokens.ts";
import type { ChartContext } from "./chart.ts";
import { eventMarks } from "./event-marks.ts";
import { apart } from "./line-ends.ts";
import { tenths } from "./tenths.ts";
import { widest } from "./text-width.ts";
import { tickFormat } from "./tick-format.ts";

export interface TimeLine {
	readonly name: string;
	/** In the order of time; the line breaks at a gap. */
	readonly data: readonly Datum[];
	readonly colour: ColourName;
	/** Absent draws an unbroken line. */
	readonly dash?: string;
}

export interface TimeLinesOptions {
	/** Whether the axis begins at zero, as for counts. A rate's need not. */
	readonly fromZero: boolean;
	readonly events: PlanEvents;
}

/** Height of a chart of lines, in pixels. */
export const TIME_LINES_HEIGHT = 360;

const FONT = 13;
const TOP = 30;
/** Names of events stand clear of a tick at the very top, which they may reach over. */
const EVENT_RISE = 23;
const BOTTOM = 26;
const TICKS = 6;
/** Pixels from the end of a line to its name; a stroke of the line's colour joins the two. */
const LEADER = 16;
/** Points of a line that are drawn as dots too. */
const MOST_DOTS = 12;
/** Pixels from one name to the next. */
const NAME_STEP = 17;

export function timeLines(
	lines: readonly TimeLine[],
	{ fromZero, events }: TimeLinesOptions,
	{ width, height, label, mark }: ChartContext,
): PlotOptions {
	const published = lines.flatMap(({ data }) => data.filter(isPublished));
	const years = [...new Set(published.map(yearOf))].sort((a, b) => a - b);
	const [firstYearShown = 0] = years;
	const lastMoment = Math.max(...published.map(middleOf));
	const [least = 0, most = 1] = extent(published, (datum) => datum.value ?? 0);
	const scale = scaleLinear(fromZero ? [0, most] : [Math.floor(least - 1), Math.ceil(most + 1)], [0, 1]);
	const [bottom = 0, top = 1] = (fromZero ? scale.nice(TICKS) : scale).domain();
	const unitsOfPixel = (top - bottom) / (height - TOP - BOTTOM);
	const isWide = width >= 500;
	// Many dots would fill the gaps between dashes; unseen they still bear their values, and show when read.
	const areDotsSeen = Math.max(...lines.map(({ data }) => data.length)) <= MOST_DOTS;
	const ends = apart(
		lines.flatMap(({ name, data, colour }) => {
			const last = data.findLast(isPublished);
			if (last?.value == null) return [];
			// A phone has no room for the values; they stand in the sentence and the table.
			const text = isWide ? `${name} ${label.value(last)}` : name;
			return [{ text, colour, x: middleOf(last), end: last.value, y: last.value }];
		}),
		NAME_STEP * unitsOfPixel,
		[bottom, top],
	);
	const marginLeft =
		Math.ceil(
			widest(
				scale.ticks(TICKS).map((tick) => label.tick(tick, [tick])),
				FONT,
			),
		) + 14;
	const marginRight =
		LEADER +
		4 +
		Math.ceil(
			widest(
				ends.map(({ text }) => text),
				FONT,
			) * 1.04,
		);
	const pixelsOfYear = (width - marginLeft - marginRight) / (lastMoment - firstYearShown);
	const leader = LEADER / pixelsOfYear;
	return {
		width,
		height,
		marginTop: TOP,
		marginBottom: BOTTOM,
		marginLeft,
		marginRight,
		x: { domain: [firstYearShown, lastMoment], label: null, interpolate: tenths },
		y: { domain: [bottom, top], label: null, interpolate: tenths },
		marks: [
			Plot.gridY({ stroke: token("grid"), strokeOpacity: 1, ticks: TICKS }),
			Plot.axisY({
				ticks: TICKS,
				tickSize: 0,
				tickFormat: tickFormat(label),
				fill: token("text-muted"),
				fontSize: FONT - 1,
			}),
			Plot.axisX(
				years.filter((year) => isWide || years.length <= 6 || (year - firstYearShown) % 2 === 0),
				{
					x: (year: number) => year + 0.5,
					tickSize: 0,
					tickFormat: (middle: number) => label.period(String(Math.floor(middle))),
					fill: token("text-muted"),
					fontSize: FONT - 1,
				},
			),
			...eventMarks(events, label, EVENT_RISE),
			...(fromZero ? [Plot.ruleY([0], { stroke: token("axis") })] : []),
			...lines.flatMap(({ data, colour, dash }) => [
				Plot.line(data, {
					x: middleOf,
					y: (datum: Datum) => datum.value ?? Number.NaN,
					stroke: token(colour),
					strokeWidth: 2.25,
					// Round ends would close the gaps between dashes.
					strokeLinecap: dash ? "butt" : "round",
					strokeDasharray: dash,
				}),
				Plot.dot(data.filter(isPublished), {
					x: middleOf,
					y: "value",
					r: 2.5,
					fill: token(colour),
					fillOpacity: areDotsSeen ? 1 : 0,
					ariaLabel: mark,
				}),
			]),
			...ends.flatMap(({ colour, ...end }) => [
				Plot.dot([end], { x: "x", y: "end", r: 3, fill: token(colour) }),
				Plot.link([end], {
					x1: end.x,
					x2: end.x + leader,
					y1: end.end,
					y2: end.y,
					stroke: token(colour),
					strokeWidth: 1,
				}),
			]),
			Plot.text(ends, {
				x: (end) => end.x + leader,
				y: "y",
				text: "text",
				textAnchor: "start",
				dx: 4,
				fontSize: FONT,
				fontWeight: 700,
				fill: token("text"),
			}),
		],
	};
}

const isPublished = (datum: Datum) => datum.value !== null;
const middleOf = (datum: Datum) => periodMiddle(codeOf(datum, "period") ?? "");
const yearOf = (datum: Datum) => firstYear(codeOf(datum, "period") ?? "");
