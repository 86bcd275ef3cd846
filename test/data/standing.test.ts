import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { differenceOf, holdTogether, percentChange, standingOf } from "../../src/data/standing.ts";

describe("the standing of a value", () => {
	test("ties share a rank, and the next one counts on", () => {
		const values = [63.1, 60, 60, 58.4, null];
		const ranks = values.map((value) => standingOf(value, values));
		expect(ranks.map((standing) => standing?.rank)).toEqual([1, 2, 2, 4, undefined]);
		expect(ranks.map((standing) => standing?.isShared)).toEqual([false, true, true, false, undefined]);
		expect(ranks.map((standing) => standing?.isLast)).toEqual([false, false, false, true, undefined]);
	});

	test("a gap has no rank and takes none from others", () => {
		expect(standingOf(null, [1, null])).toBeNull();
		expect(standingOf(1, [null, 1, null])).toEqual({ rank: 1, count: 1, isShared: false, isLast: true });
	});

	test("ranks do not depend on the order of the places", () => {
		const values = fc.array(fc.option(fc.integer({ min: 0, max: 5 })), { minLength: 1 });
		fc.assert(
			fc.property(values, (list) => {
				const reversed = [...list].reverse();
				for (const value of list) expect(standingOf(value, reversed)).toEqual(standingOf(value, list));
				const ranked = list.flatMap((value) => standingOf(value, list)?.rank ?? []);
				expect(ranked).toHaveLength(list.filter((value) => value !== null).length);
				expect(Math.min(...ranked, 1)).toBe(1);
			}),
		);
	});
});

test("differences carry no stray digits, and nothing is reckoned from a gap", () => {
	expect(differenceOf(62.2, 63.4)).toBe(1.2);
	expect(differenceOf(null, 63.4)).toBeNull();
	expect(percentChange(408_500, 557_800)).toBe(36.5);
	expect(percentChange(0, 5)).toBeNull();
});

test("lines are ranked by their last values and held against the province where it has one", () => {
	const held = holdTogether(
		[
			[50, 55.5, 60],
			[52, null, 58],
			[51, 57, null],
		],
		0,
		{ index: 1, value: 56 },
	);
	expect(held.map(({ standing }) => standing?.rank)).toEqual([1, 2, undefined]);
	expect(held.map(({ change }) => change)).toEqual([10, 6, null]);
	expect(held.map(({ distance }) => distance)).toEqual([-0.5, null, 1]);
});
