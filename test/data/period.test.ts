import { describe, expect, test } from "vitest";
import {
	comparePeriods,
	firstYear,
	isPeriod,
	lastYear,
	periodIsReversed,
	periodKind,
	periodMiddle,
} from "../../src/data/period.ts";

test.each([
	["2019", "year", 2019, 2019, 2019.5],
	["2019-S1", "half-year", 2019, 2019, 2019.25],
	["2019-S2", "half-year", 2019, 2019, 2019.75],
	["2019-07", "month", 2019, 2019, 2019 + 6.5 / 12],
	["2018/2022", "years", 2018, 2022, 2020.5],
] as const)("%s is a %s", (period, kind, first, last, middle) => {
	expect(isPeriod(period)).toBe(true);
	expect(periodIsReversed(period)).toBe(false);
	expect(periodKind(period)).toBe(kind);
	expect(firstYear(period)).toBe(first);
	expect(lastYear(period)).toBe(last);
	expect(periodMiddle(period)).toBeCloseTo(middle, 10);
});

describe("not a period", () => {
	test.each([
		"",
		"19",
		"2019-S3",
		"2019-13",
		"2019-00",
		"2019-1",
		"2019-S1/2020",
		"2019/20",
		"2019년",
		"2019\n",
	])("%j", (cell) => {
		expect(isPeriod(cell)).toBe(false);
	});
});

test("years the wrong way round, or one year twice, are reversed", () => {
	expect(periodIsReversed("2022/2018")).toBe(true);
	expect(periodIsReversed("2018/2018")).toBe(true);
});

test("periods are put in the order of time", () => {
	const sorted = ["2019", "2018-12", "2019-S2", "2018/2022", "2019-S1", "2019-01"].sort(comparePeriods);
	expect(sorted).toEqual(["2018-12", "2019-01", "2019-S1", "2019", "2019-S2", "2018/2022"]);
});
