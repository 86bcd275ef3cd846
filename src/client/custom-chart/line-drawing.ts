/** Places over time: a line for each, named at its end. Results are full points, targets hollow ones. */
import type { Markish, PlotOptions } from "@observablehq/plot";
import * as Plot from "@observablehq/plot";
import { extent, scaleLinear } from "d3";
import type { ChartContext } from "../../charts/chart.ts";
import { apart } from "../../charts/line-ends.ts";
import { tenths } from "../../charts/tenths.ts";
import { widest } from "../../charts/text-width.ts";
import { tickFormat } from "../../charts/tick-format.ts";
import { comparePeriods, firstYear, lastYear, periodKind, periodMiddle } from "../../data/period.ts";
import { PROVINCE } from "../../data/places.ts";
import { codeOf, type Datum } from "../../data/views/datum.ts";
import { type ColourName, token } from "../../styles/tokens.ts";
import { type CustomView, latestOf, type PlaceLine } from "./view.ts";

interface Stroke {
	readonly colour: ColourName;
	readonly dash: string | undefined;
	readonly width: number;
}

/** Colour and dash of the cities in their order, so that lines differ without colour too. */
const strokes: readonly Stroke[] = [
	{ colour: "area-1", dash: undefined, width: 2.25 },
	{ colour: "area-3", dash: "8 3", width: 2.25 },
	{ colour: "area-2", dash: "3 2", width: 2.25 },
	{ colour: "area-6", dash: "10 2 2 2", width: 2.25 },
	{ colour: "area-4", dash: "6 2", width: 2.25 },
	{ colour: "area-5", dash: "2 3", width: 2.25 },
];
const provinceStroke: Stroke = { colour: "axis", dash: "1.5 2.5", width: 2.25 };
/** Where there are more cities than strokes, their names alone tell them apart. */
const plainStroke: Stroke = { colour: "highlight", dash: undefined, width: 1.25 };

const FONT = 13;
const TOP = 18;
const BOTTOM = 26;
const TICKS = 6;
/** Pixels from the end of a line to its name; a stroke of the line's colour joins the two. */
const LEADER = 16;
const NAME_STEP = 17;
/** Points of a line that are seen; more would fill the gaps between dashes. */
const MOST_DOTS = 14;

/** Height of the drawing: every name at a line's end has its room. */
export function linesHeight({ lines }: CustomView): number {
	return Math.max(360, TOP + BOTTOM + NAME_STEP * lines.length);
}

