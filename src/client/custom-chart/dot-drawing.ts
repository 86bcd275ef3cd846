/** A row for each place with a point for every value: the last one named, those before it small. Targets are hollow. */
import type { PlotOptions } from "@observablehq/plot";
import * as Plot from "@observablehq/plot";
import { extent } from "d3";
import type { ChartContext } from "../../charts/chart.ts";
import { textWidth, widest } from "../../charts/text-width.ts";
import { tickFormat } from "../../charts/tick-format.ts";
import { PROVINCE } from "../../data/places.ts";
import { codeOf, type Datum } from "../../data/views/datum.ts";
import { token } from "../../styles/tokens.ts";
import { type CustomView, isTarget, latestOf } from "./view.ts";

const STEP = 24;
const FONT = 13;
const TOP = 30;

export function dotsHeight({ lines }: CustomView): number {
	return TOP + 10 + STEP * lines.length;
}

export function dotDrawing(
	view: CustomView,
	{ width, height, label, mark }: ChartContext,
	fromZero: boolean,
): PlotOptions {
	const lines = view.comparable
		? [...view.lines].sort((a, b) => (latestOf(b)?.value ?? -1) - (latestOf(a)?.value ?? -1))
		: view.lines;
	const published = view.data.filter(({ value }) => value !== null);
	const latest = new Set(lines.flatMap((line) => latestOf(line) ?? []));
	const [least = 0, most = 1] = extent(published, (datum) => datum.value ?? 0);
	const domain: [number, number] = fromZero
		? [0, most || 1]
		: [Math.floor(least - 0.5), Math.ceil(most + 0.5)];
	const ticks = width < 500 ? 4 : 7;
	const names = lines.map(({ region }) => label.name("region", region));
	const marginLeft = Math.ceil(widest(names, FONT)) + 14;
	// A row's value stands beside its point, or at the right of all where points before it are in the way.
	const isAside = view.lines.some(
		({ results, targets }) => [...results, ...targets].filter(({ value }) => value !== null).length > 1,
	);
	const rows = lines.map(({ region, results, targets }) => {
		const values = [...results, ...targets].flatMap(({ value }) => value ?? []);
		const last = latestOf({ region, results, targets });
		return {
			region,
			low: Math.min(...values),
			high: Math.max(...values),
			text: last ? label.value(last) : label.value(results[0] ?? targets[0] ?? gap),
			isGap: last === undefined,
		};
	});
	const room = Math.max(
		12,
		...rows.map(({ text, high, isGap }) => {
			if (isAside) return Math.ceil(textWidth(text, FONT)) + 14;
			const share = isGap ? 0 : (high - domain[0]) / (domain[1] - domain[0]);
			const needed = textWidth(text, FONT) * 1.06 + 14;
			return share === 0 ? 12 : Math.ceil((needed - (width - marginLeft) * (1 - share)) / share);
		}),
	);
	const colourOf = (datum: Datum) => token(codeOf(datum, "region") === PROVINCE ? "axis" : "series");
	const region = (datum: Datum) => codeOf(datum, "region");
	const dots = (data: readonly Datum[], r: number, strokeOpacity: number) => [
		Plot.dot(data, {
			x: "value",
			y: region,
			r,
			fill: (datum: Datum) => (isTarget(datum) ? token("ground") : colourOf(datum)),
			fillOpacity: strokeOpacity,
			stroke: colourOf,
			strokeOpacity,
			strokeWidth: 1.5,
			ariaLabel: mark,
		}),
	];
	return {
		width,
		height,
		marginTop: TOP,
		marginBottom: 10,
		marginLeft,
		marginRight: room,
		x: { domain, label: null },
		y: { domain: lines.map((line) => line.region), label: null, type: "point", padding: 0.5 },
		color: { type: "identity" },
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
			Plot.axisY({
				tickSize: 0,
				tickPadding: 8,
				tickFormat: (code: string) => label.name("region", code),
				fill: token("text"),
				fontSize: FONT,
			}),
			...(fromZero ? [Plot.ruleX([0], { stroke: token("axis") })] : []),
			Plot.link(
				rows.filter(({ low, high }) => high > low),
				{ x1: "low", x2: "high", y1: "region", y2: "region", stroke: token("muted"), strokeWidth: 1.5 },
			),
			...dots(
				published.filter((datum) => !latest.has(datum)),
				3,
				0.55,
			),
			...dots(
				published.filter((datum) => latest.has(datum)),
				5,
				1,
			),
			...[false, true].map((isGap) =>
				Plot.text(
					rows.filter((row) => row.isGap === isGap),
					{
						...(isAside ? { frameAnchor: "right" } : { x: isGap ? domain[0] : "high" }),
						y: "region",
						text: "text",
						textAnchor: "start",
						dx: isAside || !isGap ? 9 : 4,
						fontSize: FONT - 1,
						fill: token(isGap ? "text-muted" : "text"),
						stroke: token("ground"),
						strokeWidth: 3,
					},
				),
			),
		],
	};
}

const gap: Datum = {
	place: { measure: "" },
	value: null,
	status: null,
	observation: null,
	others: [],
	missing: "not-published",
};
