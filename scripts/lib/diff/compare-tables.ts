/** How the tables beside the observations differ: rows that came, went or changed, by their keys. */
import type { ReadResult } from "../../../src/data/read.ts";
import { type AnyRow, rowsOf } from "../../../src/data/tables/any-row.ts";
import { type TableName, tables } from "../../../src/data/tables/index.ts";

/** What differs in one table. Rows are named by their key, or by all their cells where the table has none. */
export interface TableChanges {
	/** Path below the data folder. */
	readonly file: string;
	readonly changed: readonly string[];
	readonly added: readonly string[];
	readonly removed: readonly string[];
}

/** The tables that differ, in the order of the record. */
export function compareTables(before: ReadResult, after: ReadResult): TableChanges[] {
	return (Object.keys(tables) as TableName[])
		.filter((name) => name !== "observations")
		.map((name) => compareTable(name, rowsOf(before.tables, name), rowsOf(after.tables, name)))
		.filter(({ changed, added, removed }) => changed.length + added.length + removed.length > 0);
}

function compareTable(name: TableName, before: readonly AnyRow[], after: readonly AnyRow[]): TableChanges {
	const { path, columns, key } = tables[name];
	const cells = (row: AnyRow, names: readonly string[]) =>
		names.map((column) => textOf(row[column])).join(", ");
	const named = (row: AnyRow) => cells(row, key.length > 0 ? key : Object.keys(columns));
	const whole = (row: AnyRow) => JSON.stringify(Object.keys(columns).map((column) => row[column] ?? null));
	const old = new Map(before.map((row) => [named(row), whole(row)]));
	const now = new Map(after.map((row) => [named(row), whole(row)]));
	return {
		file: path,
		changed: [...now.keys()].filter((row) => old.has(row) && old.get(row) !== now.get(row)),
		added: [...now.keys()].filter((row) => !old.has(row)),
		removed: [...old.keys()].filter((row) => !now.has(row)),
	};
}

function textOf(cell: unknown): string {
	if (cell === null || cell === undefined) return "";
	return typeof cell === "object" ? JSON.stringify(cell) : String(cell);
}
