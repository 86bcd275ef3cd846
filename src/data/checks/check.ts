/** A check of the record: one named rule that returns every defect it finds. */
import type { Dataset } from "../dataset.ts";
import type { Issue } from "../issues.ts";
import type { TableName } from "../tables/index.ts";

export interface Check {
	readonly name: string;
	/** True where a missing row would itself raise the alarm: such checks wait until every row can be read. */
	readonly needsWholeRecord: boolean;
	/** `unread` names tables of which not every row could be read: what is absent from them is no defect yet. */
	readonly find: (dataset: Dataset, unread: ReadonlySet<TableName>) => Issue[];
}
