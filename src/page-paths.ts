/** Every page of the site by its path without language. The build's progress, the site map and the tests go by it. */
import { allStates } from "./charts/states.ts";
import type { Dataset } from "./data/dataset.ts";
import { planYears } from "./data/views/annual-jobs.ts";

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
