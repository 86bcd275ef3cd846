/** The name of a chart's state: the question it answers, and what was chosen besides. */
import { type ChartState, statesOf } from "../charts/states.ts";
import type { Dataset } from "../data/dataset.ts";
import type { Dimension } from "../data/dimensions.ts";
import { once } from "../data/once.ts";
import type { Locale } from "../site.ts";
import { createVocabulary } from "../text/vocabulary.ts";

/**
 * The title of a state, unlike that of any other state in the same language. Two states of a chart may ask the same
 * question: choices that the question does not name stand behind it in brackets. **question** is the figure's title.
 */
export function stateTitle(dataset: Dataset, state: ChartState, locale: Locale, question: string): string {
	const said = question.toLowerCase();
	const unsaid = choicesOf(dataset, state, locale).filter((name) => !said.includes(name.toLowerCase()));
	return unsaid.length > 0 ? `${question} (${unsaid.join(", ")})` : question;
}

/** Names of the codes chosen, of those facets that leave a choice. */
function choicesOf(dataset: Dataset, { id, selection }: ChartState, locale: Locale): string[] {
	const words = createVocabulary(dataset, locale);
	return openFacets(dataset, id).map((facet) => {
		const code = selection[facet] ?? "";
		return facet === "measure"
			? (words.text(words.measure(code), "name") ?? code)
			: words.name(facet as Dimension, code);
	});
}

/** Facets of a chart with more than one code. */
const openFacets = once((dataset: Dataset, id: ChartState["id"]): readonly string[] => {
	const { states, first } = statesOf(dataset, id);
	return Object.keys(first.selection).filter((facet) =>
		states.some(({ selection }) => selection[facet] !== first.selection[facet]),
	);
});
