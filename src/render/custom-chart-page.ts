/** What the page of charts that readers make is built from. */

import { type ChartId, charts } from "../charts/index.ts";
import { type ChartState, statesOf } from "../charts/states.ts";
import type { Dataset } from "../data/dataset.ts";
import type { Measure } from "../data/tables/measures.ts";
import type { Region } from "../data/tables/regions.ts";
import type { View } from "../data/views/view.ts";
import type { Locale } from "../site.ts";
import type { ChartWords } from "../text/charts/chart-words.ts";
import { chartWords } from "../text/charts/index.ts";
import { sampleMark } from "../text/sample-words.ts";
import { createVocabulary } from "../text/vocabulary.ts";
import { chartableMeasures, readyStates } from "./series-file.ts";

/** A place as the page knows it. */
export interface SetupRegion {
	readonly region: string;
	readonly slug: string;
	readonly name_ko: string;
	readonly short_ko: string;
	readonly name_en: string;
	readonly kind: string;
}

/** What the page hands over to the browser: what does not change with the measure. */
export interface CustomChartSetup {
	/** The province and the 31 in the order of lists. */
	readonly regions: readonly SetupRegion[];
	/** Names of statuses, uses and reasons for a gap. */
	readonly terms: readonly {
		readonly list: string;
		readonly code: string;
		readonly name_ko: string;
		readonly name_en: string;
	}[];
	/** Codes of the measures that can be chosen, in the order of the list. */
	readonly measures: readonly string[];
	readonly release: string;
	/** Words written on everything where the record is made up. */
	readonly mark: string | null;
}

export interface CustomChartPage {
	/** Measures that can be chosen, by topic. */
	readonly topics: readonly { readonly name: string; readonly measures: readonly Measure[] }[];
	readonly first: string;
	/** The province and the 31. */
	readonly regions: readonly Region[];
	readonly setup: CustomChartSetup;
	/** Ready-made charts of every measure that has some: the first state of each chart. */
	readonly ready: readonly {
		readonly name: string;
		readonly charts: readonly { readonly title: string; readonly path: string }[];
	}[];
}

/** The measure people ask for most; where a record is without it, the first that there is. */
const firstMeasure = "employment-rate";

export function customChartPage(dataset: Dataset, locale: Locale): CustomChartPage {
	const words = createVocabulary(dataset, locale);
	const measures = chartableMeasures(dataset);
	const topics = [...new Set(measures.map(({ topic }) => topic))];
	const regions = [...dataset.regions].sort((a, b) => a.order - b.order);
	return {
		topics: topics.map((topic) => ({
			name: words.term("topic", topic),
			measures: measures.filter((measure) => measure.topic === topic),
		})),
		first: measures.find(({ measure }) => measure === firstMeasure)?.measure ?? measures[0]?.measure ?? "",
		regions,
		setup: {
			regions: regions.map(({ region, slug, name_ko, short_ko, name_en, kind }) => ({
				region,
				slug,
				name_ko,
				short_ko,
				name_en,
				kind,
			})),
			terms: dataset.terms
				.filter(({ list }) => ["status", "use", "missing"].includes(list))
				.map(({ list, code, name_ko, name_en }) => ({ list, code, name_ko, name_en })),
			measures: measures.map(({ measure }) => measure),
			release: dataset.release.release,
			mark: dataset.release.sample ? sampleMark : null,
		},
		ready: dataset.measures.flatMap(({ measure }) => {
			const firsts = new Map<ChartId, ChartState>();
			for (const state of readyStates(dataset, measure))
				if (!firsts.has(state.id) || state === statesOf(dataset, state.id).first) firsts.set(state.id, state);
			return firsts.size === 0
				? []
				: [
						{
							name: words.name("measure", measure),
							charts: [...firsts.values()].map((state) => ({
								title: titleOf(dataset, state, locale),
								path: `charts/${state.path}/`,
							})),
						},
					];
		}),
	};
}

/** A chart's title without its drawing. */
function titleOf(dataset: Dataset, { id, selection }: ChartState, locale: Locale): string {
	// The registry pairs each chart with its own selection and view; beyond it only their common shape matters.
	const own = (Object.keys(selection).length > 0 ? selection : null) as never;
	const words = chartWords[id][locale] as unknown as ChartWords<View>;
	return words.title(charts[id].view(dataset, own), createVocabulary(dataset, locale));
}
