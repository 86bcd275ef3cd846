import fc from "fast-check";
import { expect, test } from "vitest";
import type { Datum } from "../../../src/data/views/datum.ts";
import { quantileClasses } from "../../../src/data/views/quantile-classes.ts";

const datum = (value: number | null): Datum => ({
	place: { measure: "employment-rate" },
	value,
	status: "survey",
	observation: null,
	others: [],
	missing: value === null ? "not-published" : null,
});

const values = fc.array(fc.option(fc.integer({ min: 0, max: 60 }).map((tenths) => tenths / 10)), {
	minLength: 1,
});
const counts = fc.integer({ min: 1, max: 7 });

test("every value is in exactly one class, and every gap in none", () => {
	fc.assert(
		fc.property(values, counts, (list, count) => {
			const { members, ranges } = quantileClasses(list.map(datum), count);
			expect(members.map((member) => member.datum.value)).toEqual(list);
			for (const {
				datum: { value },
				class: index,
			} of members) {
				const fitting = ranges.flatMap(({ least, most }, at) =>
					value !== null && value >= least && value <= most ? [at] : [],
				);
				expect(fitting).toEqual(index === null ? [] : [index]);
			}
		}),
	);
});

test("classes rise, their ends are values of the data, and there are no more than asked for", () => {
	fc.assert(
		fc.property(values, counts, (list, count) => {
			const { ranges, members } = quantileClasses(list.map(datum), count);
			const published = list.filter((value) => value !== null);
			expect(ranges.length).toBeLessThanOrEqual(count);
			for (const [index, { least, most }] of ranges.entries()) {
				if (published.length === 0) continue;
				expect(published).toContain(least);
				expect(published).toContain(most);
				expect(least).toBeLessThanOrEqual(most);
				expect(most).toBeLessThan(ranges[index + 1]?.least ?? Number.POSITIVE_INFINITY);
				expect(members.some((member) => member.class === index)).toBe(true);
			}
		}),
	);
});

test("without a value there is no class", () => {
	const { ranges, members } = quantileClasses([datum(null), datum(null)], 5);
	expect(ranges).toEqual([]);
	expect(members.map((member) => member.class)).toEqual([null, null]);
});

test("different values are spread evenly", () => {
	const { members } = quantileClasses(
		Array.from({ length: 20 }, (_, index) => datum(index)),
		5,
	);
	const sizes = [0, 1, 2, 3, 4].map((index) => members.filter((member) => member.class === index).length);
	expect(sizes).toEqual([4, 4, 4, 4, 4]);
});
