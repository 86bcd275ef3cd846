import type { Locale } from "../../src/site.ts";
import { locales } from "../../src/site.ts";
import { readExpectedPages } from "./expected-pages.ts";
import { inLocale } from "./site.ts";

/** One kind of page and the address of the one that stands for its kind. */
export interface PageType {
	/** Short name, also the name of its screenshots. */
	readonly id: string;
	/** Korean address below the site's base. */
	readonly path: string;
	readonly locales: readonly Locale[];
}

const expected = readExpectedPages();

/** One page of every kind; browser tests look at these. */
export const pageTypes: readonly PageType[] = [
	{ id: "home", path: "", locales },
	{ id: "areas", path: "areas/", locales },
	{ id: "area", path: `areas/${expected.areas[0]}/`, locales },
	{ id: "regions", path: "regions/", locales },
	{ id: "region", path: "regions/suwon/", locales },
	{ id: "sheet", path: "regions/suwon/sheet/", locales },
	{ id: "years", path: "years/", locales },
	{ id: "year", path: "years/2019/", locales },
	{ id: "tasks", path: "tasks/", locales },
	{ id: "task", path: `tasks/${expected.tasks[0]}/`, locales },
	{ id: "market", path: "market/", locales },
	{ id: "policy", path: `market/${expected.market[0]}/`, locales },
	{ id: "calculator", path: "market/calculator/", locales },
	{ id: "offer", path: "market/offer/", locales },
	{ id: "hq", path: "hq/", locales },
	{ id: "charts", path: "charts/", locales },
	{ id: "custom", path: "charts/custom/", locales },
	{ id: "chart", path: "charts/region-line/employment-rate/age-15-plus/suwon/", locales },
	{ id: "check", path: "check/", locales },
	// A number of a release that stays in the list: it leads to a page for ever.
	{ id: "picture", path: "check/1pwx77w/", locales },
	{ id: "data", path: "data/", locales },
	{ id: "changes", path: "changes/", locales },
	{ id: "release", path: "changes/2026.1/", locales },
	{ id: "newsroom", path: "newsroom/", locales },
	{ id: "about", path: "about/", locales },
	{ id: "coverage", path: "about/coverage/", locales },
	{ id: "reconciliation", path: "about/reconciliation/", locales },
	{ id: "sources", path: "about/sources/", locales },
	{ id: "glossary", path: "about/glossary/", locales },
	{ id: "accessibility", path: "about/accessibility/", locales },
	{ id: "origins", path: "o/", locales },
	{ id: "search", path: "search/", locales },
	{ id: "not-found", path: "404.html", locales: ["ko"] },
];

/** Every page of `pageTypes` in each of its languages. */
export const pageSamples = pageTypes.flatMap(({ id, path, locales: spoken }) =>
	spoken.map((locale) => ({ id, locale, path: inLocale(path, locale) })),
);
