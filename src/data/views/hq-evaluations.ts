/** Results of the Evaluation Committee, by year. */
import type { Dataset } from "../dataset.ts";
import type { Coverage } from "../tables/coverage.ts";
import type { Evaluation } from "../tables/evaluations.ts";
import { coverageOf } from "./hq-conversions.ts";

export interface HqEvaluations {
	/** By the year they are about, then by date. */
	readonly evaluations: readonly Evaluation[];
	/** What the record says about looking for results; null where it says nothing. */
	readonly coverage: Coverage | null;
}

export function hqEvaluations(dataset: Dataset): HqEvaluations {
	return {
		evaluations: [...dataset.evaluations].sort(
			(a, b) => a.year - b.year || (a.date < b.date ? -1 : a.date > b.date ? 1 : 0),
		),
		coverage: coverageOf(dataset, "Evaluation results"),
	};
}
