/** The kinds of page of a site, and the one page that stands for each: browser tests and benchmarks look at these. */
import type { Locale } from "../../src/site.ts";
import { locales } from "../../src/site.ts";

/** One kind of page and the address of the one that stands for its kind. */
export interface PageType {
	/** Short name, also the name of its screenshots. */
	readonly id: string;
	/** Korean address below the site's base. */
	readonly path: string;
	readonly locales: readonly Locale[];
}

/** The first of each kind of page whose names follow from the record, as they stand in addresses. */
export interface FirstNames {
	readonly area: string;
	readonly task: string;
	readonly policy: string;
}

/** One page of every kind. */
export function pageTypesOf({ area, task, policy }: FirstNames): readonly PageType[] {
	return [
		{ id: "home", path: "", locales },
		{ id: "areas", path: "areas/", locales },
		{ id: "area", path: `areas/${area}/`, locales },
		{ id: "regions", path: "regions/", locales },
		{ id: "region", path: "regions/suwon/", locales },
		{ id: "sheet", path: "regions/suwon/sheet/", locales },
		{ id: "years", path: "years/", locales },
		{ id: "year", path: "years/2019/", locales },
		{ id: "tasks", path: "tasks/", locales },
		{ id: "task", path: `tasks/${task}/`, locales },
		{ id: "market", path: "market/", locales },
		{ id: "policy", path: `market/${policy}/`, locales },
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
}