export function lineDrawing(
	view: CustomView,
	{ width, height, label, mark }: ChartContext,
	fromZero: boolean,
): PlotOptions {
	const isWide = width >= 500;
	const cities = view.lines.filter(({ region }) => region !== PROVINCE);
	const strokeOf = ({ region }: PlaceLine): Stroke => {
		if (region === PROVINCE) return provinceStroke;
		if (cities.length > strokes.length) return plainStroke;
		return strokes[cities.findIndex((line) => line.region === region)] ?? plainStroke;
	};
	const published = view.data.filter(isPublished);
	const periods = [...new Set(published.map(periodOf))].sort(comparePeriods);
	const moments = periods.map(periodMiddle);
	const [first = 0, last = 1] = [Math.min(...moments), Math.max(...moments)];
	const [least = 0, most = 1] = extent(published, (datum) => datum.value ?? 0);
	const scale = scaleLinear(fromZero ? [0, most || 1] : [Math.floor(least - 1), Math.ceil(most + 1)], [0, 1]);
	const [bottom = 0, top = 1] = (fromZero ? scale.nice(TICKS) : scale).domain();
	const ends = apart(
		view.lines.flatMap((line) => {
			const end = latestOf(line);
			if (end?.value == null) return [];
			const name = label.name("region", line.region);
			// A phone has no room for the values; they are read from the marks and stand in the table.
			const text = isWide ? `${name} ${label.value(end)}` : name;
			return [{ text, colour: strokeOf(line).colour, x: middleOf(end), end: end.value, y: end.value }];
		}),
		(NAME_STEP * (top - bottom)) / (height - TOP - BOTTOM),
		[bottom, top],
	);
	const marginLeft = Math.ceil(
		14 +
			widest(
				scale.ticks(TICKS).map((tick) => label.tick(tick, scale.ticks(TICKS))),
				FONT,
			),
	);
	const marginRight = Math.ceil(
		LEADER +
			6 +
			widest(
				ends.map(({ text }) => text),
				FONT,
			) *
				1.04,
	);
	const ticks = timeTicks(periods, (width - marginLeft - marginRight) / (last - first || 1), label.period);
	const from = Math.min(first, ...ticks.map(({ at }) => at));
	const leader = (LEADER * (last - from)) / (width - marginLeft - marginRight);
	return {
		width,
		height,
		marginTop: TOP,
		marginBottom: BOTTOM,
		marginLeft,
		marginRight,
		x: { domain: [from, last], label: null, axis: null, interpolate: tenths },
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
			Plot.text(ticks, {
				x: "at",
				frameAnchor: "bottom",
				dy: 16,
				text: "name",
				fill: token("text-muted"),
				fontSize: FONT - 1,
			}),
			...(fromZero ? [Plot.ruleY([0], { stroke: token("axis") })] : []),
			...view.lines.flatMap((line) => lineMarks(line, strokeOf(line), mark)),
			...ends.map((end) =>
				Plot.link([end], {
					x1: end.x,
					x2: end.x + leader,
					y1: end.end,
					y2: end.y,
					stroke: token(end.colour),
					strokeWidth: 1,
				}),
			),
			Plot.text(ends, {
				x: (end: (typeof ends)[number]) => end.x + leader,
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

function lineMarks(line: PlaceLine, { colour, dash, width }: Stroke, mark: ChartContext["mark"]): Markish[] {
	const results = line.results.filter(isPublished);
	const path = (data: readonly Datum[], strokeWidth: number, strokeDasharray: string | undefined) =>
		Plot.line(withBreaks(data), {
			x: "x",
			y: "y",
			stroke: token(colour),
			strokeWidth,
			// Round ends would close the gaps between dashes.
			strokeLinecap: strokeDasharray ? "butt" : "round",
			strokeDasharray,
		});
	// A point between two gaps is on no line: it is always seen.
	const isSeen = (datum: Datum) =>
		results.length <= MOST_DOTS ||
		datum === results.at(-1) ||
		[-1, 1].every((step) => {
			const beside = line.results[line.results.indexOf(datum) + step];
			return beside?.value == null || Math.abs(middleOf(beside) - middleOf(datum)) > 1.5 * lengthOf(datum);
		});
	const dots = (data: readonly Datum[], fill: string, fillOpacity: number) =>
		Plot.dot(data, { x: middleOf, y: "value", r: 3, fill, fillOpacity, ariaLabel: mark });
	return [
		path(line.results, width, dash),
		...(line.targets.length > 1 ? [path(line.targets, 1, "2 2")] : []),
		dots(results.filter(isSeen), token(colour), 1),
		dots(
			results.filter((datum) => !isSeen(datum)),
			token(colour),
			0,
		),
		Plot.dot(line.targets.filter(isPublished), {
			x: middleOf,
			y: "value",
			r: 3.5,
			fill: token("ground"),
			stroke: token(colour),
			strokeWidth: 1.5,
			ariaLabel: mark,
		}),
	];
}

/** Points of a line; where a period between two was not published the line breaks, as it does at a gap. */
function withBreaks(data: readonly Datum[]): { readonly x: number; readonly y: number }[] {
	return data.flatMap((datum, index) => {
		const point = { x: middleOf(datum), y: datum.value ?? Number.NaN };
		const before = data[index - 1];
		const isNext = before === undefined || point.x - middleOf(before) < 1.5 * lengthOf(datum);
		return isNext ? [point] : [{ x: point.x, y: Number.NaN }, point];
	});
}

/** Length of a datum's period in years. */
function lengthOf(datum: Datum): number {
	const kind = periodKind(periodOf(datum));
	return kind === "month" ? 1 / 12 : kind === "half-year" ? 0.5 : 1;
}

/** Ticks of the periods themselves where few are shown, else of years: as many as have room. */
function timeTicks(
	periods: readonly string[],
	pixelsOfYear: number,
	name: (period: string) => string,
): { at: number; name: string }[] {
	const own = periods.map((period) => ({ at: periodMiddle(period), name: name(period) }));
	const room = (ticks: typeof own) =>
		Math.min(
			...ticks.slice(1).map(({ at }, index) => (at - (ticks[index]?.at ?? 0)) * pixelsOfYear),
			Number.POSITIVE_INFINITY,
		);
	const wide = (ticks: typeof own) =>
		widest(
			ticks.map((tick) => tick.name),
			FONT - 1,
		) + 10;
	if (room(own) >= wide(own)) return own;
	const [first = "", last = ""] = [periods[0], periods.at(-1)];
	const years = Array.from({ length: lastYear(last) - firstYear(first) + 1 }, (_, index) => {
		const year = String(firstYear(first) + index);
		return { at: Number(year) + 0.5, name: name(year) };
	}).filter(({ at }) => at <= periodMiddle(last) + 0.3);
	// Within one year or two the first and the last period say more than a year.
	if (years.length < 2) return [own[0], own.at(-1)].filter((tick) => tick !== undefined);
	const step = Math.ceil(wide(years) / pixelsOfYear);
	const start = (years.length - 1) % step;
	return years.filter((_, index) => index % step === start);
}

const isPublished = (datum: Datum) => datum.value !== null;
const periodOf = (datum: Datum) => codeOf(datum, "period") ?? "";
const middleOf = (datum: Datum) => periodMiddle(periodOf(datum));
