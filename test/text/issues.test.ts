import { describe, expect, test } from "vitest";
import { type Issue, issueAt } from "../../src/data/issues.ts";
import { locales } from "../../src/site.ts";
import { formatAddress, formatIssue } from "../../src/text/issues.ts";

const at = { file: "observations/plan.csv", line: 14 };
const separator: Issue = issueAt(at, "value", "number-separator", { value: "113,230", suggestion: "113230" });

test("a line says where, what and how to mend it", () => {
	expect(formatIssue(separator, "ko", "data")).toBe(
		"data/observations/plan.csv:14 value: ‘113,230’에 자릿수 쉼표가 있다. 쉼표 없이 ‘113230’으로 적는다.",
	);
	expect(formatIssue(separator, "en", "data")).toBe(
		"data/observations/plan.csv:14 value: “113,230” is written with thousands separators. Write “113230”.",
	);
});

test("an address has as many parts as are known", () => {
	expect(formatAddress(separator, "data")).toBe("data/observations/plan.csv:14 value");
	expect(formatAddress(issueAt(at, null, "row-length", { found: 1, expected: 2 }), "data")).toBe(
		"data/observations/plan.csv:14",
	);
	expect(formatAddress(issueAt({ ...at, line: null }, null, "file-empty", {}), "data")).toBe(
		"data/observations/plan.csv",
	);
	expect(formatAddress(issueAt({ ...at, line: 1 }, "", "header-duplicate", { header: "" }), "data")).toBe(
		'data/observations/plan.csv:1 ""',
	);
});

test.each([
	["data", "data/"],
	["./my data/", "./my data/"],
	["/srv/record///", "/srv/record/"],
])("the folder %s is shown as it was given", (folder, shown) => {
	expect(formatAddress(separator, folder)).toBe(`${shown}observations/plan.csv:14 value`);
});

describe("particles follow the value", () => {
	test.each([
		["607개", "‘607개’는 수가 아니다."],
		["천", "‘천’은 수가 아니다."],
		["1e5", "‘1e5’는 수가 아니다."],
		["—", "‘—’은(는) 수가 아니다."],
	])("%s", (value, what) => {
		expect(formatIssue(issueAt(at, "value", "not-a-number", { value }), "ko", "data")).toContain(
			`: ${what} `,
		);
	});
});

test.each(locales)("a guess is put as a question, and left out where there is none (%s)", (locale) => {
	const values = {
		value: "job-target",
		list: "measures",
		file: "codes/measures.csv",
		nearest: "jobs-target",
	};
	const guessed = formatIssue(issueAt(at, "measure", "unknown-code", values), locale, "data");
	const plain = formatIssue(
		issueAt(at, "measure", "unknown-code", { ...values, nearest: null }),
		locale,
		"data",
	);
	expect(guessed).toMatch(/jobs-target[’”]\S*\?/);
	expect(plain).not.toContain("?");
});
