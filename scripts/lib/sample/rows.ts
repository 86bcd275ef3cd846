/** Rows that are about to be written: they have no address yet. */
import type { Address } from "../../../src/data/issues.ts";
import type { Row, Table } from "../../../src/data/tables/define-table.ts";
import { formatTable } from "../../../src/data/tables/parse.ts";

export type NewRow<T extends Table> = Omit<Row<T>, keyof Address>;

/** A table as its file: header line and rows, through the columns' own codecs. */
export function tableText<T extends Table>(table: T, rows: readonly NewRow<T>[]): string {
	// Writing asks a row for its columns only, never for where it stands.
	return formatTable(table, rows as readonly Row<T>[]);
}

/** The rows without the header line, to be written behind others. */
export function rowsText<T extends Table>(table: T, rows: readonly NewRow<T>[]): string {
	if (rows.length === 0) return "";
	const text = tableText(table, rows);
	return text.slice(text.indexOf("\n") + 1);
}

/** A row of the record without its address, to write it elsewhere. */
export function withoutAddress<R extends Address>({
	file: _file,
	line: _line,
	...row
}: R): Omit<R, keyof Address> {
	return row;
}
