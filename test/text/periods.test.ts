import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { locales } from "../../src/site.ts";
import { formatDate, formatPeriod } from "../../src/text/periods.ts";

const two = (number: number) => String(number).padStart(2, "0");
const year = fc.integer({ min: 1900, max: 2100 });
const month = fc.integer({ min: 1, max: 12 });
const period = fc.oneof(
	year.map(String),
	fc.tuple(year, fc.constantFrom(1, 2)).map(([y, half]) => `${y}-S${half}`),
	fc.tuple(year, month).map(([y, m]) => `${y}-${two(m)}`),
	fc.tuple(year, fc.integer({ min: 1, max: 20 })).map(([y, span]) => `${y}/${y + span}`),
);

describe("formatPeriod", () => {
	test.each([
		["2019", "2019년", "2019", "2019", "2019"],
		["2019-S1", "2019년 상반기", "2019 상", "first half of 2019", "H1 2019"],
		["2024-S2", "2024년 하반기", "2024 하", "second half of 2024", "H2 2024"],
		["2019-03", "2019년 3월", "2019.03", "March 2019", "Mar 2019"],
		["2022-12", "2022년 12월", "2022.12", "December 2022", "Dec 2022"],
		["2018/2022", "2018~2022년", "2018~2022", "2018–2022", "2018–2022"],
	])("%s", (code, korean, koreanShort, english, englishShort) => {
		expect(formatPeriod(code, "ko")).toBe(korean);
		expect(formatPeriod(code, "ko", "short")).toBe(koreanShort);
		expect(formatPeriod(code, "en", "long")).toBe(english);
		expect(formatPeriod(code, "en", "short")).toBe(englishShort);
	});

	test.each([
		"",
		"19",
		"2019-S3",
		"2019-00",
		"2019-13",
		"2019-3",
		"2022/2018",
		"2019/2019",
		"2019-03-01",
		"2019 ",
	])("refuses %j", (code) => {
		for (const locale of locales) expect(() => formatPeriod(code, locale)).toThrow(RangeError);
	});

	test("different periods never read the same", () => {
		fc.assert(
			fc.property(
				period,
				period,
				fc.constantFrom(...locales),
				fc.constantFrom("long" as const, "short" as const),
				(one, other, locale, style) => {
					expect(formatPeriod(one, locale, style) === formatPeriod(other, locale, style)).toBe(one === other);
				},
			),
		);
	});
});

describe("formatDate", () => {
	test.each([
		["2018-12-06", "2018년 12월 6일", "6 December 2018"],
		["2020-02-29", "2020년 2월 29일", "29 February 2020"],
		["2018-12", "2018년 12월", "December 2018"],
		["2018", "2018년", "2018"],
	])("%s", (date, korean, english) => {
		expect(formatDate(date, "ko")).toBe(korean);
		expect(formatDate(date, "en")).toBe(english);
	});

	test.each(["", "2018-S1", "2018/2022", "2018-13", "2018-12-00", "2018-12-32", "2019-02-29", "1900-02-29"])(
		"refuses %j",
		(date) => {
			for (const locale of locales) expect(() => formatDate(date, locale)).toThrow(RangeError);
		},
	);

	test("agrees with the calendar", () => {
		const english = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
		const korean = new Intl.DateTimeFormat("ko-KR", { dateStyle: "long", timeZone: "UTC" });
		fc.assert(
			fc.property(year, month, fc.integer({ min: 1, max: 31 }), (y, m, d) => {
				const text = `${y}-${two(m)}-${two(d)}`;
				const day = new Date(Date.UTC(y, m - 1, d));
				if (day.getUTCMonth() !== m - 1) expect(() => formatDate(text, "ko")).toThrow(RangeError);
				else {
					expect(formatDate(text, "en")).toBe(english.format(day));
					expect(formatDate(text, "ko")).toBe(korean.format(day));
				}
			}),
		);
	});
});
