import { type PageType, pageTypesOf } from "../../scripts/lib/page-types.ts";
import { readExpectedPages } from "./expected-pages.ts";
import { inLocale } from "./site.ts";

const { areas, tasks, market } = readExpectedPages();

/** One page of every kind; browser tests look at these. */
export const pageTypes: readonly PageType[] = pageTypesOf({
	area: String(areas[0]),
	task: String(tasks[0]),
	policy: String(market[0]),
});

/** Every page of `pageTypes` in each of its languages. */
export const pageSamples = pageTypes.flatMap(({ id, path, locales: spoken }) =>
	spoken.map((locale) => ({ id, locale, path: inLocale(path, locale) })),
);
