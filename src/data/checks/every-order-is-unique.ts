import { type Address, type Issue, issueAt } from "../issues.ts";
import { rowsOf } from "../tables/any-row.ts";
import { type TableName, tables } from "../tables/index.ts";
import type { Check } from "./check.ts";

/** No two rows of a table (of a list, in the table of terms) ask for the same place: the order would be chance. */
export const everyOrderIsUnique: Check = {
	name: "everyOrderIsUnique",
	needsWholeRecord: false,
	find: (dataset) => {
		const issues: Issue[] = [];
		for (const name of Object.keys(tables) as TableName[]) {
			if (!("order" in tables[name].columns)) continue;
			const first = new Map<string, Address>();
			for (const row of rowsOf(dataset, name)) {
				const place = `${row.list ?? ""}|${row.order}`;
				const earlier = first.get(place);
				const values = { order: Number(row.order), otherLine: earlier?.line ?? 0 };
				if (earlier) issues.push(issueAt(row, "order", "order-repeated", values));
				else first.set(place, row);
			}
		}
		return issues;
	},
};
