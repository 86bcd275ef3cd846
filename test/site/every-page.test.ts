import { describe, expect, test } from "vitest";
import { expectEveryPage, type PageRule } from "../support/rule.ts";
import { chartsAreArticles } from "../support/rules/figures.ts";
import { headNamesThePage, languagesPointAtEachOther, sharedTitles } from "../support/rules/head.ts";
import { everyLinkLands, styleSheetFaults, unreachablePages } from "../support/rules/links.ts";
import { nothingIsAskedOfOthers, nothingRunsInline, outboundLinksSaySo } from "../support/rules/safety.ts";
import {
	headingsAreInOrder,
	idsAreUnique,
	imagesHaveAlt,
	referencesAreThere,
	skipLinkLeadsToMain,
} from "../support/rules/structure.ts";
import { htmlIsValid } from "../support/rules/validity.ts";
import { noValueSlippedThrough } from "../support/rules/words.ts";
import { readSite } from "../support/site.ts";

const site = readSite();

const rules: Readonly<Record<string, PageRule>> = {
	headNamesThePage,
	languagesPointAtEachOther,
	headingsAreInOrder,
	skipLinkLeadsToMain,
	idsAreUnique,
	imagesHaveAlt,
	referencesAreThere,
	nothingRunsInline,
	nothingIsAskedOfOthers,
	outboundLinksSaySo,
	chartsAreArticles,
	noValueSlippedThrough,
	everyLinkLands,
	htmlIsValid,
};

describe("every page of the built site", () => {
	test.each(Object.entries(rules))(
		"%s",
		async (_name, rule) => {
			await expectEveryPage(site, rule);
		},
		300_000,
	);
});

describe("the built site as a whole", () => {
	test("no two pages of a language share a title", () => {
		expect(sharedTitles(site)).toEqual([]);
	});

	test("style sheets name only files that are there", () => {
		expect(styleSheetFaults(site)).toEqual([]);
	});

	test("links lead from the home page to every page", () => {
		expect(unreachablePages(site)).toEqual([]);
	});

	test("charts are drawn on pages of both languages", () => {
		const drawn = site.pages.filter(({ document: doc }) => doc.querySelector("figure.chart"));
		expect(new Set(drawn.map(({ locale }) => locale))).toEqual(new Set(["ko", "en"]));
	});
});
