import { readFileSync } from "node:fs";
import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { locales } from "../../src/site.ts";
import {
	formatApprox,
	formatLarge,
	formatMeasure,
	formatMoney,
	formatNumber,
	formatPercent,
	formatPercentagePoints,
	formatSigned,
	formatTick,
} from "../../src/text/numbers.ts";

const locale = fc.constantFrom(...locales);
/** Numbers as the record holds them: whole, or with up to three decimals. */
const published = fc.oneof(
	fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
	fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((thousandths) => thousandths / 1000),
);
/** Numbers with few digits and many zeros, where units begin and end. */
const round = fc
	.tuple(fc.integer({ min: -9999, max: 9999 }), fc.nat(11))
	.map(([digits, zeros]) => digits * 10 ** zeros);

describe("formatNumber", () => {
	test.each([
		[448000, undefined, "448,000"],
		[0, undefined, "0"],
		[-0, undefined, "0"],
		[-1234.5, undefined, "−1,234.5"],
		[63, 1, "63.0"],
		[2.25, 1, "2.3"],
		[1.005, 2, "1.01"],
		[-0.04, 1, "0.0"],
		[0.1, undefined, "0.1"],
	])("%d with %s decimals is %s", (value, decimals, expected) => {
		for (const each of locales) expect(formatNumber(value, each, decimals)).toBe(expected);
	});

	test("keeps every digit", () => {
		fc.assert(
			fc.property(published, locale, (value, each) => {
				expect(parseDigits(formatNumber(value, each))).toBe(value + 0);
			}),
		);
	});

	test.each([Number.NaN, Infinity, -Infinity])("refuses %d", (value) => {
		for (const each of locales) {
			expect(() => formatNumber(value, each)).toThrow(RangeError);
			expect(() => formatLarge(value, each)).toThrow(RangeError);
			expect(() => formatTick(value, each)).toThrow(RangeError);
			expect(() => formatMoney(value, each)).toThrow(RangeError);
		}
	});
});

test.each([
	[1234, undefined, "+1,234"],
	[-56, undefined, "−56"],
	[0, undefined, "0"],
	[-0.04, 1, "0.0"],
	[63.4 - 62.2, 1, "+1.2"],
])("formatSigned: %d is %s %s", (value, decimals, expected) => {
	for (const each of locales) expect(formatSigned(value, each, decimals)).toBe(expected);
});

test("formatPercent", () => {
	expect(formatPercent(63.4, "ko")).toBe("63.4%");
	expect(formatPercent(63, "en", 1)).toBe("63.0%");
	expect(formatPercent(-0.5, "en")).toBe("−0.5%");
});

test("formatPercentagePoints", () => {
	expect(formatPercentagePoints(63.4 - 62.2, "ko")).toBe("1.2%포인트");
	expect(formatPercentagePoints(63.4 - 62.2, "en")).toBe("1.2 percentage points");
	expect(formatPercentagePoints(1, "en")).toBe("1.0 percentage points");
	expect(formatPercentagePoints(1, "en", 0)).toBe("1 percentage point");
	expect(formatPercentagePoints(-1, "en", 0)).toBe("−1 percentage point");
	expect(formatPercentagePoints(-2.25, "ko", 2)).toBe("−2.25%포인트");
});

describe("formatLarge", () => {
	test.each([
		[0, "0", "0"],
		[5404, "5,404", "5,404"],
		[10000, "1만", "10,000"],
		[10005, "1만 5", "10,005"],
		[448000, "44만 8,000", "448,000"],
		[448911, "44만 8,911", "448,911"],
		[-448000, "−44만 8,000", "−448,000"],
		[1_000_000, "100만", "1 million"],
		[13_600_000, "1,360만", "13.6 million"],
		[13_589_432, "1,358만 9,432", "13,589,432"],
		[1_200_000_000, "12억", "1.2 billion"],
		[100_010_000, "1억 1만", "100.01 million"],
		[1_270_900_000_000, "1조 2,709억", "1,270.9 billion"],
		[1_000_000_000_000, "1조", "1 trillion"],
		[8_999_000_000_000_000, "8,999조", "8,999 trillion"],
		[120_000.5, "12만 0.5", "120,000.5"],
	])("%d is %s and %s", (value, korean, english) => {
		expect(formatLarge(value, "ko")).toBe(korean);
		expect(formatLarge(value, "en")).toBe(english);
	});

	test("keeps every digit", () => {
		fc.assert(
			fc.property(fc.oneof(published, round), (value) => {
				expect(parseUnits(formatLarge(value, "ko"))).toBeCloseTo(value, 6);
				expect(parseUnits(formatLarge(value, "en"))).toBeCloseTo(value, 6);
			}),
		);
	});
});

