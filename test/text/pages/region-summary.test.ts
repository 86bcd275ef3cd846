import { describe, expect, test } from "vitest";
import { loadDataset } from "../../../src/data/load.ts";
import { regionPage } from "../../../src/data/views/region-page.ts";
import { type Locale, locales } from "../../../src/site.ts";
import { plainText } from "../../../src/text/cited.ts";
import { regionSummary } from "../../../src/text/pages/region-summary.ts";
import { createVocabulary } from "../../../src/text/vocabulary.ts";

const dataset = loadDataset();

function summaryOf(slug: string, locale: Locale): string {
	const region = dataset.cities.find((city) => city.slug === slug);
	if (region === undefined) throw new Error(`no ${slug}`);
	const { people, plans } = regionSummary(
		regionPage(dataset, region, "age-15-plus"),
		createVocabulary(dataset, locale),
	);
	return [...people.map(plainText), ...plans].join("\n");
}

describe("the summary", () => {
	test.each([
		["suwon", "ko"],
		["suwon", "en"],
		["yeoncheon", "ko"],
		["yeoncheon", "en"],
		["gwacheon", "ko"],
	] as const)("of %s in %s", (slug, locale) => {
		expect(summaryOf(slug, locale)).toMatchSnapshot();
	});

	test("of every city and county is whole sentences, with particles that fit", () => {
		for (const { slug } of dataset.cities) {
			for (const locale of locales) {
				const sentences = summaryOf(slug, locale).split("\n");
				expect(sentences, slug).toHaveLength(6);
				for (const sentence of sentences) {
					expect(sentence).toMatch(locale === "ko" ? /다\.$/ : /\.$/);
					expect(sentence).not.toMatch(/[가-힣]\/[가-힣]|\([가-힣]\)[가-힣]|undefined|null|NaN/);
				}
			}
		}
	});
});
