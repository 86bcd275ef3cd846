import { describe, expect, test } from "vitest";
import { locales } from "../../src/site.ts";
import { readExpectedPages } from "../support/expected-pages.ts";
import { inLocale, isNotFoundPage, readSite } from "../support/site.ts";

const site = readSite();
const paths = site.pages.filter((page) => !isNotFoundPage(page)).map(({ path }) => path);
const sections = readExpectedPages();

describe.each(locales)("the %s pages", (locale) => {
	const has = (path: string) => paths.includes(inLocale(path, locale));

	test.each(["", "hq/", "data/", "newsroom/", "about/", "search/"])("has /%s", (path) => {
		expect(has(path)).toBe(true);
	});

	test.each(Object.entries(sections))(
		"%s has its own page and one for each row of the record",
		(section, slugs) => {
			expect(slugs.length, "rows in the record").toBeGreaterThan(0);
			const start = inLocale(`${section}/`, locale);
			const below = paths.filter((path) => path.startsWith(start)).map((path) => path.slice(start.length));
			expect(below.sort()).toEqual(["", ...slugs.map((slug: string) => `${slug}/`)].sort());
		},
	);
});

test("every page stands in every language", () => {
	const missing = paths.flatMap((path) => locales.map((locale) => inLocale(path, locale)));
	expect(missing.filter((path) => !paths.includes(path))).toEqual([]);
});

test("there is a page for addresses that do not exist", () => {
	expect(site.files.has("404.html")).toBe(true);
});
