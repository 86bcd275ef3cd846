import { type Address, type Issue, issueAt } from "../issues.ts";
import { rowsOf } from "../tables/any-row.ts";
import { type TableName, tables } from "../tables/index.ts";
import type { Check } from "./check.ts";

/** No two rows of a table share their key. */
export const everyKeyIsUnique: Check = {
	name: "everyKeyIsUnique",
	needsWholeRecord: false,
	find: (dataset) => {
		const issues: Issue[] = [];
		for (const name of Object.keys(tables) as TableName[]) {
			const key = tables[name].key as readonly string[];
			const first = new Map<string, Address>();
			for (const row of rowsOf(dataset, name)) {
				const value = key.map((column) => row[column] ?? "").join("|");
				const earlier = first.get(value);
				if (earlier) {
					const values = { key: value, firstFile: earlier.file, firstLine: earlier.line };
					issues.push(issueAt(row, null, "key-duplicate", values));
				} else first.set(value, row);
			}
		}
		return issues;
	},
};
