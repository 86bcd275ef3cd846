import { describe, expect, test } from "vitest";
import { bytes, count, milliseconds, seconds, shift, times } from "../../../../scripts/lib/bench/figures.ts";
import { atLeast, atMost } from "../../../../scripts/lib/bench/goals.ts";
import { median, medianOf, ratio } from "../../../../scripts/lib/bench/statistics.ts";

describe("measured figures", () => {
	test.each([
		[seconds(396.4), "396 s"],
		[seconds(42.68), "42.7 s"],
		[seconds(6.124), "6.12 s"],
		[seconds(0.0471), "0.047 s"],
		[seconds(0), "0 s"],
		[bytes(1600), "1.60 kB"],
		[bytes(271_300), "271 kB"],
		[bytes(7_600_000), "7.60 MB"],
		[bytes(4e9), "4.00 GB"],
		[milliseconds(1132.4), "1,132 ms"],
		[count(60_700), "60,700"],
		[count(607), "607"],
		[times(5.4), "5.40×"],
		[shift(0), "0"],
		[shift(0.02345), "0.023"],
		[seconds(null), "–"],
		[times(undefined), "–"],
		[bytes(Number.NaN), "–"],
	])("are written as %s", (written, expected) => {
		expect(written).toBe(expected);
	});

	test("have medians and ratios only where there is something to reckon with", () => {
		expect(median([3, 1, 2])).toBe(2);
		expect(median([4, 1, 2, 3])).toBe(2.5);
		expect(median([])).toBeNull();
		expect(medianOf([{ at: 5 }, { at: null }, { at: 1 }], ({ at }) => at)).toBe(3);
		expect(ratio(6, 3)).toBe(2);
		expect(ratio(6, 0)).toBeNull();
		expect(ratio(null, 3)).toBeNull();
	});
});

describe("goals", () => {
	test("are reached by the figure, not by its rounded text", () => {
		expect(atMost("Build", 8, 8.001, seconds)).toEqual({
			what: "Build",
			goal: "≤ 8.00 s",
			measured: "8.00 s",
			reached: false,
		});
		expect(atMost("Build", 8, 8, seconds).reached).toBe(true);
		expect(atLeast("Quicker", 5, 4.999, times).reached).toBe(false);
		expect(atLeast("Quicker", 5, 5, times).reached).toBe(true);
	});

	test("are not reached where nothing was measured", () => {
		expect(atMost("Build", 8, null, seconds)).toMatchObject({ measured: "–", reached: false });
		expect(atLeast("Quicker", 5, null, times)).toMatchObject({ measured: "–", reached: false });
	});
});
