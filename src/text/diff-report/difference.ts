/** The difference of two records, as it comes to be told. */
import type { Dataset } from "../../data/dataset.ts";
import type { Observation } from "../../data/tables/observations.ts";

/** An observation before and after; null on one side where it came or went. */
export interface Change {
	readonly before: Observation | null;
	readonly after: Observation | null;
	readonly columns: readonly (keyof Observation)[];
}

/** What is to be told. `records` name the codes of either side. */
export interface Difference {
	readonly revision: string;
	readonly observations: {
		readonly changed: readonly Change[];
		readonly added: readonly Change[];
		readonly removed: readonly Change[];
	};
	readonly tables: readonly {
		readonly file: string;
		readonly changed: readonly string[];
		readonly added: readonly string[];
		readonly removed: readonly string[];
	}[];
	readonly defects: { readonly before: number; readonly after: number };
	readonly records: { readonly before: Dataset; readonly after: Dataset };
}
