import { describe, expect, test } from "vitest";
import { z } from "zod";
import {
	codes,
	date,
	decimal,
	integer,
	locator,
	period,
	refusals,
	yesNo,
} from "../../../src/data/tables/codecs.ts";
import { optional } from "../../../src/data/tables/define-table.ts";
import { columnNames, selectors } from "../../../src/data/tables/selector.ts";
import { suspiciousCell } from "../../../src/data/tables/suspicious-cell.ts";

/** The value of a cell, or the rules it breaks. */
function read(codec: z.ZodType<unknown, string>, cell: string): unknown {
	const result = z.safeDecode(codec, cell);
	return result.success ? result.data : refusals(result.error).map(({ rule }) => rule);
}

describe("numbers", () => {
	test.each([
		["0", 0],
		["-0", 0],
		["448000", 448_000],
		["-12.5", -12.5],
		["0.1", 0.1],
		["207.067", 207.067],
		["999999999999999", 999_999_999_999_999],
	])("%s is %d", (cell, value) => {
		expect(read(decimal, cell)).toBe(value);
	});

	test.each([
		"",
		"00",
		"07",
		"1.",
		".5",
		"+1",
		"1e5",
		"1 000",
		"NaN",
		"Infinity",
		"0x10",
		"１",
		"1234567890123456",
		"9".repeat(400),
	])("“%s” is none", (cell) => {
		expect(read(decimal, cell)).toEqual(["not-a-number"]);
		expect(read(integer, cell)).toEqual(["not-an-integer"]);
	});

	test.each([
		["113,230", "113230"],
		["-1,234,567.8", "-1234567.8"],
	])("%s is told apart from other mistakes", (cell, suggestion) => {
		const result = z.safeDecode(decimal, cell);
		expect(result.success ? [] : refusals(result.error)).toEqual([
			{ rule: "number-separator", values: { value: cell, suggestion } },
		]);
	});

	test("a separator in the wrong place is no separator", () => {
		expect(read(decimal, "11,3230")).toEqual(["not-a-number"]);
	});

	test("a part of a whole is no whole number", () => {
		expect(read(integer, "2.5")).toEqual(["not-an-integer"]);
	});

	test("very small numbers are written without an exponent", () => {
		expect(z.encode(decimal, 1e-9)).toBe("0.000000001");
		expect(z.encode(decimal, 1.25e-7)).toBe("0.000000125");
	});
});

test.each([
	["2018", true],
	["2018-12", true],
	["2018-12-06", true],
	["2020-02-29", true],
	["2019-02-29", false],
	["2018-02-30", false],
	["2018-04-31", false],
	["2018-13", false],
	["2018-1-6", false],
	["18-12-06", false],
	["2018.12.06", false],
	["2018-12-06T00:00", false],
])("%s as a date: %s", (cell, is) => {
	expect(read(date, cell)).toEqual(is ? cell : ["not-a-date"]);
});

test("a period is read as it stands, and refused for what is wrong with it", () => {
	expect(read(period, "2018/2022")).toBe("2018/2022");
	expect(read(period, "2022/2018")).toEqual(["period-reversed"]);
	expect(read(period, "2018-S3")).toEqual(["not-a-period"]);
});

test("yes and no, and nothing like them", () => {
	expect(read(yesNo, "yes")).toBe(true);
	expect(read(yesNo, "no")).toBe(false);
	for (const cell of ["Yes", "y", "true", "1", "예"]) expect(read(yesNo, cell)).toEqual(["not-a-yes-no"]);
});

test("an address is whole, or the name of a statistical table", () => {
	expect(read(locator, "https://kosis.kr/a?b=1&c=2#d")).toBe("https://kosis.kr/a?b=1&c=2#d");
	expect(read(locator, "KOSIS 지역별고용조사")).toBe("KOSIS 지역별고용조사");
	expect(read(locator, "httpd 통계")).toBe("httpd 통계");
	const refused = [
		"www.gg.go.kr",
		"https://",
		"http://a b",
		"ftp://gg.go.kr",
		"//gg.go.kr",
		"Https:gg.go.kr",
	];
	const run = [
		"javascript://x",
		"javascript:alert(1)",
		"JavaScript:alert(1)",
		"java\nscript:alert(1)",
		"data:,x",
	];
	for (const cell of [...refused, ...run]) expect(read(locator, cell)).toEqual(["not-a-url"]);
});

test("a list holds codes and nothing between them", () => {
	expect(read(codes, "41110;41130")).toEqual(["41110", "41130"]);
	for (const cell of ["41110; 41130", "41110;", ";41110", "41110,41130", "수원시"])
		expect(read(codes, cell)).toEqual(["not-a-list"]);
});

test("an empty cell of an optional column is null, never zero or empty text", () => {
	const words = { title: { ko: "값", en: "Value" }, description: { ko: "값.", en: "Value." } };
	for (const codec of [decimal, integer, date, codes, yesNo]) {
		const column = optional<unknown>(codec, words);
		expect(read(column.codec, "")).toBeNull();
		expect(z.encode(column.codec, null)).toBe("");
	}
	expect(read(optional(decimal, words).codec, "x")).toEqual(["not-a-number"]);
});

test("a selector names columns of the observations", () => {
	expect(read(selectors, '{"measure":"tasks"}')).toEqual([{ measure: "tasks" }]);
	expect(read(selectors, '[{"tier":["key"]},{"area":{"not":""}}]')).toEqual([
		{ tier: ["key"] },
		{ area: { not: "" } },
	]);
	for (const cell of [
		"{",
		"1",
		"null",
		"[[]]",
		'{"measures":"tasks"}',
		'{"constructor":"x"}',
		'{"measure":1}',
		'{"measure":[]}',
		'{"measure":{"is":"x"}}',
		'{"measure":{"not":"x","or":"y"}}',
	])
		expect(read(selectors, cell)).toEqual(["not-a-selector"]);
	expect(read(columnNames, "region;period")).toEqual(["region", "period"]);
	expect(read(columnNames, "regions;periode")).toEqual(["unknown-code", "unknown-code"]);
});

test.each([
	["a\tb", "control-character"],
	["a\rb", "control-character"],
	["일\u200b자리", "control-character"],
	["\u202eabc", "control-character"],
	["\ufeffA1", "control-character"],
	["a\ufffdb", "control-character"],
	[" a", "cell-whitespace"],
	["a\u00a0", "cell-whitespace"],
	["a\n", "cell-whitespace"],
	["１", "cell-fullwidth"],
	["a\u3000b", "cell-fullwidth"],
	["=1+1", "cell-formula"],
	["+82", "cell-formula"],
	["@a", "cell-formula"],
	["-", "cell-formula"],
	["-1-1", "cell-formula"],
	["-5", undefined],
	["-0.5", undefined],
	["한 줄\n두 줄", undefined],
	["‘약’ 448,000개 – 여", undefined],
	["🙂", undefined],
	["", undefined],
])("%j is suspected of %s", (cell, rule) => {
	expect(suspiciousCell(cell)?.rule).toBe(rule);
});
