/** A bar from zero for every value, in groups by place. */
import type { PlotOptions } from "@observablehq/plot";
import type { ChartContext, Labels } from "../../charts/chart.ts";
import { type BarRow, barsHeight, horizontalBars, type NamePlace } from "../../charts/horizontal-bars.ts";
import { PROVINCE } from "../../data/places.ts";
import { codeOf, type Datum } from "../../data/views/datum.ts";
import type { StatusName } from "../../styles/tokens.ts";
import { type CustomView, latestOf, type PlaceLine } from "./view.ts";

export function barsHeightOf(view: CustomView, label: Labels): number {
	return barsHeight(rowsOf(view, label), namesOf(view));
}

export function barDrawing(view: CustomView, context: ChartContext): PlotOptions {
	return horizontalBars(rowsOf(view, context.label), context, namesOf(view));
}

/** Names of a place and a period together are too long to stand at the left of a phone. */
function namesOf(view: CustomView): NamePlace {
	return hasPeriods(view) && view.lines.length > 1 ? "above" : "left";
}

function rowsOf(view: CustomView, label: Labels): BarRow[] {
	const lines = hasPeriods(view) || !view.comparable ? view.lines : [...view.lines].sort(byValue);
	return lines.flatMap(({ region, results, targets }) =>
		view.data
			.filter((datum) => results.includes(datum) || targets.includes(datum))
			.map((datum, index): BarRow => {
				const colour = region === PROVINCE ? "axis" : "series";
				const period = label.period(codeOf(datum, "period") ?? "");
				const place = label.name("region", region);
				return {
					name: !hasPeriods(view) ? place : view.lines.length === 1 ? period : `${place} ${period}`,
					segments:
						datum.value === null
							? []
							: [{ value: datum.value, colour, status: (datum.status ?? "reported") as StatusName, datum }],
					end: label.value(datum),
					opensGroup: index === 0 && hasPeriods(view),
				};
			}),
	);
}

function hasPeriods({ data }: CustomView): boolean {
	return new Set(data.map((datum: Datum) => codeOf(datum, "period"))).size > 1;
}

function byValue(a: PlaceLine, b: PlaceLine): number {
	return (latestOf(b)?.value ?? -1) - (latestOf(a)?.value ?? -1);
}
