import { expect, test } from "vitest";
import { type MapLabel, placeLabels } from "../../src/charts/place-labels.ts";

const square = (x: number, y: number, side: number): [number, number][] => [
	[x, y],
	[x + side, y],
	[x + side, y + side],
	[x, y + side],
];

const label = (text: string, x: number, y: number, side: number): MapLabel => ({
	text,
	x,
	y,
	outline: square(x - side / 2, y - side / 2, side),
	ink: "",
	halo: "",
});

const size = { scale: 1, font: 11 };

test("labels with room stay where they are", () => {
	const placed = placeLabels([label("수원", 0, 0, 50), label("용인", 100, 0, 50)], size);
	expect(placed.map(({ text, x, y }) => [text, x, y])).toEqual([
		["수원", 0, 0],
		["용인", 100, 0],
	]);
});

test("of two that meet the smaller place keeps its own, and the larger moves within itself", () => {
	const placed = placeLabels([label("화성", 0, 0, 200), label("오산", 4, 0, 10)], size);
	const [osan, hwaseong] = placed;
	expect([osan?.text, osan?.x, osan?.y]).toEqual(["오산", 4, 0]);
	expect(hwaseong?.text).toBe("화성");
	expect(Math.abs(hwaseong?.y ?? 0)).toBeGreaterThanOrEqual(13);
	expect(Math.abs(hwaseong?.x ?? 0)).toBeLessThan(100);
});

test("one without any room is left out", () => {
	const crowd = Array.from({ length: 12 }, () => label("동두천시", 0, 0, 5));
	const placed = placeLabels(crowd, size);
	expect(placed.length).toBeGreaterThan(0);
	expect(placed.length).toBeLessThan(crowd.length);
});
