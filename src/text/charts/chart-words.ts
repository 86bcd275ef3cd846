import type { Locale } from "../../site.ts";
import type { Prose } from "../cited.ts";
import type { Vocabulary } from "../vocabulary.ts";

/** The words of a chart in one language, made from its view: never typed, so that they follow the data. */
export interface ChartWords<V> {
	/** The question the chart answers. */
	readonly title: (view: V, words: Vocabulary) => string;
	/** The answer in one or two sentences: caption, text alternative and preview. Its numbers know where they come from. */
	readonly sentence: (view: V, words: Vocabulary) => Prose;
	/** What is counted, where one measure's unit does not say it. Defaults to the unit of the chart's measure. */
	readonly unit?: (view: V, words: Vocabulary) => string;
	/** What a reader must know so as not to misread it, besides the measure's own definition. */
	readonly notes?: (view: V, words: Vocabulary) => readonly string[];
}

/** A chart's words in every language; a missing one is a type error. */
export type ChartWordsByLocale<V> = Readonly<Record<Locale, ChartWords<V>>>;
