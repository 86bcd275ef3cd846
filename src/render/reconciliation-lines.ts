/** Every arithmetic relation between published numbers, worked out and in words. */
import { type Comparison, compare } from "../data/checks/reconciliation.ts";
import type { Dataset } from "../data/dataset.ts";
import type { Locale } from "../site.ts";
import { formatMeasure } from "../text/measures.ts";
import { createVocabulary, type Vocabulary } from "../text/vocabulary.ts";

export interface ReconciliationLine {
	readonly id: string;
	readonly statement: string;
	readonly explanation: string;
	/** Number of comparisons: one, or one for each region, period and so on. */
	readonly comparisons: number;
	/** The two sides where there is one comparison; null where there are many. */
	readonly sides: { readonly total: string; readonly parts: string; readonly difference: string } | null;
	/** How far rounding may move the two sides apart; null where they must be equal. */
	readonly tolerance: string | null;
}

export interface Reconciliations {
	/** Relations whose sides are equal, but for rounding. */
	readonly holding: readonly ReconciliationLine[];
	/** Relations that differ by what is explained. */
	readonly differing: readonly ReconciliationLine[];
	readonly comparisons: number;
}

export function reconciliationLines(dataset: Dataset, locale: Locale): Reconciliations {
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
}

function lineOf(
	{ relation, total, sum, difference }: Comparison,
	comparisons: readonly Comparison[],
	words: Vocabulary,
): ReconciliationLine {
	const measure = words.measure(total.measure);
	const amount = (value: number) => formatMeasure(value, measure, words.locale);
	return {
		id: relation.id,
		statement: words.text(relation, "statement") ?? "",
		explanation: words.text(relation, "explanation") ?? "",
		comparisons: comparisons.length,
		sides:
			comparisons.length === 1
				? { total: amount(total.value ?? 0), parts: amount(sum), difference: amount(difference) }
				: null,
		tolerance: relation.tolerance === 0 ? null : amount(relation.tolerance),
	};
}
