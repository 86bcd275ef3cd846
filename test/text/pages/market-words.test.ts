import { beforeAll, describe, expect, test } from "vitest";
import type { Dataset } from "../../../src/data/dataset.ts";
import { loadDataset } from "../../../src/data/load.ts";
import { hqTimeline } from "../../../src/data/views/hq-timeline.ts";
import { marketFlow } from "../../../src/data/views/market-flow.ts";
import { marketPolicies } from "../../../src/data/views/market-policies.ts";
import { namedPurchases } from "../../../src/data/views/market-unnamed.ts";
import { locales } from "../../../src/site.ts";
import { hqWords } from "../../../src/text/pages/hq.ts";
import { marketRulesWords, publishedRule } from "../../../src/text/pages/market/rules.ts";
import { marketWords } from "../../../src/text/pages/market.ts";
import { matchingClientWords } from "../../../src/text/pages/market-calculator/client.ts";
import { offerClientWords } from "../../../src/text/pages/market-offer/client.ts";
import { criteriaOf } from "../../../src/text/pages/market-offer.ts";
import { marketPolicyWords } from "../../../src/text/pages/market-policy.ts";
import { createVocabulary } from "../../../src/text/vocabulary.ts";

let dataset: Dataset;

beforeAll(() => {
	dataset = loadDataset();
});

test.each(locales)("the market in a sentence (%s)", (locale) => {
	expect(marketWords[locale].lead(namedPurchases(dataset))).toMatchSnapshot();
	expect(marketWords[locale].lead([])).toMatchSnapshot();
	expect(marketWords[locale].flow.sentence(marketFlow(dataset))).toMatchSnapshot();
	expect(
		marketWords[locale].flow.sentence({ ...marketFlow(dataset), cityPurchases: 2, offered: 0 }),
	).toMatchSnapshot();
	expect(
		marketWords[locale].flow.sentence({ ...marketFlow(dataset), offered: 0, unpublishedYears: [] }),
	).toMatchSnapshot();
});

test.each(locales)("the headquarters' meetings in a sentence (%s)", (locale) => {
	expect(hqWords[locale].lead(hqTimeline(dataset))).toMatchSnapshot();
	expect(hqWords[locale].lead([])).toMatchSnapshot();
});

test.each(locales)("every policy in a sentence (%s)", (locale) => {
	const words = createVocabulary(dataset, locale);
	const leads = marketPolicies(dataset).map((record) => marketPolicyWords[locale].lead(record, words));
	expect(leads.join("\n")).toMatchSnapshot();
});

test.each(locales)("the rules in a sentence (%s)", (locale) => {
	const rules = dataset.rules.flatMap((row) => publishedRule(row) ?? []);
	expect(rules.map(({ year }) => year)).toEqual([2019, 2021, 2022]);
	for (const rule of rules.slice(-1))
		expect(marketRulesWords[locale].sentence(rule, [2019, 2021])).toMatchSnapshot();
});

describe("criteria", () => {
	test("are taken apart at commas, but not inside brackets", () => {
		expect(criteriaOf("효과성, 독창성, 계획 우수성(확산 방지, 가산점)")).toEqual([
			"효과성",
			"독창성",
			"계획 우수성(확산 방지, 가산점)",
		]);
		expect(criteriaOf(null)).toEqual([]);
	});

	test("are as many in both languages", () => {
		for (const rule of dataset.rules)
			expect(criteriaOf(rule.criteria_en)).toHaveLength(criteriaOf(rule.criteria_ko).length);
	});
});

test("templates for the browser hold the same names in both languages", () => {
	const names = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();
	const templatesOf = (client: object) =>
		Object.entries(client).map(([key, text]) => [key, typeof text === "string" ? names(text) : null]);
	expect(templatesOf(matchingClientWords.en)).toEqual(templatesOf(matchingClientWords.ko));
	expect(templatesOf(offerClientWords.en)).toEqual(templatesOf(offerClientWords.ko));
});
