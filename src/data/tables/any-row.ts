/** A row whose columns are not known to the type system: what checks over all tables see. */
import type { Address } from "../issues.ts";
import type { TableName, Tables } from "./index.ts";

export type AnyRow = Address & Readonly<Record<string, unknown>>;

/** The rows of a table by its name. */
export function rowsOf(all: Tables, name: TableName): readonly AnyRow[] {
	return all[name] as unknown as readonly AnyRow[];
}
