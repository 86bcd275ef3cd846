import * as Plot from "@observablehq/plot";
import { polygonArea } from "d3";
import { type Point, UNIT_ASPECT } from "../data/mosaic.ts";
import { codeOf, type Datum } from "../data/views/datum.ts";
import { type RegionMap, regionMap } from "../data/views/region-map.ts";
import type { RegionPeriodSelection } from "../data/views/region-ranking.ts";
import { type ColourName, rampInks, token } from "../styles/tokens.ts";
import { defineChart } from "./chart.ts";
import { measureAgeAndPeriod, newestRate } from "./labour-selections.ts";
import { placeLabels } from "./place-labels.ts";
import { placeMark } from "./place-mark.ts";
import { hatch } from "./status-paint.ts";

const HEIGHT = 470;
const FONT = 11;

/** Five classes of the seven-step ramp: every other step at the ends, so that neighbours part clearly. */
const classColours = ["seq-1", "seq-2", "seq-3", "seq-5", "seq-6"] as const satisfies readonly ColourName[];

/** The 31 as a mosaic of hexagons in five classes. */
export const regionMapChart = defineChart<RegionPeriodSelection, RegionMap>({
	id: "region-map",
	measure: ({ measure }) => measure,
	selections: measureAgeAndPeriod,
	first: newestRate,
	view: regionMap,
	height: () => HEIGHT,
	// Its height limits it: at a wider drawing it would be the same map once more.
	widths: [360],
	spec: (view, { width, height, label, mark }) => {
		const features = view.regions.map((region) => ({
			...region,
			type: "Feature" as const,
			geometry: {
				type: "Polygon" as const,
				coordinates: region.outline.rings.map((ring) => [...ring, ...ring.slice(0, 1)].map(toPlane)),
			},
		}));
		const labels = placeLabels(
			view.regions.map(({ outline, datum, class: index }) => {
				const [x, y] = toPlane(outline.label);
				return {
					x,
					y,
					region: codeOf(datum, "region") ?? "",
					text: label.name("region", codeOf(datum, "region")),
					outline: widestRing(outline.rings).map(toPlane),
					ink: inkOf(index),
					halo: colourOf(index),
				};
			}),
			{
				scale: scaleOf(
					features.flatMap(({ geometry }) => geometry.coordinates.flat()),
					width,
					height,
				),
				font: FONT,
			},
		);
		return {
			width,
			height,
			margin: 2,
			projection: { type: "identity", domain: { type: "FeatureCollection", features } as never },
			marks: [
				Plot.geo(features, {
					ariaLabel: ({ datum }: { datum: Datum }) => mark(datum),
					fill: ({ class: index }: { class: number | null }) =>
						index === null ? hatch("missing") : colourOf(index),
					stroke: token("ground"),
					strokeWidth: 1.25,
				}),
				Plot.text(labels, {
					ariaLabel: ({ region }: { region: string }) => placeMark(region),
					x: "x",
					y: "y",
					text: "text",
					fill: "ink",
					stroke: "halo",
					strokeWidth: 2.5,
					fontSize: FONT,
					fontWeight: 500,
				}),
			],
			color: { type: "identity" },
		};
	},
	classes: (view) => ({ colours: classColours, ranges: view.ranges }),
	compared: ({ measure, breakdown, period }) => ({ measure, breakdown, at: period, look: "fills" }),
	reconciliations: [],
});

function colourOf(index: number | null): string {
	return token((index === null ? undefined : classColours[index]) ?? "missing-ground");
}

function inkOf(index: number | null): string {
	const colour = index === null ? undefined : classColours[index];
	return token(colour === undefined ? "text" : rampInks[colour]);
}

/** The ring of a region that holds most: a name stays off its islands. */
function widestRing(rings: readonly (readonly Point[])[]): readonly Point[] {
	const size = (ring: readonly Point[]) => Math.abs(polygonArea(ring as [number, number][]));
	return rings.reduce((most, ring) => (size(ring) > size(most) ? ring : most), []);
}

/** Units of the mosaic to a plane with equal scales. */
function toPlane([x, y]: Point): [number, number] {
	return [x * UNIT_ASPECT, y];
}

/** Pixels for one unit of the plane when it is fitted into the drawing. */
function scaleOf(points: readonly (readonly number[])[], width: number, height: number): number {
	const span = (axis: 0 | 1) =>
		Math.max(...points.map((p) => p[axis] ?? 0)) - Math.min(...points.map((p) => p[axis] ?? 0));
	return Math.min((width - 4) / span(0), (height - 4) / span(1));
}
