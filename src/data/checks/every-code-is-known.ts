import type { Dataset } from "../dataset.ts";
import { type Issue, issueAt } from "../issues.ts";
import { nearest } from "../nearest.ts";
import { rowsOf } from "../tables/any-row.ts";
import { type TableName, tables } from "../tables/index.ts";
import type { Check } from "./check.ts";

/** Every cell of a column with a code list, and every item of a list cell, stands in that list. */
export const everyCodeIsKnown: Check = {
	name: "everyCodeIsKnown",
	needsWholeRecord: false,
	find: (dataset) => {
		const issues: Issue[] = [];
		for (const name of Object.keys(tables) as TableName[])
			for (const [column, { list }] of Object.entries(tables[name].columns) as [
				string,
				{ list?: string },
			][]) {
				if (list === undefined || list === "notes") continue;
				const known = codesOf(dataset, list);
				for (const row of rowsOf(dataset, name))
					for (const value of valuesOf(row[column]))
						if (!known.has(value))
							issues.push(
								issueAt(row, column, "unknown-code", { value, list, nearest: nearest(value, known) }),
							);
			}
		return issues;
	},
};

function valuesOf(cell: unknown): readonly string[] {
	if (Array.isArray(cell)) return cell as string[];
	return typeof cell === "string" ? [cell] : [];
}

/** The codes of a list: `regions` is a table's key, `terms:tier` a list of the table of terms. */
function codesOf(dataset: Dataset, list: string): ReadonlySet<string> {
	if (list.startsWith("terms:")) {
		const name = list.slice("terms:".length);
		return new Set(dataset.terms.filter((term) => term.list === name).map((term) => term.code));
	}
	const found = Object.entries(tables).find(([, table]) => table.name === list);
	if (found === undefined) throw new Error(`no table ${list}`);
	const [name, table] = found;
	const key = table.key[0] as string;
	return new Set(rowsOf(dataset, name as TableName).map((row) => String(row[key])));
}
