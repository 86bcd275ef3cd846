/** Everything a chart's page, embed or picture shows, as plain values: words, drawings, table, sources. */
import { type Chart, type ClassLegend, chartWidths, type Labels } from "../charts/chart.ts";
import { type ChartId, charts, type SelectionOf } from "../charts/index.ts";
import type { ChartState } from "../charts/states.ts";
import type { Dataset } from "../data/dataset.ts";
import type { Observation } from "../data/tables/observations.ts";
import type { Source } from "../data/tables/sources.ts";
import { type Datum, observationsOf } from "../data/views/datum.ts";
import type { View } from "../data/views/view.ts";
import type { Locale } from "../site.ts";
import { type ColourName, type StatusName, statusStyles } from "../styles/tokens.ts";
import type { ChartWords } from "../text/charts/chart-words.ts";
import { chartWords } from "../text/charts/index.ts";
import { type Prose, plainText } from "../text/cited.ts";
import { recognised } from "../text/recognised.ts";
import { remarksOf } from "../text/remarks.ts";
import { sampleMark } from "../text/sample-words.ts";
import { createVocabulary, type Vocabulary } from "../text/vocabulary.ts";
import { comparisonOf, type FigureComparison } from "./comparison.ts";
import { drawn } from "./drawing-cache.ts";
import { createLabels } from "./labels.ts";
import { toldFigures } from "./record-words.ts";
import { datumMarks, renderSvg } from "./svg.ts";
import { type FigureTable, tableOf } from "./table.ts";

export interface Figure {
	readonly id: ChartId;
	/** Unique on a page: the chart's id and its selection, fit for an HTML id. */
	readonly key: string;
	readonly locale: Locale;
	readonly title: string;
	readonly sentence: string;
	/** The same with numbers that know their origin, for pages alone. */
	readonly citedSentence: Prose;
	/** "단위: 명" without the word: the measure's unit. */
	readonly unit: string;
	/** Code of the measure, which the glossary explains. */
	readonly measure: string;
	/** What the measure means and how it is misread. */
	readonly definition: string;
	readonly notes: readonly string[];
	readonly drawings: readonly { readonly width: number; readonly height: number; readonly svg: string }[];
	readonly legend: readonly {
		readonly colour: ColourName;
		readonly status?: StatusName;
		readonly label: string;
	}[];
	/** Classes of a map or heat table, from low to high. */
	readonly classes: readonly {
		readonly colour: ColourName;
		readonly label: string;
		/** Whether it stands for gaps, which are hatched. */
		readonly isMissing?: boolean;
	}[];
	readonly table: FigureTable;
	/** How its places are compared; null in charts that do not hold all 31. */
	readonly comparison: FigureComparison | null;
	readonly sources: readonly Source[];
	/** Statuses of the figures shown, in the order of the code list. */
	readonly statuses: readonly { readonly status: StatusName; readonly label: string }[];
	/** Remarks on single figures, in this language; the figures know their origin. */
	readonly remarks: readonly Prose[];
}

