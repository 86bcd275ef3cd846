import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { guardForExcel, guardFormula, unguard } from "../../src/downloads/guard.ts";

describe("guardFormula", () => {
	test.each([
		"=1+1",
		'=HYPERLINK("http://x")',
		"+82-31",
		"-cmd",
		"@SUM(A1)",
		"\t=1",
		"\r=1",
		"\n=1",
		" =1",
		"\u00A0=1",
		"\uFF1D1",
		"\uFF0B1",
		"\uFF0D1",
		"\uFF20x",
		"'=1",
	])("puts an apostrophe before %j", (text) => {
		expect(guardFormula(text)).toBe(`'${text}`);
	});

	test.each(["수원시", "A1", "15~64세", "2019-S1", "(가)", "", "~", "“인용”"])("leaves %j", (text) => {
		expect(guardFormula(text)).toBe(text);
	});
});

describe("guardForExcel", () => {
	test.each([
		"2019-03",
		"1/2",
		"1-2-3",
		"12월 6일",
		"3월",
		"MAR1",
		"Sep 2019",
		"1-Dec",
		"12:30",
		"0123",
		"1e5",
		"1.5E-3",
		"1234567890123456",
		"50%",
		"true",
		"=1",
	])("keeps Excel from changing %j", (text) => {
		expect(guardForExcel(text)).toBe(`'${text}`);
	});

	test.each([
		"2018-12-06",
		"2019년",
		"2019년 3월",
		"C-R01",
		"T001",
		"age-15-64",
		"oe5k2m9qx7",
		"octttqnzj5",
		"year2",
		"41110",
	])("leaves %j", (text) => {
		expect(guardForExcel(text)).toBe(text);
	});
});

describe("unguard", () => {
	test("gives back what stood there, whatever it was", () => {
		const text = fc.oneof(
			fc.string({ unit: "binary" }),
			fc.tuple(fc.constantFrom("'", "''", "=", "-", "@", " =", "\uFF1D"), fc.string()).map(([a, b]) => a + b),
			fc.constantFrom("2019-03", "'2019-03", "true", "0012"),
		);
		fc.assert(
			fc.property(text, (original) => {
				expect(unguard(guardFormula(original))).toBe(original);
				expect(unguard(guardForExcel(original))).toBe(original);
			}),
		);
	});

	test("no guarded text begins as a formula does", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary" }), (original) => {
				expect(guardFormula(original)).not.toMatch(/^\s*[=+\-@]/);
			}),
		);
	});
});
