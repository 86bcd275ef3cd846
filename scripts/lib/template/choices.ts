/** What a cell with a code list offers: the code, and behind a space its Korean name. */
import type { Dataset } from "../../../src/data/dataset.ts";
import { type AnyRow, rowsOf } from "../../../src/data/tables/any-row.ts";
import { type TableName, tables } from "../../../src/data/tables/index.ts";

/** Choices of a list as the tables name it, `regions` or `terms:tier`, in its order: `41110 수원시`. */
export function choicesOf(dataset: Dataset, list: string): string[] {
	const [name, within] = list.split(":");
	const table = (Object.keys(tables) as TableName[]).find((key) => tables[key].name === name);
	if (table === undefined) throw new Error(`no table ${list}`);
	const key = within === undefined ? (tables[table].key[0] as string) : "code";
	return rowsOf(dataset, table)
		.filter((row) => within === undefined || row.list === within)
		.map((row) => choice(String(row[key]), row));
}

function choice(code: string, row: AnyRow): string {
	const name =
		row.name_ko ?? row.title_ko ?? [row.publisher, row.published, row.title].filter(Boolean).join(" ");
	return `${code} ${String(name)}`;
}

/** The code of a choice, whether its name stands behind it or not. A code never holds a space. */
export function codeOfChoice(cell: string): string {
	return cell.trim().split(/\s/, 1)[0] ?? "";
}

/** Lists that are small and closed: another code is a mistake. All other lists grow with the record. */
export function isClosed(list: string): boolean {
	return !["tasks", "policies", "sources", "bodies"].includes(list);
}
