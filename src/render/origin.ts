/**
 * Which observations have a page of their own origin. All have, up to a number of pages that a site can hold; beyond it
 * the figures of single tasks have none, which are what a larger register multiplies.
 */
import type { Dataset } from "../data/dataset.ts";
import { loadDataset } from "../data/load.ts";
import { observationIdIn } from "../data/observation-id.ts";
import { once } from "../data/once.ts";
import type { Observation } from "../data/tables/observations.ts";
import type { Datum } from "../data/views/datum.ts";
import type { Locale } from "../site.ts";

/** Up to this many observations each has its page. */
export const mostOrigins = 100_000;

/** Observations that have a page, with their ids, in the order of the record. */
export const originRows = once((dataset: Dataset): ReadonlyMap<Observation, string> => {
	const { observations, extent } = dataset;
	if (extent === "pages") return new Map();
	const rows =
		observations.length <= mostOrigins ? observations : observations.filter(({ task }) => task === null);
	const shown =
		extent === "excerpt" ? rows.filter((_, place) => place % 100 === 0) : rows.slice(0, mostOrigins);
	return new Map(shown.map((row) => [row, observationIdIn(observations, row)] as const));
});

/** The page that tells where a figure comes from, in the language of the page that links to it. */
export interface Origin {
	readonly locale: Locale;
	/** Id of the observation. */
	readonly id: string;
}

/** The origin of a figure; null for a gap, for what is worked out here, and beyond the limit. */
export function originOf(
	dataset: Dataset,
	of: Observation | Datum | null | undefined,
	locale: Locale,
): Origin | null {
	const row = of && "observation" in of ? of.observation : of;
	const id = row && originRows(dataset).get(row);
	return id ? { locale, id } : null;
}

/** The same for components, which are given figures but not the record. */
export function originHere(of: Observation | Datum | null | undefined, locale: Locale): Origin | null {
	return originOf(loadDataset(), of, locale);
}
