/** The charts as they can be found: each kind once for every measure, task and place, not for every age and period. */
import type { Chart } from "../charts/chart.ts";
import { type ChartId, charts } from "../charts/index.ts";
import { allStates, type ChartState, type ChartStates, nearestState } from "../charts/states.ts";
import type { Dataset } from "../data/dataset.ts";
import type { View } from "../data/views/view.ts";
import type { Locale } from "../site.ts";
import { chartPagePath } from "../state-addresses.ts";
import type { ChartWords } from "../text/charts/chart-words.ts";
import { chartWords } from "../text/charts/index.ts";
import { createVocabulary, type Vocabulary } from "../text/vocabulary.ts";
import type { SearchDocument } from "./search-document.ts";

/** Facets that people name when they look for a chart. */
const namedFacets = ["measure", "task", "region", "area"];

export function chartDocuments(dataset: Dataset, locale: Locale): SearchDocument[] {
	const words = createVocabulary(dataset, locale);
	return allStates(dataset).flatMap((chart) =>
		findableStates(chart).map((state) => ({
			kind: "chart",
			path: chartPagePath(state.path),
			title: titleOf(dataset, state, words),
			text: "",
			keywords: "",
		})),
	);
}

/** For every combination of the named facets the state nearest to the one shown first. */
function findableStates({ states, first }: ChartStates): ChartState[] {
	const named = ({ selection }: ChartState) => namedFacets.map((facet) => selection[facet] ?? "").join("|");
	return [...Map.groupBy(states, named).values()].map((group) => nearestState(group, first.selection));
}

function titleOf(dataset: Dataset, { id, selection }: ChartState, words: Vocabulary): string {
	// As in `figureOfState`: the registry pairs each chart with its own selection and words.
	const chart = charts[id] as unknown as Chart<object | null, View>;
	const { title } = chartWords[id satisfies ChartId][words.locale] as unknown as ChartWords<View>;
	return title(chart.view(dataset, Object.keys(selection).length > 0 ? selection : null), words);
}
