/** Every page of the site by its path without language. The build's progress, the site map and the tests go by it. */
import { allStates } from "./charts/states.ts";
import type { Dataset } from "./data/dataset.ts";
import { planYears } from "./data/views/annual-jobs.ts";
import { taskPageCount } from "./data/views/task-list.ts";

/** Paths as `pageHref` takes them, in the order of the navigation. */
export function pagePaths(dataset: Dataset): string[] {
	return [
		"",
		"regions/",
		...dataset.cities.flatMap(({ slug }) => [`regions/${slug}/`, `regions/${slug}/sheet/`]),
		"areas/",
		...dataset.areas.map(({ slug }) => `areas/${slug}/`),
		"years/",
		...planYears.map((year) => `years/${year}/`),
		"tasks/",
		...furtherTaskPages(dataset).map((page) => `tasks/list/${page}/`),
		...dataset.tasks.map(({ slug }) => `tasks/${slug}/`),
		"market/",
		...dataset.policies.map(({ slug }) => `market/${slug}/`),
		"market/calculator/",
		"market/offer/",
		"hq/",
		"charts/",
		"charts/custom/",
		...allStates(dataset).flatMap(({ states }) => states.map(({ path }) => `charts/${path}/`)),
		"check/",
		"data/",
		"changes/",
		...dataset.releases.map(({ release }) => `changes/${release}/`),
		"newsroom/",
		"about/",
		"about/accessibility/",
		"about/coverage/",
		"about/glossary/",
		"about/reconciliation/",
		"about/sources/",
		"o/",
		"search/",
	];
}

/** Pages of the list of tasks after the first, which stands on `tasks/` itself; none while it holds them all. */
export function furtherTaskPages(dataset: Dataset): number[] {
	return Array.from({ length: taskPageCount(dataset) - 1 }, (_, index) => index + 2);
}
