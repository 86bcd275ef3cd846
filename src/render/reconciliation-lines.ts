/** Every arithmetic relation between published numbers, worked out and in words. */
import { type Comparison, compare } from "../data/checks/reconciliation.ts";
import type { Dataset } from "../data/dataset.ts";
import { once } from "../data/once.ts";
import type { Observation } from "../data/tables/observations.ts";
import { datumOf } from "../data/views/datum.ts";
import type { Locale } from "../site.ts";
import { citedRow, joined, type Prose, reckoned } from "../text/cited.ts";
import { formatMeasure } from "../text/measures.ts";
import { createVocabulary, type Vocabulary } from "../text/vocabulary.ts";

export interface ReconciliationLine {
	readonly id: string;
	readonly statement: string;
	readonly explanation: string;
	/** Number of comparisons: one, or one for each region, period and so on. */
	readonly comparisons: number;
	/** The two sides where there is one comparison; null where there are many. */
	readonly sides: ReconciledSides | null;
	/** How far rounding may move the two sides apart; null where they must be equal. */
	readonly tolerance: string | null;
}

/** Both sides of a comparison: published values know their origin, sums and differences what they were reckoned from. */
export interface ReconciledSides {
	readonly total: Prose;
	/** The sum of the parts; where one part stands alone, its own value. */
	readonly parts: Prose;
	/** "1,234개 + 567개": the parts one by one; empty where they are one, or too many to read. */
	readonly addends: Prose;
	readonly difference: Prose;
}

/** More parts than these are not written out. */
const mostAddends = 15;

export interface Reconciliations {
	/** Relations whose sides are equal, but for rounding. */
	readonly holding: readonly ReconciliationLine[];
	/** Relations that differ by what is explained. */
	readonly differing: readonly ReconciliationLine[];
	readonly comparisons: number;
}

export const reconciliationLines = once((dataset: Dataset, locale: Locale): Reconciliations => {
	const words = createVocabulary(dataset, locale);
	const worked = dataset.reconciliations.map((relation) => compare(dataset, relation));
	const linesOf = (keep: (comparison: Comparison) => boolean) =>
		worked.flatMap((comparisons) => {
			const [first] = comparisons;
			return first && keep(first) ? lineOf(first, comparisons, words) : [];
		});
	return {
		holding: linesOf(({ relation }) => relation.expected_difference === 0),
		differing: linesOf(({ relation }) => relation.expected_difference !== 0),
		comparisons: worked.reduce((sum, comparisons) => sum + comparisons.length, 0),
	};
});

function lineOf(
	comparison: Comparison,
	comparisons: readonly Comparison[],
	words: Vocabulary,
): ReconciliationLine {
	const { relation, total } = comparison;
	const measure = words.measure(total.measure);
	const amount = (value: number) => formatMeasure(value, measure, words.locale);
	return {
		id: relation.id,
		statement: words.text(relation, "statement") ?? "",
		explanation: words.text(relation, "explanation") ?? "",
		comparisons: comparisons.length,
		sides: comparisons.length === 1 ? sidesOf(comparison, amount, words) : null,
		tolerance: relation.tolerance === 0 ? null : amount(relation.tolerance),
	};
}

function sidesOf(
	{ total, parts, sum, difference }: Comparison,
	amount: (value: number) => string,
	words: Vocabulary,
): ReconciledSides {
	const data = parts.map(datumOf);
	const isSum = data.length > 1;
	const said = (row: Observation) => citedRow(words.value(row, "digits"), row);
	return {
		total: said(total),
		parts: isSum ? reckoned(amount(sum), ...data) : joined(parts.map(said), ""),
		addends: isSum && parts.length <= mostAddends ? joined(parts.map(said), " + ") : "",
		difference: reckoned(amount(difference), datumOf(total), ...data),
	};
}
