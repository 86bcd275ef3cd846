/** What one would like to know, by topic, and whether it was found. */
import type { Dataset } from "../dataset.ts";
import type { Coverage } from "../tables/coverage.ts";

export interface CoverageTopic {
	/** Code of the list `topic`. */
	readonly topic: string;
	readonly items: readonly Coverage[];
}

/** Topics in the order of the code list, without empty ones. */
export function coverageByTopic(dataset: Dataset): CoverageTopic[] {
	return dataset.terms
		.filter(({ list }) => list === "topic")
		.sort((a, b) => a.order - b.order)
		.map(({ code }) => ({ topic: code, items: dataset.coverage.filter(({ topic }) => topic === code) }))
		.filter(({ items }) => items.length > 0);
}

/** How many items were found, partly found and not found. */
export function coverageCounts(items: readonly Coverage[]): { yes: number; partial: number; no: number } {
	const count = (code: string) => items.filter(({ found }) => found === code).length;
	return { yes: count("yes"), partial: count("partial"), no: count("no") };
}
