import * as Plot from "@observablehq/plot";
import { extent, nice } from "d3";
import { firstYear, periodMiddle } from "../data/period.ts";
import { codeOf, type Datum } from "../data/views/datum.ts";
import {
	type RegionMultiples,
	type RegionMultiplesSelection,
	regionMultiples,
	type Tile,
} from "../data/views/region-multiples.ts";
import { token } from "../styles/tokens.ts";
import { defineChart } from "./chart.ts";
import { measureAndAge } from "./labour-selections.ts";
import { placeMark } from "./place-mark.ts";
import { textWidth } from "./text-width.ts";

const COLUMNS = 6;
const ROWS = 9;
const TILE = 84;
/** Room for a name of two lines above the line. */
const NAME = 29;
const GUTTER = 6;

/** The 31 on the tile grid, each line on the same scale; the key in the empty corner says which. */
export const regionMultiplesChart = defineChart<RegionMultiplesSelection, RegionMultiples>({
	id: "region-multiples",
	measure: ({ measure }) => measure,
	selections: measureAndAge,
	view: regionMultiples,
	height: () => ROWS * TILE,
	spec: (view, { width, height, label, mark }) => {
		const font = width < 500 ? 11 : 13;
		const side = width / COLUMNS;
		const isCount = view.selection.measure === "employed";
		const [least = 0, most = 1] = extent(view.data, ({ value }) => value ?? undefined);
		const [from = 0, to = 1] = isCount ? nice(0, most, 4) : [Math.floor(least), Math.ceil(most)];
		const domain = [from, to] as const;
		const middles = view.periods.map(periodMiddle);
		const [first = 0, last = 1] = [Math.min(...middles), Math.max(...middles)];
		const line = { left: GUTTER / 2, width: side - GUTTER, top: NAME + 4, height: TILE - NAME - 12 };
		const round = (pixels: number) => Math.round(pixels * 10) / 10;
		const at = (tile: Pick<Tile, "col" | "row">, period: number, value: number) => ({
			x: round(tile.col * side + line.left + (line.width * (period - first)) / (last - first)),
			y: round(
				tile.row * TILE + line.top + line.height * (1 - (value - domain[0]) / (domain[1] - domain[0])),
			),
		});
		const points = view.tiles.flatMap((tile) =>
			tile.line.map((datum) => {
				const period = periodMiddle(codeOf(datum, "period") ?? "");
				// A gap breaks the line; nothing is drawn over it.
				const place = at(tile, period, datum.value ?? domain[0]);
				return { datum, region: tile.region, x: place.x, y: datum.value === null ? Number.NaN : place.y };
			}),
		);
		const told = new Set(view.tiles.flatMap(({ line: data }) => tellingPoints(data)));
		const names = view.tiles.flatMap((tile) => {
			const lines = fitted(label.name("region", tile.region), side - 2, font);
			return lines.map((text, index) => ({
				text,
				region: tile.region,
				x: round((tile.col + 0.5) * side),
				y: tile.row * TILE + NAME - 6 - (lines.length - 1 - index) * (font + 2),
			}));
		});
		const key = { col: 0, row: 0 };
		const low = at(key, first, domain[0]);
		const high = at(key, last, domain[1]);
		const years = [firstYear(view.periods[0] ?? ""), firstYear(view.periods.at(-1) ?? "")];
		return {
			width,
			height,
			margin: 0,
			x: { domain: [0, width], range: [0, width], axis: null },
			y: { domain: [0, height], range: [0, height], axis: null },
			marks: [
				// The least and the greatest value of the scale, in every tile.
				Plot.link(
					[...view.tiles, key].flatMap((tile) =>
						domain.map((value) => ({ from: at(tile, first, value), to: at(tile, last, value) })),
					),
					{
						x1: ({ from }) => from.x,
						x2: ({ to }) => to.x,
						y1: ({ from }) => from.y,
						y2: ({ to }) => to.y,
						stroke: token("grid"),
					},
				),
				Plot.line(points, {
					x: "x",
					y: "y",
					z: "region",
					ariaLabel: ({ region }) => placeMark(region),
					stroke: token("series"),
					strokeWidth: 1.75,
				}),
				Plot.dot(
					points.filter(({ datum }) => told.has(datum)),
					{ x: "x", y: "y", r: 1.75, fill: token("series"), ariaLabel: ({ datum }) => mark(datum) },
				),
				Plot.text(names, {
					ariaLabel: ({ region }) => placeMark(region),
					x: "x",
					y: "y",
					text: "text",
					fontSize: font,
					fontWeight: 600,
					fill: token("text"),
				}),
				Plot.text(
					domain.map((value) => ({ value, ...at(key, last, value) })),
					{
						x: ({ x }) => x + 6,
						y: "y",
						text: ({ value }) => label.number(value),
						textAnchor: "start",
						fontSize: font,
						fill: token("text-muted"),
					},
				),
				...years.map((year, index) =>
					Plot.text([year], {
						x: () => (index === 0 ? low.x : high.x),
						// On a phone both years do not fit below one tile: the later one stands a line lower.
						y: () => low.y + 12 + (index === 1 && width < 500 ? font + 2 : 0),
						text: () => label.period(String(year)),
						textAnchor: index === 0 ? "start" : "end",
						fontSize: font,
						fill: token("text-muted"),
					}),
				),
			],
		};
	},
	compared: (selection) => ({ ...selection, look: "marks" }),
	reconciliations: [],
});

/** Points worth pointing at in so small a drawing: the first, the last, the highest and the lowest. */
function tellingPoints(line: readonly Datum[]): Datum[] {
	const published = line.filter(({ value }) => value !== null);
	const byValue = [...published].sort((a, b) => (a.value ?? 0) - (b.value ?? 0));
	return [published[0], published.at(-1), byValue[0], byValue.at(-1)].filter((datum) => datum !== undefined);
}

/** A name in one line, or in two where it is wider than its tile: a romanised one breaks before its last syllable. */
function fitted(name: string, width: number, font: number): string[] {
	if (textWidth(name, font) <= width) return [name];
	const [, start, end] = /^(.+?)((?:ch|[bcdghjkmnprst])?[yw]?[aeiou]+(?:ng|[klmn])?)$/.exec(name) ?? [];
	return start && end ? [`${start}-`, end] : [name];
}
