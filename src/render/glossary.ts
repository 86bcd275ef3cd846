/** The glossary's entries in one language: terms of the code lists, and every measure by topic. */
import type { Dataset } from "../data/dataset.ts";
import type { Locale } from "../site.ts";
import { derivedMeasures } from "../text/derived-measures.ts";
import { type ExplainedList, explainedLists, glossaryWords } from "../text/pages/glossary.ts";
import { createVocabulary } from "../text/vocabulary.ts";

export interface GlossaryEntry {
	/** Unique on the page. */
	readonly id: string;
	readonly term: string;
	readonly meaning: string;
}

export interface GlossarySection {
	readonly list: ExplainedList;
	readonly heading: string;
	readonly lead: string;
	readonly entries: readonly GlossaryEntry[];
}

/** A measure: its name, definition with trap, and what may be done with its values. */
export interface GlossaryMeasure extends GlossaryEntry {
	readonly unit: string;
	readonly adding: readonly string[];
}

export interface GlossaryTopic {
	readonly topic: string;
	readonly heading: string;
	readonly measures: readonly GlossaryMeasure[];
}

/** Terms of the lists readers meet. Throws where a term of the record has no meaning written. */
export function glossaryTerms(dataset: Dataset, locale: Locale): GlossarySection[] {
	const { lists } = glossaryWords[locale];
	return explainedLists.map((list) => ({
		list,
		heading: lists[list].heading,
		lead: lists[list].lead,
		entries: dataset.terms
			.filter((term) => term.list === list)
			.map((term) => {
				const meaning = lists[list].meanings[term.code];
				if (meaning === undefined) throw new Error(`the glossary has no meaning for ${list}:${term.code}`);
				return { id: `${list}-${term.code}`, term: term[`name_${locale}`], meaning };
			}),
	}));
}

/** Every measure, those charts work out among them, by topic in the order of the code list. */
export function glossaryMeasures(dataset: Dataset, locale: Locale): GlossaryTopic[] {
	const words = createVocabulary(dataset, locale);
	const { regionsAdd, periodsAdd } = glossaryWords[locale];
	const byTopic = Map.groupBy([...dataset.measures, ...derivedMeasures.values()], ({ topic }) => topic);
	return dataset.terms
		.filter(({ list }) => list === "topic")
		.flatMap(({ code }) => {
			const measures = byTopic.get(code) ?? [];
			if (measures.length === 0) return [];
			return {
				topic: code,
				heading: words.term("topic", code),
				measures: measures.map((row) => ({
					id: `measure-${row.measure}`,
					term: words.text(row, "name") ?? "",
					meaning: words.text(row, "definition") ?? "",
					unit: words.unit(row.measure),
					adding: [regionsAdd(row.additive_regions), periodsAdd(row.additive_periods)],
				})),
			};
		});
}
