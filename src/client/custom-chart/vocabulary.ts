/** The vocabulary of the ready-made charts, made of what the browser has of the code lists. */
import type { Dataset } from "../../data/dataset.ts";
import type { SeriesFile } from "../../render/series-file.ts";
import type { Locale } from "../../site.ts";
import { createVocabulary, type Vocabulary } from "../../text/vocabulary.ts";
import type { CustomChartSetup } from "./setup.ts";

export function vocabularyOf(setup: CustomChartSetup, file: SeriesFile, locale: Locale): Vocabulary {
	const { measure } = file.measure;
	const lists = {
		terms: setup.terms,
		measure: new Map([[measure, file.measure]]),
		region: new Map(setup.regions.map((region) => [region.region, region])),
		breakdown: new Map(file.breakdowns.map((row) => [row.code, row])),
		noteEnglish: new Map(file.notes.map(({ ko, en }) => [ko, en])),
	};
	// Only the names are asked for: a record of millions of rows is not rebuilt for them.
	return createVocabulary(lists as unknown as Dataset, locale);
}