describe("formatTick", () => {
	test.each([
		[0, "0", "0"],
		[0.5, "0.5", "0.5"],
		[500, "500", "500"],
		[1500, "1,500", "1.5k"],
		[5000, "5천", "5k"],
		[15000, "1.5만", "15k"],
		[12345, "12,345", "12,345"],
		[100_000, "10만", "100k"],
		[-100_000, "−10만", "−100k"],
		[1_200_000, "120만", "1.2M"],
		[12_000_000, "1,200만", "12M"],
		[120_000_000, "1.2억", "120M"],
		[2_500_000_000, "25억", "2.5bn"],
		[1_500_000_000_000, "1.5조", "1.5tn"],
	])("%d is %s and %s", (value, korean, english) => {
		expect(formatTick(value, "ko")).toBe(korean);
		expect(formatTick(value, "en")).toBe(english);
	});

	test("an axis does not mix 천 and plain thousands", () => {
		const labels = (ticks: number[]) => ticks.map((tick) => formatTick(tick, "ko", ticks));
		expect(labels([0, 500, 1000, 1500, 2000])).toEqual(["0", "500", "1,000", "1,500", "2,000"]);
		expect(labels([0, 5000, 10000, 15000])).toEqual(["0", "5천", "1만", "1.5만"]);
	});

	test("keeps every digit", () => {
		fc.assert(
			fc.property(fc.oneof(published, round), locale, (value, each) => {
				expect(parseUnits(formatTick(value, each))).toBeCloseTo(value, 6);
			}),
		);
	});
});

describe("formatMoney", () => {
	test.each([
		[0, "0원", "KRW 0"],
		[0.000001, "1원", "KRW 1"],
		[60, "6,000만 원", "KRW 60 million"],
		[207.067, "2억 706만 7,000원", "KRW 207.067 million"],
		[515, "5억 1,500만 원", "KRW 515 million"],
		[2500, "25억 원", "KRW 2.5 billion"],
		[2118.94, "21억 1,894만 원", "KRW 2,118.94 million"],
		[58800, "588억 원", "KRW 58.8 billion"],
		[1_270_930, "1조 2,709억 3,000만 원", "KRW 1,270.93 billion"],
		[131_200_000, "131조 2,000억 원", "KRW 131.2 trillion"],
		[-500, "−5억 원", "KRW −500 million"],
	])("exact: %d is %s and %s", (million, korean, english) => {
		expect(formatMoney(million, "ko")).toBe(korean);
		expect(formatMoney(million, "en", "exact")).toBe(english);
	});

	test.each([
		[1_270_930, "1조 2,709억 원", "KRW 1.27 trillion"],
		[2500, "25억 원", "KRW 2.5 billion"],
		[515, "5억 1,500만 원", "KRW 515 million"],
		[207.067, "2억 707만 원", "KRW 207 million"],
		[999_999.9999, "1조 원", "KRW 1 trillion"],
		[1_000_030, "1조 원", "KRW 1 trillion"],
		[-2118.94, "−21억 1,894만 원", "KRW −2.12 billion"],
		[0.005, "5,000원", "KRW 5,000"],
	])("short: %d is %s and %s", (million, korean, english) => {
		expect(formatMoney(million, "ko", "short")).toBe(korean);
		expect(formatMoney(million, "en", "short")).toBe(english);
	});

	test("exact keeps every won, short stays near", () => {
		const won = fc.integer({ min: -200_000_000_000_000, max: 200_000_000_000_000 });
		fc.assert(
			fc.property(fc.oneof(won, round), locale, (amount, each) => {
				const million = Number(`${amount}e-6`);
				const back = (text: string) => parseUnits(text.replace("KRW ", "").replace(/ ?원$/, ""));
				expect(back(formatMoney(million, each))).toBeCloseTo(amount, 2);
				const error = Math.abs(back(formatMoney(million, each, "short")) - amount);
				expect(error).toBeLessThanOrEqual(Math.abs(amount) * (each === "ko" ? 0.00005 : 0.005));
			}),
		);
	});

	test("refuses what it cannot show exactly", () => {
		expect(() => formatMoney(1e11, "ko")).toThrow(RangeError);
	});
});

