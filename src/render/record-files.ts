/** The files of the record and what their columns mean, in one language, from the declarations of the tables. */
import type { Dataset } from "../data/dataset.ts";
import { servedPath } from "../data/release.ts";
import { rowsOf } from "../data/tables/any-row.ts";
import type { Column, Table } from "../data/tables/define-table.ts";
import { type TableName, tables } from "../data/tables/index.ts";
import type { Locale } from "../site.ts";

export interface RecordFile {
	/** Path below the data folder. */
	readonly path: string;
	/** Its address below `data/` on the site. */
	readonly served: string;
	/** Name of the table it belongs to, as its part of the dictionary is named. */
	readonly table: string;
	readonly tableTitle: string;
	readonly rows: number;
}

export interface DictionaryColumn {
	readonly name: string;
	readonly title: string;
	readonly description: string;
	readonly unit: string | null;
	/** The table that holds the codes, and where several lists share it which of them. */
	readonly list: { readonly table: string; readonly title: string; readonly part: string | null } | null;
	readonly mayBeEmpty: boolean;
}

export interface DictionaryTable {
	readonly name: string;
	readonly title: string;
	readonly path: string;
	readonly key: readonly string[];
	readonly columns: readonly DictionaryColumn[];
}

const tableNames = Object.keys(tables) as TableName[];

/** Every CSV file of the record with its number of rows, observations first, as the tables stand. */
export function recordFiles(dataset: Dataset, locale: Locale): RecordFile[] {
	return tableNames.flatMap((key) => {
		const { name, title, path } = tables[key];
		const counts = new Map<string, number>(path.endsWith("/") ? [] : [[path, 0]]);
		for (const { file } of rowsOf(dataset, key)) counts.set(file, (counts.get(file) ?? 0) + 1);
		return [...counts].map(([file, rows]) => ({
			path: file,
			served: servedPath(file, dataset.release),
			table: name,
			tableTitle: title[locale],
			rows,
		}));
	});
}

/** Every table with every column. */
export function dataDictionary(locale: Locale): DictionaryTable[] {
	return tableNames.map((key) => {
		const table: Table = tables[key];
		return {
			name: table.name,
			title: table.title[locale],
			path: table.path.endsWith("/") ? `${table.path}*.csv` : table.path,
			key: table.key,
			columns: Object.entries(table.columns).map(([name, column]) => dictionaryColumn(name, column, locale)),
		};
	});
}

function dictionaryColumn(name: string, column: Column<unknown>, locale: Locale): DictionaryColumn {
	return {
		name,
		title: column.title[locale],
		description: column.description[locale],
		unit: column.unit?.[locale] ?? null,
		list: column.list === undefined ? null : listOf(column.list, locale),
		mayBeEmpty: column.optional,
	};
}

function listOf(list: string, locale: Locale): DictionaryColumn["list"] {
	const [table = "", part] = list.split(":");
	const key = tableNames.find((each) => tables[each].name === table);
	if (key === undefined) throw new Error(`no table ${list}`);
	return { table, title: tables[key].title[locale], part: part ?? null };
}
