import { type Address, type Issue, issueAt } from "../issues.ts";
import { rowsOf } from "../tables/any-row.ts";
import { type TableName, tables } from "../tables/index.ts";
import type { Check } from "./check.ts";

/** Names below a section that are pages of the site itself, by the table whose rows have their pages beside them. */
const taken: Partial<Record<TableName, readonly string[]>> = {
	policies: ["calculator", "offer"],
};

/** No two rows of a table want the same address, not even in capitals, and none that of another page. */
export const everyAddressIsUnique: Check = {
	name: "everyAddressIsUnique",
	needsWholeRecord: false,
	find: (dataset) => {
		const issues: Issue[] = [];
		for (const name of Object.keys(tables) as TableName[]) {
			if (!("slug" in tables[name].columns)) continue;
			const first = new Map<string, Address>();
			for (const row of rowsOf(dataset, name)) {
				const slug = String(row.slug);
				// Some hosts keep files without regard to capitals: one page would cover the other.
				const address = slug.toLowerCase();
				const earlier = first.get(address);
				if (taken[name]?.includes(address)) issues.push(issueAt(row, "slug", "slug-taken", { slug }));
				else if (earlier)
					issues.push(issueAt(row, "slug", "slug-repeated", { slug, otherLine: earlier.line ?? 0 }));
				else first.set(address, row);
			}
		}
		return issues;
	},
};
