import { beforeAll, describe, expect, test } from "vitest";
import { faultsByRule, type PageRule } from "../support/rule.ts";
import { chartsAreArticles } from "../support/rules/figures.ts";
import { headNamesThePage, languagesPointAtEachOther, sharedTitles } from "../support/rules/head.ts";
import {
	everyLinkLands,
	everyPlainLinkLands,
	styleSheetFaults,
	unreachablePages,
} from "../support/rules/links.ts";
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
import { isPassedOver } from "../support/state-sample.ts";

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

/** Of the states of charts one in four is parsed; the links of all are followed. */
const parsed =
	(rule: PageRule): PageRule =>
	(page, of) =>
		isPassedOver(page.path, 4) ? [] : rule(page, of);

let faults: ReadonlyMap<string, readonly string[]>;

beforeAll(async () => {
	expect(site.pages.length, "pages to look at").toBeGreaterThan(0);
	// What links ask of other pages is read off every page first, one after another.
	for (const page of site.pages) page.facts;
	faults = await faultsByRule(site, {
		...Object.fromEntries(Object.entries(rules).map(([name, rule]) => [name, parsed(rule)])),
		// Which has a sample of its own.
		htmlIsValid,
		everyPlainLinkLands,
	});
}, 600_000);

describe("every page of the built site", () => {
	test.each([...Object.keys(rules), "everyPlainLinkLands"])("%s", (name) => {
		expect(faults.get(name)).toEqual([]);
	});
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

	test("pages that pass on lead to pages that are there", () => {
		const paths = new Set(site.pages.map(({ path }) => `${site.base}${path}`));
		expect([...site.redirects].filter(([, to]) => !paths.has(to))).toEqual([]);
	});

	test("charts are drawn on pages of both languages", () => {
		const drawn = site.pages.filter(({ facts }) => facts.hasChart);
		expect(new Set(drawn.map(({ locale }) => locale))).toEqual(new Set(["ko", "en"]));
	});
});
