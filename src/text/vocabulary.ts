/** Words for the codes of the record in one language. Codes inside, words at the edge: this is the edge. */
import type { Dataset } from "../data/dataset.ts";
import type { Dimension } from "../data/dimensions.ts";
import { once } from "../data/once.ts";
import type { Measure } from "../data/tables/measures.ts";
import type { Observation } from "../data/tables/observations.ts";
import type { Source } from "../data/tables/sources.ts";
import type { Datum } from "../data/views/datum.ts";
import type { Locale } from "../site.ts";
import { derivedMeasures } from "./derived-measures.ts";
import { type Approx, formatApprox, formatMeasure, type NumberStyle } from "./numbers.ts";
import { formatDate, formatPeriod } from "./periods.ts";

export interface Vocabulary {
	readonly locale: Locale;
	/** Full name of a dimension's code; null is the total. */
	name(dimension: Dimension, code: string | null): string;
	/** Name short enough for a label. */
	short(dimension: Dimension, code: string | null): string;
	/** Name of a code of a small list, as of `status`. */
	term(list: string, code: string): string;
	measure(code: string): Measure;
	/** Unit of a measure, as after "unit:". */
	unit(measure: string): string;
	/** A datum in prose: 약 44만 8,000개; for a gap the reason. */
	prose(datum: Datum): string;
	/** A datum in a table cell: 약 448,000개. */
	cell(datum: Datum): string;
	/** An observation in prose. */
	value(observation: Observation, style?: NumberStyle): string;
	/** A note of the record in this language. */
	note(note: string): string;
	/** "기호일보, 2018년 12월 6일" */
	citation(source: Source): string;
	/** The text of a bilingual column, as of `role_ko` and `role_en`. */
	text<N extends string>(
		row: { readonly [K in `${N}_ko` | `${N}_en`]: string | null },
		name: N,
	): string | null;
}

/** Words for the total, where no code stands. */
const totals: Readonly<Record<Locale, Partial<Record<Dimension, string>>>> = {
	ko: { area: "전체", tier: "합계", sector: "합계", breakdown: "합계", task: "전체", policy: "전체" },
	en: {
		area: "All areas",
		tier: "Total",
		sector: "Total",
		breakdown: "Total",
		task: "All tasks",
		policy: "All",
	},
};

/** The vocabulary of a record in one language, made once. */
export const createVocabulary = once(gather);

function gather(dataset: Dataset, locale: Locale): Vocabulary {
	const terms = new Map(dataset.terms.map((term) => [`${term.list}:${term.code}`, term[`name_${locale}`]]));
	const termOf = (list: string, code: string) => found(terms.get(`${list}:${code}`), `${list}:${code}`);
	const measureOf = (code: string) => found(dataset.measure.get(code) ?? derivedMeasures.get(code), code);

	const name = (dimension: Dimension, code: string | null): string => {
		if (code === null) return totals[locale][dimension] ?? "";
		switch (dimension) {
			case "period":
				return formatPeriod(code, locale);
			case "tier":
			case "sector":
				return termOf(dimension, code);
			case "measure":
				return measureOf(code)[`name_${locale}`];
			case "policy":
				return found(dataset.policy.get(code), code)[`title_${locale}`];
			default:
				return found(dataset[dimension].get(code), code)[`name_${locale}`];
		}
	};
	const value = (row: Observation, style: NumberStyle = "large"): string => {
		const text = formatMeasure(row.value ?? 0, measureOf(row.measure), locale, style);
		return formatApprox(text, row.approx as Approx, locale);
	};
	const datumText = (datum: Datum, style: NumberStyle) =>
		datum.observation && datum.value !== null
			? value(datum.observation, style)
			: termOf("missing", datum.missing ?? "not-published");

	return {
		locale,
		name,
		short: (dimension, code) => {
			if (code === null) return name(dimension, code);
			if (dimension === "area") return found(dataset.area.get(code), code)[`short_${locale}`];
			if (dimension === "period") return formatPeriod(code, locale, "short");
			if (dimension !== "region") return name(dimension, code);
			const region = found(dataset.region.get(code), code);
			return locale === "ko" ? region.short_ko : region.name_en.replace(/-(si|gun|do)$/, "");
		},
		term: termOf,
		measure: measureOf,
		unit: (code) => measureOf(code)[`unit_${locale}`],
		prose: (datum) => datumText(datum, "large"),
		cell: (datum) => datumText(datum, "digits"),
		value,
		note: (note) => (locale === "ko" ? note : found(dataset.noteEnglish.get(note), note)),
		citation: (source) =>
			source.published ? `${source.publisher}, ${formatDate(source.published, locale)}` : source.publisher,
		text: (row, column) => row[`${column}_${locale}` as keyof typeof row] ?? null,
	};
}

/** A name that must be there: the checks have seen to it. */
function found<T>(value: T | undefined, code: string): T {
	if (value === undefined) throw new Error(`no name for ${code}`);
	return value;
}
