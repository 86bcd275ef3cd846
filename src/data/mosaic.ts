/** The map of the 31 without a boundary file: hexagon cells joined to outlines. Geometry as in `data/geo/README.md`. */

import type { Dataset } from "./dataset.ts";

/** A point in units of half a cell's width across and a quarter of its height down; whole numbers, so corners meet exactly. */
export type Point = readonly [x: number, y: number];

export interface RegionOutline {
	readonly region: string;
	/** Closed rings, outer and inner alike; draw with the even-odd rule. The last point is not repeated. */
	readonly rings: readonly (readonly Point[])[];
	/** Middle of the cell the name stands on. */
	readonly label: Point;
}

/** Width of a unit across to a unit down: half of √3 sides against half a side. */
export const UNIT_ASPECT = Math.sqrt(3);

/** Corners of a pointy-top hexagon around its middle, clockwise from the top. */
const corners: readonly Point[] = [
	[0, -2],
	[1, -1],
	[1, 1],
	[0, 2],
	[-1, 1],
	[-1, -1],
];

/** Outlines by region code: edges that two cells of the same region share vanish, the others join into rings. */
export function mosaicOutlines(
	dataset: Pick<Dataset, "mosaic" | "mosaicLabels">,
): Map<string, RegionOutline> {
	const cells = new Map<string, Point[]>();
	for (const { region, col, row } of dataset.mosaic) {
		const own = cells.get(region);
		if (own) own.push(middleOf(col, row));
		else cells.set(region, [middleOf(col, row)]);
	}
	return new Map(
		dataset.mosaicLabels.map(({ region, col, row }) => [
			region,
			{ region, rings: joinEdges(outerEdges(cells.get(region) ?? [])), label: middleOf(col, row) },
		]),
	);
}

/** Odd rows are shifted right by half a cell. */
function middleOf(col: number, row: number): Point {
	return [2 * col + (row % 2), 3 * row];
}

/** Edges that only one cell has, from their start to their end. */
function outerEdges(middles: readonly Point[]): Map<string, Point> {
	const edges = new Map<string, Point>();
	for (const [x, y] of middles)
		corners.forEach(([dx, dy], index) => {
			const [nx, ny] = corners[(index + 1) % corners.length] ?? [0, 0];
			const from: Point = [x + dx, y + dy];
			const to: Point = [x + nx, y + ny];
			// The neighbour walks the same edge the other way round.
			if (!edges.delete(`${to}>${from}`)) edges.set(`${from}>${to}`, to);
		});
	return edges;
}

/** Joins directed edges to rings. At a corner where two rings touch, either way on gives closed rings. */
function joinEdges(edges: ReadonlyMap<string, Point>): Point[][] {
	const next = new Map<string, Point[]>();
	for (const [edge, to] of edges) {
		const from = edge.slice(0, edge.indexOf(">"));
		next.set(from, [...(next.get(from) ?? []), to]);
	}
	const rings: Point[][] = [];
	for (const start of next.keys()) {
		let at = next.get(start)?.pop();
		while (at) {
			const ring: Point[] = [];
			while (at) {
				ring.push(at);
				at = next.get(String(at))?.pop();
			}
			rings.push(ring);
			at = next.get(start)?.pop();
		}
	}
	return rings;
}
