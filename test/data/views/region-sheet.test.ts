import { describe, expect, test } from "vitest";
import { loadDataset } from "../../../src/data/load.ts";
import { regionPage } from "../../../src/data/views/region-page.ts";
import { regionSheet } from "../../../src/data/views/region-sheet.ts";
import { locales } from "../../../src/site.ts";
import { plainText } from "../../../src/text/cited.ts";
import { marketLines, shortSources, taskLine } from "../../../src/text/pages/region-sheet.ts";
import { createVocabulary } from "../../../src/text/vocabulary.ts";

const dataset = loadDataset();
const sheets = dataset.cities.map((region) => ({
	slug: region.slug,
	sheet: regionSheet(dataset, regionPage(dataset, region, "age-15-plus"), []),
}));

describe("the sheets of the 31", () => {
	test.each(sheets)("$slug: every target and result of its own stands in the table once", ({ sheet }) => {
		const shown = sheet.plans.flatMap(({ target, result }) =>
			[target, result].flatMap((datum) => datum?.observation ?? []),
		);
		const published = sheet.page.ownPlans
			.filter(({ measure }) => measure === "city-jobs-target" || measure === "city-jobs-created")
			.flatMap(({ observations }) => observations.filter(({ use }) => use === "main"));
		expect(new Set(shown)).toEqual(new Set(published));
		expect(shown).toHaveLength(published.length);
	});

	test.each(sheets)("$slug: a task shows its newest figures and counts the earlier ones", ({ sheet }) => {
		for (const { task, newest, earlier } of sheet.tasks) {
			const all = sheet.page.tasks.find((each) => each.task === task)?.observations ?? [];
			expect(newest.length, task.task).toBeGreaterThan(0);
			expect(newest.length + earlier, task.task).toBe(all.length);
			const years = new Set(newest.map(({ period }) => period));
			expect(years.size).toBe(1);
		}
	});

	test.each(sheets)("$slug: everything it says has its source on it", ({ sheet }) => {
		const named = new Set(sheet.sources.map(({ source }) => source));
		const said = [
			...sheet.plans.flatMap(({ target, result }) => [target?.observation, result?.observation]),
			...sheet.tasks.flatMap(({ newest }) => newest),
			...sheet.page.market,
			...sheet.page.policies.flatMap(({ policy, support }) => [policy, ...support]),
			sheet.page.employmentRate.latest.observation,
			sheet.page.population.at(-1)?.observation,
		];
		expect(said.flatMap((row) => (row ? [row.source] : [])).filter((code) => !named.has(code))).toEqual([]);
	});

	test.each(locales)("in %s: lines are whole and name each publisher once", (locale) => {
		const words = createVocabulary(dataset, locale);
		for (const { slug, sheet } of sheets) {
			const lines = [...sheet.tasks.map((task) => taskLine(task, words)), ...marketLines(sheet, words)];
			for (const line of lines) expect(plainText(line), slug).not.toMatch(/undefined|null|NaN|^\W*$/);
			const sources = shortSources(sheet.sources, words);
			for (const publisher of new Set(sheet.sources.map((source) => source.publisher))) {
				expect(sources, slug).toContain(publisher);
			}
		}
	});
});
