/** What an observation is called, and what its page and its citation are headed with. */
import { type Dimension, dimensions } from "../data/dimensions.ts";
import type { Observation } from "../data/tables/observations.ts";
import { originWords } from "../text/pages/origin.ts";
import type { Vocabulary } from "../text/vocabulary.ts";

/** "수원시 고용률, 15세 이상, 2024년 하반기"; another published value says that it is one. */
export function originName(row: Observation, words: Vocabulary): string {
	const names: Partial<Record<Dimension, string>> = {};
	for (const dimension of dimensions) {
		const code = row[dimension];
		if (code !== null) names[dimension] = words.name(dimension, code);
	}
	return originWords[words.locale].title(names, row.use === "main" ? null : words.term("use", row.use));
}

/** The value with its unit, or why there is none. */
export function originValue(row: Observation, words: Vocabulary): string {
	return row.value === null
		? words.term("missing", row.missing ?? "not-published")
		: words.value(row, "digits");
}
