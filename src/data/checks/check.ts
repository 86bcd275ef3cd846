/** A check of the record: one named rule that returns every defect it finds. */
import type { Dataset } from "../dataset.ts";
import type { Issue } from "../issues.ts";

export interface Check {
	readonly name: string;
	/** True where a missing row would itself raise the alarm: such checks wait until every row can be read. */
	readonly needsWholeRecord: boolean;
	readonly find: (dataset: Dataset) => Issue[];
}
