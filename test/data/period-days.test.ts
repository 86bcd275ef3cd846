import { describe, expect, test } from "vitest";
import { firstDay, lastDay } from "../../src/data/period.ts";

describe("the days of a period", () => {
	test.each([
		["2019", "2019-01-01", "2019-12-31"],
		["2019-S1", "2019-01-01", "2019-06-30"],
		["2019-S2", "2019-07-01", "2019-12-31"],
		["2019-04", "2019-04-01", "2019-04-30"],
		["2019-12", "2019-12-01", "2019-12-31"],
		["2020-02", "2020-02-01", "2020-02-29"],
		["2018/2022", "2018-01-01", "2022-12-31"],
	])("%s runs from %s to %s", (period, first, last) => {
		expect(firstDay(period)).toBe(first);
		expect(lastDay(period)).toBe(last);
	});
});