describe("formatMeasure", () => {
	const jobs = { unit_ko: "개", unit_en: "jobs", decimals: 0 };
	const persons = { unit_ko: "명", unit_en: "persons", decimals: 0 };
	const percent = { unit_ko: "%", unit_en: "percent", decimals: 1 };
	const perPost = { unit_ko: "대 1", unit_en: "per post", decimals: 2 };
	const money = { unit_ko: "백만 원", unit_en: "million KRW", decimals: 3 };

	test.each([
		[113230, jobs, "113,230개", "113,230 jobs"],
		[1, jobs, "1개", "1 job"],
		[0, jobs, "0개", "0 jobs"],
		[-1, jobs, "−1개", "−1 job"],
		[5404, persons, "5,404명", "5,404 people"],
		[1, persons, "1명", "1 person"],
		[63, percent, "63.0%", "63.0%"],
		[66.15, percent, "66.15%", "66.15%"],
		[100 / 3, percent, "33.333%", "33.333%"],
		[63.4 - 62.2, percent, "1.2%", "1.2%"],
		[2.81, perPost, "2.81 대 1", "2.81 per post"],
		[5.9, perPost, "5.90 대 1", "5.90 per post"],
		[207.067, money, "2억 706만 7,000원", "KRW 207.067 million"],
		[3, { unit_ko: "마리", unit_en: "dogs", decimals: 0 }, "3마리", "3 dogs"],
	])("%d %o is %s and %s", (value, unit, korean, english) => {
		expect(formatMeasure(value, unit, "ko")).toBe(korean);
		expect(formatMeasure(value, unit, "en")).toBe(english);
	});

	test.each([
		[448000, jobs, "44만 8,000개", "448,000 jobs"],
		[450000, jobs, "45만 개", "450,000 jobs"],
		[13_600_000, persons, "1,360만 명", "13.6 million people"],
		[63.4, percent, "63.4%", "63.4%"],
	])("large: %d %o is %s and %s", (value, unit, korean, english) => {
		expect(formatMeasure(value, unit, "ko", "large")).toBe(korean);
		expect(formatMeasure(value, unit, "en", "large")).toBe(english);
	});

	test("keeps every published digit", () => {
		fc.assert(
			fc.property(
				published,
				fc.constantFrom(jobs, persons, percent, perPost),
				locale,
				(value, unit, each) => {
					const text = formatMeasure(value, unit, each);
					expect(parseDigits(/^−?[\d,.]+/.exec(text)?.[0] ?? "")).toBe(value + 0);
				},
			),
		);
	});

	test("every unit of the record is counted right", () => {
		const { data } = Papa.parse<{ unit_ko: string; unit_en: string; decimals: string }>(
			readFileSync("data/codes/measures.csv", "utf8"),
			{ header: true, skipEmptyLines: true },
		);
		expect(data.length).toBeGreaterThan(30);
		for (const row of data) {
			const unit = { ...row, decimals: Number(row.decimals) };
			const [one, many] = [formatMeasure(1, unit, "en"), formatMeasure(2, unit, "en")];
			if (["percent", "per post", "million KRW"].includes(unit.unit_en))
				expect(one).toBe(many.replace("2", "1"));
			else {
				expect(one, unit.unit_en).toMatch(/^1 (?!.*s$)[a-z ]+$/);
				expect(many, unit.unit_en).toMatch(/^2 ([a-z ]+s|people)$/);
			}
		}
	});
});

test.each([
	["44만 8,000개", "about", "ko", "약 44만 8,000개"],
	["580개", "over", "ko", "580개 이상"],
	["312억 원", "over", "ko", "312억 원 이상"],
	["607개", "exact", "ko", "607개"],
	["448,000 jobs", "about", "en", "about 448,000 jobs"],
	["580 tasks", "over", "en", "over 580 tasks"],
	["607 tasks", "exact", "en", "607 tasks"],
] as const)("formatApprox: %s, %s in %s, is %s", (text, approx, each, expected) => {
	expect(formatApprox(text, approx, each)).toBe(expected);
});

function parseDigits(text: string): number {
	return Number(text.replaceAll(",", "").replace("−", "-"));
}

/** Powers of ten of the units. */
const exponents: Readonly<Record<string, number>> = {
	"": 0,
	천: 3,
	만: 4,
	억: 8,
	조: 12,
	k: 3,
	M: 6,
	bn: 9,
	tn: 12,
	million: 6,
	billion: 9,
	trillion: 12,
};

/** The number a text with Korean or English units stands for, read independently of the code under test. */
function parseUnits(text: string): number {
	let sum = 0;
	// Put together as text, because 8.2 * 1e12 is not 8200000000000.
	for (const [, digits = "", unit = ""] of text.matchAll(/([\d,.]+) ?([가-힣]|[a-zA-Z]+)?/g))
		sum += Number(`${digits.replaceAll(",", "")}e${exponents[unit] ?? "?"}`);
	return text.startsWith("−") ? -sum : sum + 0;
}
