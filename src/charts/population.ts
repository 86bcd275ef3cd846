import * as Plot from "@observablehq/plot";
import { scaleLinear } from "d3";
import { firstYear } from "../data/period.ts";
import { codeOf, type Datum } from "../data/views/datum.ts";
import {
	type Population,
	type PopulationSelection,
	placesWithPopulation,
	population,
} from "../data/views/population.ts";
import { everyRegion } from "../data/views/published.ts";
import { token } from "../styles/tokens.ts";
import { defineChart } from "./chart.ts";
import { tenths } from "./tenths.ts";
import { widest } from "./text-width.ts";
import { tickFormat } from "./tick-format.ts";

const FONT = 13;
const TICKS = 4;

/** Registered residents at the end of each year: a line above zero, its first and last value written at it. */
export const populationChart = defineChart<PopulationSelection, Population>({
	id: "population",
	measure: () => "resident-population",
	selections: (dataset) => placesWithPopulation(dataset, everyRegion(dataset)),
	view: population,
	height: () => 300,
	spec: ({ years }, { width, height, label, mark }) => {
		const published = years.filter(({ value }) => value !== null);
		const [first, last] = [published[0], published.length > 1 ? published.at(-1) : undefined];
		const scale = scaleLinear([0, Math.max(...published.map(countOf), 1)], [0, 1]).nice(TICKS);
		const ticks = scale.ticks(TICKS);
		const isRising = countOf(last) >= countOf(first);
		const all = years.map(yearOf);
		const every = width < 500 ? 2 : 1;
		return {
			width,
			height,
			marginTop: 24,
			marginBottom: 26,
			marginLeft:
				Math.ceil(
					widest(
						ticks.map((tick) => label.tick(tick, ticks)),
						FONT,
					),
				) + 14,
			marginRight: 20,
			x: { domain: [Math.min(...all), Math.max(...all)], label: null, interpolate: tenths },
			y: { domain: scale.domain(), label: null, interpolate: tenths },
			marks: [
				Plot.gridY(ticks, { stroke: token("grid"), strokeOpacity: 1 }),
				Plot.axisY(ticks, {
					tickSize: 0,
					tickFormat: tickFormat(label),
					fill: token("text-muted"),
					fontSize: FONT - 1,
				}),
				Plot.axisX(
					all.filter((_, index) => index % every === 0),
					{
						tickSize: 0,
						tickFormat: (year: number) => label.period(String(year)),
						fill: token("text-muted"),
						fontSize: FONT - 1,
					},
				),
				Plot.areaY(years, { x: yearOf, y: plottedValue, fill: token("series"), fillOpacity: 0.12 }),
				Plot.ruleY([0], { stroke: token("axis") }),
				Plot.line(years, { x: yearOf, y: plottedValue, stroke: token("series"), strokeWidth: 2.25 }),
				Plot.dot(published, { x: yearOf, y: "value", r: 3.5, fill: token("series"), ariaLabel: mark }),
				...[first, last].flatMap((datum) => {
					if (datum === undefined) return [];
					// The line leaves the first value upwards and comes to the last from below, or the other way round.
					const isBelow = (datum === first) === isRising && last !== undefined;
					return Plot.text([datum], {
						x: yearOf,
						y: "value",
						text: (end: Datum) => label.value(end),
						textAnchor: datum === first ? "start" : "end",
						dx: datum === first ? -4 : 8,
						dy: isBelow ? 16 : -14,
						fontSize: FONT,
						fontWeight: 700,
						fill: token("text"),
						stroke: token("ground"),
						strokeWidth: 3,
					});
				}),
				Plot.text(
					years.filter(({ value }) => value === null),
					{
						x: yearOf,
						y: 0,
						text: (datum: Datum) => label.value(datum),
						rotate: -90,
						textAnchor: "start",
						dy: -6,
						fontSize: FONT - 1,
						fill: token("text-muted"),
					},
				),
			],
		};
	},
	reconciliations: [],
});

const yearOf = (datum: Datum) => firstYear(codeOf(datum, "period") ?? "");
const countOf = (datum: Datum | undefined) => datum?.value ?? 0;
/** A gap is not a number, so that the line breaks there instead of falling to zero. */
const plottedValue = (datum: Datum) => datum.value ?? Number.NaN;
