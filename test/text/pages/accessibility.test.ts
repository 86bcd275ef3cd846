import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { locales } from "../../../src/site.ts";
import { resultCounts } from "../../../src/text/pages/accessibility.ts";
import { kwcagItems } from "../../../src/text/pages/accessibility-items.ts";
import { wcagItems } from "../../../src/text/pages/accessibility-wcag.ts";

const items = kwcagItems.flatMap((principle) => principle.items);

/** How many items each of the 14 guidelines of KWCAG 2.2 has, in their order. */
const itemsByGuideline = {
	"1.1": 1,
	"1.2": 1,
	"1.3": 3,
	"1.4": 4,
	"2.1": 4,
	"2.2": 2,
	"2.3": 1,
	"2.4": 4,
	"2.5": 4,
	"3.1": 1,
	"3.2": 2,
	"3.3": 4,
	"4.1": 1,
	"4.2": 1,
};

/** The 55 criteria of WCAG 2.2 at levels A and AA. */
const criteria =
	`1.1.1 1.2.1 1.2.2 1.2.3 1.2.4 1.2.5 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5 1.4.1 1.4.2 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13
	2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.4.5 2.4.6 2.4.7 2.4.11 2.5.1 2.5.2 2.5.3 2.5.4 2.5.7 2.5.8
	3.1.1 3.1.2 3.2.1 3.2.2 3.2.3 3.2.4 3.2.6 3.3.1 3.3.2 3.3.3 3.3.4 3.3.7 3.3.8 4.1.2 4.1.3`.split(/\s+/);

test("all 33 items of KWCAG 2.2 are there, in order", () => {
	const numbers = Object.entries(itemsByGuideline).flatMap(([guideline, count]) =>
		Array.from({ length: count }, (_, index) => `${guideline}.${index + 1}`),
	);
	expect(numbers).toHaveLength(33);
	expect(items.map(({ number }) => number)).toEqual(numbers);
	expect(Object.values(resultCounts()).reduce((sum, count) => sum + count, 0)).toBe(33);
});

test("every criterion of WCAG 2.2 at levels A and AA is answered once", () => {
	const answered = [...items, ...wcagItems].flatMap(({ wcag }) => wcag);
	expect(criteria).toHaveLength(55);
	expect([...answered].sort()).toEqual([...criteria].sort());
});

test("every test that is named exists", () => {
	const named = [...items, ...wcagItems].flatMap(({ tests }) => tests);
	expect(named.length).toBeGreaterThan(20);
	expect(named.filter((path) => !existsSync(path))).toEqual([]);
});

test("each item says in both languages what was checked", () => {
	for (const { how, name } of [...items, ...wcagItems])
		for (const locale of locales) {
			expect(how[locale].length).toBeGreaterThan(5);
			expect(name[locale]).not.toBe("");
		}
	expect(items.filter(({ how }) => /[가-힣]/.test(how.en))).toEqual([]);
});
