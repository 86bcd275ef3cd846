/** The choices at a state of a chart, as names and addresses. */
import { type ChartState, facetsOf, statesOf } from "../charts/states.ts";
import type { Dataset } from "../data/dataset.ts";
import type { Dimension } from "../data/dimensions.ts";
import type { Locale } from "../site.ts";
import { chartPageWords } from "../text/pages/charts.ts";
import { createVocabulary } from "../text/vocabulary.ts";

export interface Control {
	/** What is chosen: "시·군". */
	readonly label: string;
	/** Name of the choice made. */
	readonly current: string;
	readonly options: readonly {
		readonly name: string;
		/** Path of the page it leads to, as `pageHref` takes it. */
		readonly path: string;
		readonly isCurrent: boolean;
	}[];
}

export function controlsOf(dataset: Dataset, state: ChartState, locale: Locale): Control[] {
	const words = createVocabulary(dataset, locale);
	const name = (facet: string, code: string) =>
		facet === "measure"
			? (words.text(words.measure(code), "name") ?? code)
			: words.name(facet as Dimension, code);
	return facetsOf(statesOf(dataset, state.id), state).map((facet) => ({
		label: chartPageWords[locale].facets[facet.name] ?? facet.name,
		current: name(facet.name, state.selection[facet.name] ?? ""),
		options: facet.options.map(({ code, path, isCurrent }) => ({
			name: name(facet.name, code),
			path: `charts/${path}/`,
			isCurrent,
		})),
	}));
}
