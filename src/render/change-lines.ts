/** The changes of a release as lines of a table: what the observation is, what stood there, what stands there, and why. */
import type { Dataset } from "../data/dataset.ts";
import type { Dimension } from "../data/dimensions.ts";
import type { Change } from "../data/tables/changes.ts";
import { observations } from "../data/tables/observations.ts";
import type { Locale } from "../site.ts";
import { formatNumber } from "../text/digits.ts";
import { createVocabulary, type Vocabulary } from "../text/vocabulary.ts";

export interface ChangeLine {
	readonly id: string;
	/** Measure, place, period and the rest, in words. */
	readonly about: string;
	/** Title of the column that changed; null where the observation came or went. */
	readonly column: string | null;
	readonly old: string | null;
	readonly new: string | null;
	readonly reason: string;
}

/** The lines in the order of the record of changes. */
export function changeLines(
	dataset: Dataset,
	changes: readonly Change[],
	locale: Locale,
): readonly ChangeLine[] {
	const words = createVocabulary(dataset, locale);
	return changes.map((row) => {
		const { observation, field } = row;
		const isOfValue = field === null || field === "value";
		const cell = (text: string | null) =>
			text === null ? null : isOfValue ? valueText(row, text, words) : nameOf(dataset, words, field, text);
		return {
			id: observation,
			about: aboutOf(dataset, row, words),
			column: field === null ? null : columnTitle(field, locale),
			old: cell(row.old),
			new: cell(row.new),
			reason: row[`reason_${locale}`],
		};
	});
}

function columnTitle(field: string, locale: Locale): string {
	return Object.entries(observations.columns).find(([name]) => name === field)?.[1].title[locale] ?? field;
}

function valueText({ measure }: Change, text: string, words: Vocabulary): string {
	const value = Number(text);
	return Number.isFinite(value) ? `${formatNumber(value, words.locale)} ${words.unit(measure)}` : text;
}

function aboutOf(dataset: Dataset, row: Change, words: Vocabulary): string {
	const { measure, region, period, dimensions } = row;
	const others = (dimensions ?? "")
		.split(";")
		.map((part) => part.split(":"))
		.flatMap(([name = "", code = ""]) => (code === "" ? [] : nameOf(dataset, words, name, code)));
	return [
		words.name("measure", measure),
		words.name("region", region),
		words.name("period", period),
		...others,
	].join(" · ");
}

/** The name of a code in a column; the code itself where the record has no name for it any more, or none is needed. */
function nameOf(dataset: Dataset, words: Vocabulary, column: string, code: string): string {
	switch (column) {
		case "area":
		case "task":
		case "policy":
		case "breakdown":
			return dataset[column].has(code) ? words.name(column satisfies Dimension, code) : code;
		case "tier":
		case "sector":
		case "status":
		case "use":
		case "approx":
		case "missing":
			return dataset.terms.some((term) => term.list === column && term.code === code)
				? words.term(column, code)
				: code;
		case "note":
			return dataset.noteEnglish.has(code) ? words.note(code) : code;
		default:
			return code;
	}
}
