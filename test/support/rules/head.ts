import { locales } from "../../../src/site.ts";
import { type PageRule, wordsOf } from "../rule.ts";
import { addressOf, inLocale, isNotFoundPage, type Page, pageAt, type Site } from "../site.ts";

/** The page names its language, itself and what it holds. */
export const headNamesThePage: PageRule = (page, site) => {
	const faults: string[] = [];
	const { document: doc, locale, path } = page;
	const lang = doc.documentElement.getAttribute("lang") ?? "";
	if (lang.split("-")[0] !== locale) faults.push(`html lang is "${lang}", expected "${locale}"`);
	const titles = [...doc.querySelectorAll("head > title")].map(wordsOf);
	if (titles.length !== 1 || titles[0] === "") faults.push(`${titles.length} titles: ${titles.join(" | ")}`);
	const described = contents(doc, 'meta[name="description"]', "content");
	if (described.length !== 1 || described[0] === "") faults.push(`${described.length} meta descriptions`);
	if (isNotFoundPage(page)) return faults;
	const canonical = contents(doc, 'link[rel="canonical"]', "href");
	const own = addressOf(site, path);
	if (canonical.length !== 1 || canonical[0] !== own) {
		faults.push(`canonical is "${canonical.join(" ")}", expected "${own}"`);
	}
	return faults;
};

/** The page names itself in every language, at addresses that exist and name this page in turn. */
export const languagesPointAtEachOther: PageRule = (page, site) => {
	if (isNotFoundPage(page)) return [];
	const stated = page.facts.alternates;
	return locales.flatMap((locale) => {
		const path = inLocale(page.path, locale);
		const expected = addressOf(site, path);
		if (stated.get(locale) !== expected) {
			return [`hreflang ${locale} is "${stated.get(locale) ?? ""}", expected "${expected}"`];
		}
		const other = pageAt(site, path);
		if (!other) return [`hreflang ${locale} leads to ${expected}, which does not exist`];
		const back = other.facts.alternates.get(page.locale);
		return back === addressOf(site, page.path)
			? []
			: [`hreflang ${locale}: /${path} names "${back ?? ""}" in turn`];
	});
};

/** No two pages of one language have the same title. */
export function sharedTitles(site: Site): readonly string[] {
	const pagesByTitle = new Map<string, Page[]>();
	for (const page of site.pages) {
		const key = `${page.locale} "${page.facts.title}"`;
		pagesByTitle.set(key, [...(pagesByTitle.get(key) ?? []), page]);
	}
	return [...pagesByTitle]
		.filter(([, pages]) => pages.length > 1)
		.map(([title, pages]) => `${title}: ${pages.map(({ path }) => `/${path}`).join(" ")}`);
}

function contents(doc: Document, selector: string, attribute: string): readonly string[] {
	return [...doc.querySelectorAll(selector)].map((element) => element.getAttribute(attribute)?.trim() ?? "");
}
