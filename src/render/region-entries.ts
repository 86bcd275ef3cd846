/** The 31 as a list of names with their newest employment rate, in the order of a language's alphabet. */
import type { Dataset } from "../data/dataset.ts";
import type { Region } from "../data/tables/regions.ts";
import { latestLabourPeriod, surveyed } from "../data/views/labour.ts";
import type { Locale } from "../site.ts";
import { cited, type Prose } from "../text/cited.ts";
import { createVocabulary } from "../text/vocabulary.ts";
import { DEFAULT_AGE } from "./shown-figures.ts";

export interface RegionEntry {
	/** Path of its page without language. */
	readonly path: string;
	readonly name: string;
	readonly short: string;
	readonly nameEn: string;
	/** The newest employment rate. */
	readonly detail: Prose;
	/** Northern or southern Gyeonggi. */
	readonly group: string;
}

/** The 31 by name. Hangul stands in Unicode in the order of the Korean alphabet, so no collation is needed. */
export function regionsByName(dataset: Dataset, locale: Locale): Region[] {
	const name = (region: Region) => region[`name_${locale}`];
	return [...dataset.cities].sort((a, b) => (name(a) < name(b) ? -1 : 1));
}

/** The 31 by name. */
export function regionEntries(dataset: Dataset, locale: Locale): RegionEntry[] {
	const words = createVocabulary(dataset, locale);
	const period = latestLabourPeriod(dataset, "employment-rate", DEFAULT_AGE);
	const rateOf = (region: string) => {
		const rate = surveyed(dataset, "employment-rate", region, period, DEFAULT_AGE);
		return cited(words.cell(rate), rate);
	};
	return regionsByName(dataset, locale).map(({ region, slug, name_ko, short_ko, name_en, division }) => ({
		path: `regions/${slug}/`,
		name: name_ko,
		short: short_ko,
		nameEn: name_en,
		detail: rateOf(region),
		group: words.term("division", division ?? ""),
	}));
}

/** A page beside another in a row. */
export interface Neighbour {
	/** Path without language. */
	readonly path: string;
	readonly label: string;
}

/** The cities or counties before and after one by name; absent at the ends of the row. */
export function regionNeighbours(
	dataset: Dataset,
	region: Region,
	locale: Locale,
): { readonly previous: Neighbour | undefined; readonly next: Neighbour | undefined } {
	const row = regionsByName(dataset, locale);
	const place = row.findIndex((each) => each.region === region.region);
	const neighbour = (each: Region | undefined) =>
		each && { path: `regions/${each.slug}/`, label: each[`name_${locale}`] };
	return { previous: neighbour(row[place - 1]), next: neighbour(row[place + 1]) };
}