/** Builds a figure for one state of a chart. */
export function createFigure<Id extends ChartId>(
	dataset: Dataset,
	id: Id,
	selection: SelectionOf<Id>,
	locale: Locale,
): Figure {
	// The registry pairs each chart with its own selection and view; beyond it only their common shape matters.
	const chart = charts[id] as unknown as Chart<SelectionOf<Id>, View>;
	const words = chartWords[id][locale] as unknown as ChartWords<View>;
	const vocabulary = createVocabulary(dataset, locale);
	const view = chart.view(dataset, selection);
	const measure = chart.measure(selection);
	const title = words.title(view, vocabulary);
	const citedSentence = words.sentence(view, vocabulary);
	const sentence = plainText(citedSentence);
	const key = figureKey(id, selection);
	const height = chart.height(view);
	const label = createLabels(vocabulary, measure);
	const mark = dataset.release.sample ? sampleMark : undefined;
	const name = `${mark ? `[${mark}] ` : ""}${title} ${sentence}`;
	const drawings = (chart.widths ?? chartWidths).map((width) => {
		const svgId = `${key}-${width}`;
		const svg = drawn({ id, selection, locale, width, view, name, mark, names: namesOf(dataset) }, () =>
			renderSvg(chart.spec(view, { width, height, label, mark: datumMarks(view.data) }), {
				name,
				id: svgId,
				mark,
			}),
		);
		return { width, height, svg };
	});
	const observations = observationsOf(view.data);
	const compared = chart.compared?.(selection);
	const comparison = compared ? comparisonOf(dataset, compared, vocabulary) : null;
	return {
		id,
		key,
		locale,
		title,
		sentence,
		citedSentence,
		unit: words.unit?.(view, vocabulary) ?? vocabulary.unit(measure),
		measure,
		definition: vocabulary.text(vocabulary.measure(measure), "definition") ?? "",
		notes: words.notes?.(view, vocabulary) ?? [],
		drawings,
		legend: (chart.legend?.(view) ?? []).map(({ dimension, code, ...entry }) => ({
			...entry,
			label: label.name(dimension, code),
		})),
		classes: chart.classes
			? [...classesOf(chart.classes(view), label), ...gapsOf(view.data, vocabulary)]
			: [],
		table: tableOf(view, vocabulary, comparison),
		comparison,
		sources: sourcesOf(dataset, observations),
		statuses: statusesOf(
			view.data.flatMap(({ observation }) => observation ?? []),
			vocabulary,
		),
		remarks: remarksOf(observations, vocabulary, (note) => recognised(note, toldFigures(dataset, locale))),
	};
}

/** The same figure without rank, change and distance beside its values: where it stands as one of several, to be light. */
export function withoutComparison(figure: Figure): Figure {
	const lines = figure.table.lines.map((line) => ({ ...line, compared: null }));
	return { ...figure, comparison: null, table: { ...figure.table, comparison: [], lines } };
}

/** The code lists whose names stand in drawings: a view holds codes only, so its drawing depends on them too. */
function namesOf({ areas, regions, breakdowns, measures, terms }: Dataset): unknown {
	return { areas, regions, breakdowns, measures, terms };
}

function statusesOf(observations: readonly Observation[], words: Vocabulary): Figure["statuses"] {
	const present = new Set(observations.map(({ status }) => status));
	const names = Object.keys(statusStyles) as StatusName[];
	return names
		.filter((status) => present.has(status))
		.map((status) => ({ status, label: words.term("status", status) }));
}

/** The figure of a state: a selection known only as codes, as addresses carry it. */
export function figureOfState(dataset: Dataset, { id, selection }: ChartState, locale: Locale): Figure {
	// The registry makes states of its own selections; a chart without choices takes none.
	const own = (Object.keys(selection).length > 0 ? selection : null) as never;
	return createFigure(dataset, id, own, locale);
}

/** A name for a state of a chart, fit for ids and file names. */
export function figureKey(id: ChartId, selection: object | null): string {
	return [id, ...Object.values(selection ?? {})].join("-");
}

/** Sources of observations, those shown first, each once. */
export function sourcesOf(dataset: Dataset, observations: readonly Observation[]): Source[] {
	const codes = [...new Set(observations.map(({ source }) => source))];
	return codes.flatMap((code) => dataset.source.get(code) ?? []);
}

/** What hatched areas stand for: every reason of a gap, after the classes. */
function gapsOf(data: readonly Datum[], words: Vocabulary): Figure["classes"] {
	const reasons = new Set(data.flatMap(({ missing }) => missing ?? []));
	return [...reasons].map((code) => ({
		colour: "missing",
		label: words.term("missing", code),
		isMissing: true,
	}));
}

function classesOf({ colours, ranges }: ClassLegend, label: Labels): Figure["classes"] {
	return ranges.map(({ least, most }, index) => ({
		colour: colours[index] ?? "missing",
		label: least === most ? label.number(least) : `${label.number(least)} – ${label.number(most)}`,
	}));
}
