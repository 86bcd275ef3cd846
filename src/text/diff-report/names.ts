/** Names of a record that may have defects. */
import type { Dataset } from "../../data/dataset.ts";
import type { Dimension } from "../../data/dimensions.ts";
import type { Observation } from "../../data/tables/observations.ts";
import type { Locale } from "../../site.ts";
import { visible } from "../visible.ts";
import { createVocabulary, type Vocabulary } from "../vocabulary.ts";
import { diffWords } from "./words.ts";

export interface Names {
	name(dimension: Dimension, code: string | null): string;
	source(code: string): string;
	value(row: Observation): string;
	note(note: string | null): string;
	cell(column: keyof Observation, cell: string | number | null): string;
}

/** Words of a record that may have defects: what has no name stands as it is in the file. */
export function createNames(dataset: Dataset, locale: Locale): Names {
	const vocabulary: Vocabulary = createVocabulary(dataset, locale);
	const or = (text: () => string, instead: string): string => {
		try {
			return text();
		} catch {
			return visible(instead);
		}
	};
	const source = (code: string): string => {
		const found = dataset.source.get(code);
		return found ? or(() => `${vocabulary.citation(found)} (${code})`, code) : visible(code);
	};
	return {
		name: (dimension, code) => or(() => vocabulary.name(dimension, code), code ?? ""),
		source,
		value: (row) => {
			const { missing, value } = row;
			if (value === null) return or(() => vocabulary.term("missing", missing ?? ""), missing ?? "");
			return or(() => vocabulary.value(row, "digits"), String(value));
		},
		note: (note) =>
			note === null ? diffWords[locale].empty : or(() => visible(vocabulary.note(note)), note),
		cell: (column, cell) => {
			if (cell === null) return diffWords[locale].empty;
			const text = String(cell);
			if (column === "source") return source(text);
			return column === "status" || column === "use"
				? or(() => vocabulary.term(column, text), text)
				: visible(text);
		},
	};
}
