/** Words typed into the record, with the published figures in them. */
import type { Dataset } from "../data/dataset.ts";
import { loadDataset } from "../data/load.ts";
import { once } from "../data/once.ts";
import type { Locale } from "../site.ts";
import type { Prose } from "../text/cited.ts";
import { type FigureIndex, figureIndex, recognised } from "../text/recognised.ts";
import { createVocabulary } from "../text/vocabulary.ts";

/** Topics whose figures words of the record tell one by one; statistics of all places have too many to be told apart. */
const toldTopics = new Set(["plan", "annual", "task", "market", "city-target"]);

/** The figures that words of the record may repeat, as a language writes them. */
export const toldFigures = once((dataset: Dataset, locale: Locale): FigureIndex => {
	const words = createVocabulary(dataset, locale);
	return figureIndex(
		dataset.observations.filter(({ measure }) => toldTopics.has(words.measure(measure).topic)),
		words,
	);
});

/** A text of the record; **source** is the code of where it was taken from, if that is known. */
export function recordWords(text: string, locale: Locale, source?: string): Prose {
	return recognised(text, toldFigures(loadDataset(), locale), source);
}
