/** Names of the record's codes in both languages, by the lists that the columns of its tables name. */
import type { Dataset } from "../data/dataset.ts";
import { type AnyRow, rowsOf } from "../data/tables/any-row.ts";
import { type TableName, tables } from "../data/tables/index.ts";
import type { Locale, Words } from "../site.ts";
import { createVocabulary } from "../text/vocabulary.ts";

/** The name of a code of a list, as `regions` or `terms:tier`. Throws where the list has no such code. */
export type CodeName = (list: string, code: string, locale: Locale) => string;

const known = new WeakMap<Dataset, CodeName>();

/** Looks names up in a record; each list is read once. */
export function createCodeNames(dataset: Dataset): CodeName {
	const codeName = known.get(dataset) ?? gather(dataset);
	known.set(dataset, codeName);
	return codeName;
}

function gather(dataset: Dataset): CodeName {
	const lists = new Map<string, ReadonlyMap<string, Words>>();
	return (list, code, locale) => {
		const names = lists.get(list) ?? namesOf(dataset, list);
		lists.set(list, names);
		const words = names.get(code);
		if (words === undefined) throw new Error(`no name for ${code} in ${list}`);
		return words[locale];
	};
}

/** The table that holds a list, and for `terms:tier` the list within it. */
export function holderOf(list: string): { table: TableName; within: string | null } {
	const [name, within = null] = list.split(":");
	const found = (Object.keys(tables) as TableName[]).find((key) => tables[key].name === name);
	if (found === undefined) throw new Error(`no table ${list}`);
	return { table: found, within };
}

function namesOf(dataset: Dataset, list: string): ReadonlyMap<string, Words> {
	const { table, within } = holderOf(list);
	if (within !== null) {
		const terms = dataset.terms.filter((term) => term.list === within);
		return new Map(terms.map((term) => [term.code, { ko: term.name_ko, en: term.name_en }]));
	}
	const key = tables[table].key[0] as string;
	return new Map(rowsOf(dataset, table).map((row) => [String(row[key]), nameOf(dataset, table, row)]));
}

function nameOf(dataset: Dataset, table: TableName, row: AnyRow): Words {
	if (table === "notes") return { ko: String(row.note), en: String(row.note_en) };
	if (table === "sources" || table === "consulted") {
		const source = dataset[table].find((each) => each.source === row.source);
		if (source === undefined) throw new Error(`no source ${row.source}`);
		const citation = (locale: Locale) => createVocabulary(dataset, locale).citation(source);
		return { ko: citation("ko"), en: citation("en") };
	}
	const name = (locale: Locale) => String(row[`name_${locale}`] ?? row[`title_${locale}`]);
	return { ko: name("ko"), en: name("en") };
}
