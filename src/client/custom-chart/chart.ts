/** Everything that is said and shown of a state: its data, words and table. The drawing comes later, and alone. */
import type { Labels } from "../../charts/chart.ts";
import { observationsOf } from "../../data/views/datum.ts";
import { createLabels } from "../../render/labels.ts";
import type { SeriesSource } from "../../render/series-file.ts";
import { type FigureTable, tableOf } from "../../render/table.ts";
import type { Locale } from "../../site.ts";
import type { StatusName } from "../../styles/tokens.ts";
import { type Prose, plainText } from "../../text/cited.ts";
import { customChartSentence, customChartTitle } from "../../text/custom-chart-sentence.ts";
import { customChartWords } from "../../text/pages/custom-chart.ts";
import { remarksOf } from "../../text/remarks.ts";
import type { Vocabulary } from "../../text/vocabulary.ts";
import { factsOf } from "./facts.ts";
import { inStatusOrder } from "./figure.ts";
import type { Series } from "./series.ts";
import type { CustomChartSetup } from "./setup.ts";
import type { CustomState } from "./state.ts";
import { type CustomView, customView } from "./view.ts";
import { vocabularyOf } from "./vocabulary.ts";

export interface CustomChart {
	readonly state: CustomState;
	readonly series: Series;
	readonly view: CustomView;
	readonly vocabulary: Vocabulary;
	readonly labels: Labels;
	readonly title: string;
	readonly sentence: string;
	/** The same with numbers that know their origin. */
	readonly citedSentence: Prose;
	readonly unit: string;
	readonly definition: string;
	readonly table: FigureTable;
	readonly statuses: readonly { readonly status: StatusName; readonly label: string }[];
	readonly sources: readonly SeriesSource[];
	readonly remarks: readonly Prose[];
	readonly notes: readonly string[];
	/** Whether the axis of values begins at zero: for all but shares. */
	readonly fromZero: boolean;
}

export function customChart(
	series: Series,
	state: CustomState,
	setup: CustomChartSetup,
	locale: Locale,
): CustomChart {
	const vocabulary = vocabularyOf(setup, series.file, locale);
	const view = customView(series, state);
	const facts = factsOf(view, vocabulary, setup.regions.length - 1);
	const citedSentence = customChartSentence(facts, locale);
	const observations = observationsOf(view.data);
	const known = new Map(series.file.sources.map((source) => [source.code, source]));
	const statuses = new Set(view.data.flatMap(({ observation }) => observation?.status ?? []));
	const { measure } = series.file.measure;
	const byYear = view.byYear.map((region) => vocabulary.name("region", region));
	return {
		state,
		series,
		view,
		vocabulary,
		labels: createLabels(vocabulary, measure),
		title: customChartTitle(facts, locale),
		sentence: plainText(citedSentence),
		citedSentence,
		unit: vocabulary.unit(measure),
		definition: series.file.measure[`definition_${locale}`] ?? "",
		table: tableOf(view, vocabulary),
		statuses: inStatusOrder(statuses).map((status) => ({ status, label: vocabulary.term("status", status) })),
		sources: [...new Set(observations.map(({ source }) => source))].flatMap((code) => known.get(code) ?? []),
		remarks: remarksOf(observations, vocabulary, (note) => note),
		notes: [
			...(state.form === "dot" && state.from !== state.to ? [customChartWords[locale].manyDots] : []),
			...(byYear.length > 0 ? [customChartWords[locale].byYear(byYear)] : []),
		],
		fromZero: !facts.isRate,
	};
}
