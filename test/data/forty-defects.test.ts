import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readFiles } from "../../src/data/files.ts";
import { checkRecord } from "../../src/data/load.ts";
import { locales } from "../../src/site.ts";
import { formatAddress } from "../../src/text/issues.ts";
import { formatIssues } from "../../src/text/record-report.ts";
import { fixtures } from "./planted-record.ts";

const folder = join(fixtures, "forty-defects");
const file = "observations/plan.csv";

// The plan of the real record with forty different mistakes in it.
const files = new Map(readFiles("data")).set(file, readFileSync(join(folder, "plan.csv")));
const { issues, dataset } = checkRecord(files);

test("forty defects give forty messages, each at an address of its own", () => {
	expect(issues).toHaveLength(40);
	expect(new Set(issues.map((issue) => formatAddress(issue, "data"))).size).toBe(40);
	expect(new Set(issues.map((issue) => issue.file))).toEqual(new Set([file]));
	expect(issues.every(({ line }) => line !== null)).toBe(true);
});

test("the messages differ as the defects do", () => {
	expect(new Set(issues.map(({ rule }) => rule)).size).toBeGreaterThanOrEqual(20);
	for (const locale of locales) {
		const words = [...formatIssues(issues, locale, "data")].join("").split("\n").slice(0, 40);
		expect(new Set(words.map((line) => line.replace(/^\S+/, ""))).size).toBe(40);
	}
});

test("nothing is built from it", () => {
	expect(dataset).toBeNull();
});

test.each(locales)("the messages are the expected ones (%s)", async (locale) => {
	await expect([...formatIssues(issues, locale, "data")].join("")).toMatchFileSnapshot(
		join(folder, `issues.${locale}.txt`),
	);
});
