/**
 * What can be downloaded of a chart: exactly the observations that a state shows, those published besides included, in
 * the order the chart reads. A figure that the chart works out itself is no observation: it is left out, and told of.
 */
import type { Chart } from "../charts/chart.ts";
import { charts } from "../charts/index.ts";
import type { ChartState, Codes } from "../charts/states.ts";
import type { Dataset } from "../data/dataset.ts";
import type { Dimension } from "../data/dimensions.ts";
import { once } from "../data/once.ts";
import type { Observation } from "../data/tables/observations.ts";
import { observationsOf } from "../data/views/datum.ts";
import type { View } from "../data/views/view.ts";
import { type Locale, locales, type Words } from "../site.ts";
import type { ChartWords } from "../text/charts/chart-words.ts";
import { chartWords } from "../text/charts/index.ts";
import { setWords } from "../text/downloads.ts";
import { createVocabulary } from "../text/vocabulary.ts";
import { type DownloadSet, observationSet } from "./download-sets.ts";

/** The set of one state of a chart. */
export function chartSet(dataset: Dataset, state: ChartState): DownloadSet {
	const view = viewOf(dataset, state);
	const shown = observationsOf(view.data);
	const own = ownRows(dataset);
	const rows = shown.filter((row) => own.has(row));
	const derived = [...new Set(shown.filter((row) => !own.has(row)).map(({ measure }) => measure))];
	const title = inBoth((locale) => titleOf(dataset, state, view, locale));
	const holds = inBoth((locale) => {
		const { name } = createVocabulary(dataset, locale);
		return setWords.chartHolds[locale](derived.map((measure) => name("measure", measure)));
	});
	return observationSet(dataset, { kind: "chart", name: state.path, title, holds }, rows);
}

/** The observations of the record that a state shows, others published for the same included. */
export function shownObservations(dataset: Dataset, state: ChartState): readonly Observation[] {
	const own = ownRows(dataset);
	return observationsOf(viewOf(dataset, state).data).filter((row) => own.has(row));
}

function viewOf(dataset: Dataset, { id, selection }: ChartState): View {
	// The registry pairs each chart with its own selection and view; beyond it only their common shape matters.
	const chart = charts[id] as unknown as Chart<Codes | null, View>;
	return chart.view(dataset, Object.keys(selection).length > 0 ? selection : null);
}

const ownRows = once((dataset: Dataset): ReadonlySet<Observation> => new Set(dataset.observations));

/** The chart's question and what else was chosen: two states of a chart may ask the same. */
function titleOf(dataset: Dataset, { id, selection }: ChartState, view: View, locale: Locale): string {
	const words = chartWords[id][locale] as unknown as ChartWords<View>;
	const vocabulary = createVocabulary(dataset, locale);
	const question = words.title(view, vocabulary);
	const unsaid = Object.entries(selection)
		.map(([facet, code]) => vocabulary.name(facet as Dimension, code))
		.filter((name) => !question.toLowerCase().includes(name.toLowerCase()));
	return unsaid.length > 0 ? `${question} (${unsaid.join(", ")})` : question;
}

function inBoth(text: (locale: Locale) => string): Words {
	const [ko, en] = locales.map(text);
	return { ko: ko ?? "", en: en ?? "" };
}
