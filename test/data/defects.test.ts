import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkRecord } from "../../src/data/load.ts";
import { locales } from "../../src/site.ts";
import { issueMessages } from "../../src/text/issues.ts";
import { formatIssues } from "../../src/text/record-report.ts";
import { fixtures, plant, readDefect, soundRecord } from "./planted-record.ts";

const names = readdirSync(join(fixtures, "defects")).sort();

test("the small record is sound before a defect is planted", () => {
	const { issues, dataset } = checkRecord(soundRecord);
	expect(issues).toEqual([]);
	expect(dataset).not.toBeNull();
});

describe.each(names)("%s", (name) => {
	const defect = readDefect(name);
	const { issues, dataset } = checkRecord(plant(soundRecord, defect.edits));

	test("is found, and nothing else with it", () => {
		expect(issues.map(({ rule }) => rule).sort()).toEqual([...defect.rules].sort());
	});

	test("leaves nothing to build from", () => {
		expect(dataset).toBeNull();
	});

	test.each(locales)("is told as expected (%s)", async (locale) => {
		const told = [...formatIssues(issues, locale, "data")].join("");
		await expect(told).toMatchFileSnapshot(join(fixtures, "defects", name, `issues.${locale}.txt`));
	});
});

test("every rule has a defect that breaks it", () => {
	const broken = new Set(names.flatMap((name) => readDefect(name).rules));
	expect(Object.keys(issueMessages.ko).filter((rule) => !broken.has(rule))).toEqual([]);
});

test("both languages have words for the same rules", () => {
	expect(Object.keys(issueMessages.en).sort()).toEqual(Object.keys(issueMessages.ko).sort());
});
