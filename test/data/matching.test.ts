import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readFiles } from "../../src/data/files.ts";
import { checkRecord } from "../../src/data/load.ts";
import {
	isPublished,
	MOST_WON,
	matchingRule,
	matchYear,
	matchYears,
	readAmount,
	wonOf,
} from "../../src/data/matching.ts";

const { dataset } = checkRecord(readFiles("data"));
const rules = (dataset?.rules ?? []).map(matchingRule);
const rule = (year: number) => {
	const found = rules.find((candidate) => candidate.year === year);
	if (!found) throw new Error(`no rule of ${year}`);
	return found;
};
const million = 1_000_000;

describe("the rules of the record", () => {
	test.each([2019, 2021, 2022])("%i: 100, 70 and 50 percent up to 300 million won", (year) => {
		expect(rule(year)).toEqual({ year, capWon: 300 * million, sharesPct: [100, 70, 50] });
		expect(isPublished(rule(year))).toBe(true);
	});

	test("2020 was not published, and nothing is reckoned for it", () => {
		expect(isPublished(rule(2020))).toBe(false);
		expect(matchYears([million, million, million], rule(2020))).toBeNull();
	});

	test("a rule that lacks one share is no rule to reckon with", () => {
		const partial = { ...rule(2022), sharesPct: [100, 70, null] as const };
		expect(isPublished(partial)).toBe(false);
		expect(matchYears([million, million, million], partial)).toBeNull();
		expect(matchYears([million, million, million], { ...rule(2022), capWon: null })).toBeNull();
	});
});

describe("shares", () => {
	test("fall over the three years, and the city pays the rest", () => {
		const total = 200 * million;
		expect(matchYears([total, total, total], rule(2022))).toEqual({
			years: [
				{ supportYear: 1, totalWon: total, sharePct: 100, provinceWon: total, cityWon: 0, isCapped: false },
				{
					supportYear: 2,
					totalWon: total,
					sharePct: 70,
					provinceWon: 140 * million,
					cityWon: 60 * million,
					isCapped: false,
				},
				{
					supportYear: 3,
					totalWon: total,
					sharePct: 50,
					provinceWon: 100 * million,
					cityWon: 100 * million,
					isCapped: false,
				},
			],
			totalWon: 600 * million,
			provinceWon: 440 * million,
			cityWon: 160 * million,
		});
	});

	test("each year may cost something else", () => {
		const matched = matchYears([100 * million, 200 * million, 50 * million], rule(2019));
		expect(matched?.years.map(({ provinceWon }) => provinceWon)).toEqual(
			[100, 140, 25].map((n) => n * million),
		);
	});
});

describe("the cap", () => {
	test.each([
		["one won below it", 300 * million - 1, 300 * million - 1, false],
		["exactly at it", 300 * million, 300 * million, false],
		["one won over it", 300 * million + 1, 300 * million, true],
	])("%s", (_name, total, province, isCapped) => {
		expect(matchYear(total, 1, 100, 300 * million)).toMatchObject({
			provinceWon: province,
			cityWon: total - province,
			isCapped,
		});
	});

	test("holds for the province's part, not for the whole cost", () => {
		// 70 percent of 428,571,428 are 299,999,999.6; of 430,000,000 they are 301,000,000.
		expect(matchYear(428_571_428, 2, 70, 300 * million)).toMatchObject({
			provinceWon: 299_999_999,
			isCapped: false,
		});
		expect(matchYear(430 * million, 2, 70, 300 * million)).toMatchObject({
			provinceWon: 300 * million,
			cityWon: 130 * million,
			isCapped: true,
		});
	});
});

describe("won are exact", () => {
	test.each([
		[1, 70, 0, 1],
		[3, 50, 1, 2],
		[207_067_001, 70, 144_946_900, 62_120_101],
		[999_999_999_999, 33.333, 333_329_999_999, 666_670_000_000],
	])("%i won at %d percent", (total, share, province, city) => {
		expect(matchYear(total, 1, share, MOST_WON)).toMatchObject({ provinceWon: province, cityWon: city });
	});

	test("both parts always make the whole, and none is below zero or over the cap", () => {
		const amount = fc.integer({ min: 1, max: MOST_WON });
		const share = fc.integer({ min: 0, max: 100_000 }).map((thousandths) => thousandths / 1000);
		fc.assert(
			fc.property(amount, share, amount, (total, pct, cap) => {
				const { provinceWon, cityWon, isCapped } = matchYear(total, 1, pct, cap);
				expect(provinceWon + cityWon).toBe(total);
				expect(Number.isInteger(provinceWon) && provinceWon >= 0 && provinceWon <= cap).toBe(true);
				expect(cityWon).toBeGreaterThanOrEqual(0);
				if (isCapped) expect(provinceWon).toBe(cap);
			}),
		);
	});

	test("amounts of the record keep their won", () => {
		expect(wonOf(207.067)).toBe(207_067_000);
		expect(wonOf(300)).toBe(300 * million);
	});
});

describe("an amount as it is typed", () => {
	test.each([
		["200000000", 200 * million],
		["200,000,000", 200 * million],
		[" 200 000 000 원 ", 200 * million],
		["２００，０００，０００", 200 * million],
		["₩207,067,000", 207_067_000],
		["KRW 1", 1],
		["1000000000000", MOST_WON],
		["12.00", 12],
	])("%j is read", (text, won) => {
		expect(readAmount(text)).toEqual({ won });
	});

	test.each([
		["", "empty"],
		["  ", "empty"],
		["원", "empty"],
		["2억", "not-a-number"],
		["1e9", "not-a-number"],
		["12-3", "not-a-number"],
		["0.5", "not-whole"],
		["100.01", "not-whole"],
		["0", "not-positive"],
		["-5", "not-positive"],
		["−5", "not-positive"],
		["1000000000001", "too-large"],
		["9".repeat(30), "too-large"],
	])("%j is not: %s", (text, fault) => {
		expect(readAmount(text)).toEqual({ fault });
	});
});
