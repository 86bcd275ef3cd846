/** Which columns of a table point at rows of another. */
import { type TableName, tables } from "../data/tables/index.ts";
import type { Words } from "../site.ts";
import { holderOf } from "./code-names.ts";
import type { DownloadColumn } from "./column.ts";
import type { DownloadSet } from "./download-sets.ts";

export interface Reference {
	readonly column: string;
	/** Name of the other table, as in addresses. */
	readonly table: string;
	readonly key: string;
}

/** Columns whose code is the key of another table. A list of codes in one cell cannot be a key. */
export function referencesOf(set: DownloadSet): Reference[] {
	return set.columns.flatMap(({ key: column, list, type }) => {
		if (list === undefined || type === "codes" || list.startsWith("terms:")) return [];
		const { table } = holderOf(list);
		return [{ column, table: tables[table].name, key: tables[table].key[0] as string }];
	});
}

/** The columns that name a row once: the id of observations, else the key of the table. */
export function primaryKeyOf(set: DownloadSet): readonly string[] {
	if (set.areObservations) return ["id"];
	const found = (Object.keys(tables) as TableName[]).find((name) => tables[name].name === set.name);
	return found === undefined ? [] : tables[found].key;
}

/** The codes of a small list (`terms:tier`) with their names, else null. */
export function categoriesOf(
	{ list }: DownloadColumn,
	terms: readonly { list: string; code: string; name_ko: string; name_en: string }[],
): { code: string; name: Words }[] | null {
	if (!list?.startsWith("terms:")) return null;
	return terms
		.filter((term) => term.list === list.slice("terms:".length))
		.map(({ code, name_ko, name_en }) => ({ code, name: { ko: name_ko, en: name_en } }));
}
