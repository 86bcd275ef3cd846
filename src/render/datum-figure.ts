/** One datum as words for a large figure or a table cell: value, status, what else was published, source. */
import type { Dataset } from "../data/dataset.ts";
import type { Source } from "../data/tables/sources.ts";
import type { Datum } from "../data/views/datum.ts";
import type { StatusName } from "../styles/tokens.ts";
import { citedRow, type Prose } from "../text/cited.ts";
import type { Vocabulary } from "../text/vocabulary.ts";
import { type Origin, originOf } from "./origin.ts";

export interface DatumFigure {
	/** The value with its unit, or why there is none. */
	readonly value: string;
	readonly isMissing: boolean;
	/** Null for a gap. */
	readonly status: { readonly status: StatusName; readonly label: string } | null;
	/** Other values published for the same thing and not replaced since. */
	readonly others: readonly Prose[];
	/** Where the value comes from; null for a gap. */
	readonly origin: Origin | null;
	/** Null for a gap. */
	readonly source: Source | null;
}

export function datumFigure(dataset: Dataset, datum: Datum, words: Vocabulary): DatumFigure {
	const isMissing = datum.value === null;
	const status = isMissing ? null : (datum.status as StatusName | null);
	return {
		value: words.cell(datum),
		isMissing,
		status: status && { status, label: words.term("status", status) },
		others: datum.others
			.filter(({ use }) => use === "alternate")
			.map((observation) => citedRow(words.value(observation, "digits"), observation)),
		origin: isMissing ? null : originOf(dataset, datum, words.locale),
		source: isMissing ? null : (dataset.source.get(datum.observation?.source ?? "") ?? null),
	};
}
