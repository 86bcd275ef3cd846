/** Any observations as lines of a table: what, where, when, how much, how sure, from whom. */
import type { Dataset } from "../data/dataset.ts";
import type { Dimension } from "../data/dimensions.ts";
import type { Observation } from "../data/tables/observations.ts";
import type { Source } from "../data/tables/sources.ts";
import type { Locale } from "../site.ts";
import type { StatusName } from "../styles/tokens.ts";
import { tableWords } from "../text/table-words.ts";
import { createVocabulary } from "../text/vocabulary.ts";
import { type Origin, originOf } from "./origin.ts";

export interface ObservationLine {
	/** Names of the dimensions asked for, in their order; empty where the dimension is. */
	readonly names: readonly string[];
	/** 약 1,455개; or why there is no value. */
	readonly value: string;
	readonly isMissing: boolean;
	readonly origin: Origin | null;
	readonly status: { readonly status: StatusName; readonly label: string };
	/** "다른 보도 값" where it is not the main one; null where it is. */
	readonly use: string | null;
	readonly source: Source;
	/** The note in this language, or null. */
	readonly note: string | null;
}

export interface ObservationLines {
	readonly locale: Locale;
	readonly headings: readonly string[];
	readonly lines: readonly ObservationLine[];
}

/** Lines in the order given. **dimensions** are the columns that name a line, as `["measure", "period"]`. */
export function observationLines(
	dataset: Dataset,
	observations: readonly Observation[],
	dimensions: readonly Dimension[],
	locale: Locale,
): ObservationLines {
	const words = createVocabulary(dataset, locale);
	const nameOf = (row: Observation, dimension: Dimension, column: number) => {
		const code = row[dimension];
		// The first column heads its line, so the total is named there.
		if (code === null) return column === 0 ? words.name(dimension, null) : "";
		return dimension === "measure"
			? (words.text(words.measure(code), "name") ?? "")
			: words.name(dimension, code);
	};
	return {
		locale,
		headings: dimensions.map((dimension) => tableWords[locale].axes[dimension]),
		lines: observations.flatMap((row) => {
			const source = dataset.source.get(row.source);
			if (source === undefined) return [];
			return {
				names: dimensions.map((dimension, column) => nameOf(row, dimension, column)),
				value:
					row.value === null
						? words.term("missing", row.missing ?? "not-published")
						: words.value(row, "digits"),
				isMissing: row.value === null,
				origin: originOf(dataset, row, locale),
				status: { status: row.status as StatusName, label: words.term("status", row.status) },
				use: row.use === "main" ? null : words.term("use", row.use),
				source,
				note: row.note === null ? null : words.note(row.note),
			};
		}),
	};
}
