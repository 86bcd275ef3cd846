import { describe, expect, test } from "vitest";
import { loadDataset } from "../../src/data/load.ts";
import { mosaicOutlines, type Point } from "../../src/data/mosaic.ts";

const dataset = loadDataset();
const outlines = mosaicOutlines(dataset);

/** Area of one cell in the units of the outlines: two triangles of 1 and a square of 4. */
const CELL = 6;

const edgesOf = (rings: readonly (readonly Point[])[]) =>
	rings.flatMap((ring) =>
		ring.map((from, index) => [from, ring[(index + 1) % ring.length] ?? from] as const),
	);

/** Twice the signed area: rings round holes run the other way and take their area off. */
const shoelace = (rings: readonly (readonly Point[])[]) =>
	edgesOf(rings).reduce((sum, [[x1, y1], [x2, y2]]) => sum + x1 * y2 - x2 * y1, 0);

test("all 31 have an outline, and no cell is left over", () => {
	expect([...outlines.keys()].sort()).toEqual(dataset.cities.map(({ region }) => region).sort());
	expect(new Set(dataset.mosaic.map(({ region }) => region)).size).toBe(31);
});

describe.each([...outlines.values()])("the outline of $region", ({ region, rings, label }) => {
	test("holds the area of its cells", () => {
		const cells = dataset.mosaic.filter((cell) => cell.region === region).length;
		expect(Math.abs(shoelace(rings)) / 2).toBe(cells * CELL);
	});

	test("is of closed rings of cell edges", () => {
		for (const [[x1, y1], [x2, y2]] of edgesOf(rings)) {
			// An edge of a cell goes one unit across and one down, or two units down.
			expect([
				[1, 1],
				[0, 2],
			]).toContainEqual([Math.abs(x2 - x1), Math.abs(y2 - y1)]);
		}
	});

	test("has no edge twice", () => {
		const names = edgesOf(rings).map((edge) => edge.map(String).sort().join(" "));
		expect(new Set(names).size).toBe(names.length);
	});

	test("its name stands on one of its own cells", () => {
		const cells = dataset.mosaic.filter((cell) => cell.region === region);
		expect(cells.map(({ col, row }) => `${2 * col + (row % 2)},${3 * row}`)).toContain(String(label));
	});
});

test("every edge between two regions is an edge of both", () => {
	const times = new Map<string, number>();
	for (const { rings } of outlines.values())
		for (const edge of edgesOf(rings)) {
			const name = edge.map(String).sort().join(" ");
			times.set(name, (times.get(name) ?? 0) + 1);
		}
	expect([...times.values()].every((count) => count <= 2)).toBe(true);
	expect([...times.values()].filter((count) => count === 2).length).toBeGreaterThan(0);
});

test("a ring round a hole is kept apart from the outer one", () => {
	const ring = [
		[1, 1],
		[2, 1],
		[0, 2],
		[2, 2],
		[1, 3],
		[2, 3],
	].map(([col = 0, row = 0]) => ({ region: "x", col, row, file: "", line: 0 }));
	const outline = mosaicOutlines({ mosaic: ring, mosaicLabels: ring.slice(0, 1) } as never).get("x");
	expect(outline?.rings).toHaveLength(2);
	expect(Math.abs(shoelace(outline?.rings ?? [])) / 2).toBe(6 * CELL);
});
