import type { Dataset } from "../dataset.ts";
import { type Issue, issueAt } from "../issues.ts";
import { nearest } from "../nearest.ts";
import { rowsOf } from "../tables/any-row.ts";
import { type TableName, tables } from "../tables/index.ts";
import type { Check } from "./check.ts";

/**
 * Every cell of a column with a code list, and every item of a list cell, stands in that list. A list that could not
 * be read whole is not held against anyone.
 */
export const everyCodeIsKnown: Check = {
	name: "everyCodeIsKnown",
	needsWholeRecord: false,
	find: (dataset, unread) => {
		const issues: Issue[] = [];
		for (const name of Object.keys(tables) as TableName[])
			for (const [column, { list }] of Object.entries(tables[name].columns) as [
				string,
				{ list?: string },
			][]) {
				if (list === undefined || list === "notes") continue;
				const holder = tableOf(list);
				if (unread.has(holder)) continue;
				const known = codesOf(dataset, list, holder);
				// The same misspelling may stand in thousands of rows.
				const guesses = new Map<string, string | null>();
				for (const row of rowsOf(dataset, name))
					for (const value of valuesOf(row[column])) {
						if (known.has(value)) continue;
						if (!guesses.has(value)) guesses.set(value, nearest(value, known));
						const guess = guesses.get(value) ?? null;
						const values = { value, list, file: tables[holder].path, nearest: guess };
						issues.push(issueAt(row, column, "unknown-code", values));
					}
			}
		return issues;
	},
};

function valuesOf(cell: unknown): readonly string[] {
	if (Array.isArray(cell)) return cell as string[];
	return typeof cell === "string" ? [cell] : [];
}

/** The table that holds a list: `regions` is a table's key, `terms:tier` a list of the table of terms. */
function tableOf(list: string): TableName {
	const wanted = list.startsWith("terms:") ? "terms" : list;
	const found = (Object.keys(tables) as TableName[]).find((name) => tables[name].name === wanted);
	if (found === undefined) throw new Error(`no table ${list}`);
	return found;
}

function codesOf(dataset: Dataset, list: string, holder: TableName): ReadonlySet<string> {
	if (holder === "terms") {
		const name = list.slice("terms:".length);
		return new Set(dataset.terms.filter((term) => term.list === name).map((term) => term.code));
	}
	const key = tables[holder].key[0] as string;
	return new Set(rowsOf(dataset, holder).map((row) => String(row[key])));
}
