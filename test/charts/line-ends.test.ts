import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { apart } from "../../src/charts/line-ends.ts";

const at = (...ys: number[]) => ys.map((y) => ({ y }));
const ys = (labels: readonly { y: number }[]) => labels.map(({ y }) => y);

describe("labels moved apart", () => {
	test.each([
		["far ones stay", at(0, 20, 50), 10, [0, 20, 50]],
		["two share the way", at(10, 14), 10, [7, 17]],
		["three around their middle", at(30, 31, 29), 10, [30, 40, 20]],
		["of equal ones the first stands higher", at(5, 5), 4, [7, 3]],
		[
			"runs that meet become one",
			at(0, 1, 12),
			10,
			[-5.666666666666667, 4.333333333333333, 14.333333333333332],
		],
		["none", at(), 10, []],
	])("%s", (_, labels, least, expected) => {
		ys(apart(labels, least)).forEach((y, index) => {
			expect(y).toBeCloseTo(expected[index] ?? Number.NaN);
		});
		expect(labels).toHaveLength(expected.length);
	});

	test("stay within their bounds", () => {
		expect(ys(apart(at(1, 2, 99), 10, [0, 100]))).toEqual([0, 10, 99]);
		expect(ys(apart(at(98, 99), 10, [0, 100]))).toEqual([90, 100]);
	});

	test("whatever they are: far enough apart, in their order, no more moved than needed", () => {
		fc.assert(
			fc.property(
				fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 1, maxLength: 6 }),
				fc.integer({ min: 1, max: 30 }),
				(values, least) => {
					const labels = at(...values);
					const moved = ys(apart(labels, least));
					const order = values.map((_, index) => index).sort((a, b) => (moved[a] ?? 0) - (moved[b] ?? 0));
					for (const [place, index] of order.entries()) {
						const below = order[place - 1];
						if (below === undefined) continue;
						expect((moved[index] ?? 0) - (moved[below] ?? 0)).toBeGreaterThan(least - 1e-6);
						expect(values[index]).toBeGreaterThanOrEqual(values[below] ?? 0);
					}
					// As much up as down: no other place of the same order is nearer on the whole.
					const shift = moved.reduce((sum, y, index) => sum + y - (values[index] ?? 0), 0);
					expect(Math.abs(shift)).toBeLessThan(1e-6);
				},
			),
		);
	});
});
