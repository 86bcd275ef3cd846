import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { allStates } from "../../src/charts/states.ts";
import { loadDataset } from "../../src/data/load.ts";
import { pictureId } from "../../src/pictures/picture-id.ts";
import { locales } from "../../src/site.ts";
import { checkPath } from "../../src/state-addresses.ts";
import type { PageRule } from "../support/rule.ts";
import { headNamesThePage, languagesPointAtEachOther } from "../support/rules/head.ts";
import { everyLinkLands } from "../support/rules/links.ts";
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
import { inLocale, isNotFoundPage, readPage, readSite } from "../support/site.ts";

const dataset = loadDataset();
const whole = readSite();
const { release } = dataset.release;
/** One of each chart: they all come from one template. */
const pages = allStates(dataset).flatMap(({ first }) =>
	locales.map((locale) => {
		const path = inLocale(checkPath(pictureId(first, release)), locale);
		return readPage(path, readFileSync(join(whole.directory, path, "index.html"), "utf8"));
	}),
);
const site = { ...whole, pages: [...whole.pages, ...pages] };

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
	noValueSlippedThrough,
	everyLinkLands,
	htmlIsValid,
};

describe("the check page of a picture of every chart", () => {
	test.each(Object.entries(rules))("%s", async (_name, rule) => {
		expect(pages.length).toBeGreaterThan(20);
		const faults: string[] = [];
		for (const page of pages)
			faults.push(...(await rule(page, site)).map((fault) => `/${page.path}: ${fault}`));
		expect(faults).toEqual([]);
	});

	test("is no copy for search engines to find", () => {
		expect(pages.filter(({ html }) => !html.includes('<meta name="robots" content="noindex">'))).toEqual([]);
	});
});

test("every page names a picture of its own language for where it is shared", () => {
	const wrong = site.pages.filter((page) => {
		const { html, locale } = page;
		if (isNotFoundPage(page)) return false;
		const image = /<meta property="og:image" content="([^"]*)"/.exec(html)?.[1];
		const path = image && new URL(image).pathname.slice(site.base.length);
		return !path || !site.files.has(path) || inLocale(path, locale) !== path;
	});
	expect(wrong.map(({ path }) => path)).toEqual([]);
});

test("a chart with pixels is shared with its own picture, another with the card of the site", () => {
	const imageOf = (path: string) =>
		/og:image" content="[^"]*?\/(?:en\/)?((?:charts\/)?[^"]*)"/.exec(
			site.pages.find((page) => page.path === path)?.html ?? "",
		)?.[1];
	const suwon = "charts/region-line/employment-rate/age-15-plus/suwon/";
	expect(imageOf(suwon)).toContain(`${suwon}share.png`);
	expect(imageOf("regions/suwon/")).toContain(`${suwon}share.png`);
	expect(imageOf("charts/region-heat/employed/age-15-plus/")).toContain("share.png");
	expect(imageOf("")).toMatch(/^[^c].*share\.png$/);
});
