import fc from "fast-check";
import { expect, test } from "vitest";
import { spreadLabels } from "../../src/charts/spread-labels.ts";

const frame = { least: 16, from: 0, to: 400 };
const at = (...places: number[]) => places.map((y, item) => ({ item, y }));

test("labels with room stay where they are", () => {
	expect(spreadLabels(at(10, 200, 40), frame)).toEqual([
		{ item: 0, y: 10 },
		{ item: 2, y: 40 },
		{ item: 1, y: 200 },
	]);
});

test("two that meet move apart by the same length", () => {
	expect(spreadLabels(at(100, 104), frame).map(({ y }) => y)).toEqual([94, 110]);
});

test("none leaves the frame", () => {
	expect(spreadLabels(at(0, 0, 400, 400), frame).map(({ y }) => y)).toEqual([0, 16, 384, 400]);
});

test("any labels keep their order, their distance and the frame", () => {
	fc.assert(
		fc.property(fc.array(fc.integer({ min: -50, max: 450 }), { maxLength: 20 }), (places) => {
			const placed = spreadLabels(at(...places), frame);
			expect(placed).toHaveLength(places.length);
			for (const [index, label] of placed.entries()) {
				expect(label.y).toBeGreaterThanOrEqual(frame.from - 1e-9);
				expect(label.y).toBeLessThanOrEqual(frame.to + 1e-9);
				const before = placed[index - 1];
				if (before === undefined) continue;
				expect(label.y - before.y).toBeGreaterThanOrEqual(frame.least - 1e-9);
				expect(places[label.item] ?? 0).toBeGreaterThanOrEqual(places[before.item] ?? 0);
			}
		}),
	);
});
