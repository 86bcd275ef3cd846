import { describe, expect, test } from "vitest";
import { loadDataset } from "../../src/data/load.ts";
import { homeSummary } from "../../src/data/views/home-summary.ts";
import { locales } from "../../src/site.ts";
import { createVocabulary } from "../../src/text/vocabulary.ts";
import { useSiteInBrowser } from "../support/browser.ts";
import { inLocale } from "../support/site.ts";

const { open } = useSiteInBrowser();
const dataset = loadDataset();

describe("the first screen of a phone", () => {
	test.each(locales)(
		"says in %s what was promised, what is known and what was never published",
		async (locale) => {
			const words = createVocabulary(dataset, locale);
			const { target, tasks, yearlyResults, result } = homeSummary(dataset);
			const expected = [target, tasks, ...yearlyResults, result].map((datum) => words.cell(datum));
			await open(inLocale("", locale), { viewport: { width: 360, height: 740 } }, async (page) => {
				const seen = await page.evaluate(() =>
					[...document.querySelectorAll(".key-figure__value")]
						.filter((value) => value.getBoundingClientRect().bottom <= innerHeight)
						.map((value) => value.textContent?.trim()),
				);
				expect(seen).toEqual(expected);
			});
		},
	);
});
