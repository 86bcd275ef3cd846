/** The columns of a table's download, made from the declarations that also read the record. */
import { z } from "zod";
import { code, codes, date, decimal, integer, period, yesNo } from "../data/tables/codecs.ts";
import type { Column, Table } from "../data/tables/define-table.ts";
import { type Locale, locales } from "../site.ts";
import { columnWords } from "../text/downloads.ts";
import { formatDate, formatPeriod } from "../text/periods.ts";
import type { Cell } from "./cell.ts";
import type { CodeName } from "./code-names.ts";
import type { ColumnType, DownloadColumn } from "./column.ts";

/** Every column of the table, each code followed by its name in either language. */
export function tableColumns(table: Table, codeName: CodeName): DownloadColumn[] {
	return Object.entries(table.columns).flatMap(([name, column]) => [
		valueColumn(name, column),
		...(column.list === undefined ? [] : nameColumns(name, column, column.list, codeName)),
	]);
}

const types = new Map<unknown, ColumnType>([
	[code, "code"],
	[codes, "codes"],
	[date, "date"],
	[decimal, "number"],
	[integer, "integer"],
	[period, "period"],
	[yesNo, "boolean"],
]);

function valueColumn(name: string, column: Column<unknown>): DownloadColumn {
	const { title, description, unit, list, optional, codec } = column;
	const type = types.get(column.base) ?? "text";
	const raw = (row: object) => (row as Readonly<Record<string, unknown>>)[name];
	const isPlain = type === "integer" || type === "number" || type === "boolean";
	const cell = (row: object): Cell => {
		const value = raw(row);
		if (value === null || value === undefined) return null;
		return isPlain ? (value as number | boolean) : z.encode(codec, value) || null;
	};
	const base = { key: name, title, description, type, optional, cell };
	return {
		...base,
		...(unit ? { unit } : {}),
		...(list ? { list } : {}),
		...inWords(type, cell),
		...(list && list !== "notes" ? { title: columnWords.code(title) } : {}),
	};
}

/** Periods and days of which only the month is known, in words. A full day stays, since a date is a date anywhere. */
function inWords(type: ColumnType, cell: (row: object) => Cell): Pick<DownloadColumn, "cellForPeople"> {
	const words = (format: (text: string) => string) => ({
		cellForPeople: (row: object) => {
			const text = cell(row);
			return typeof text === "string" ? format(text) : text;
		},
	});
	if (type === "period") return words((text) => formatPeriod(text, "ko"));
	if (type === "date") return words((text) => (text.length === 10 ? text : formatDate(text, "ko")));
	return {};
}

function nameColumns(
	name: string,
	column: Column<unknown>,
	list: string,
	codeName: CodeName,
): DownloadColumn[] {
	// A note is Korean as it stands, so that only its English is wanting.
	const languages: readonly Locale[] = list === "notes" ? ["en"] : locales;
	return languages.map((language) => ({
		key: `${name}_${language}`,
		title: list === "notes" ? columnWords.english(column.title) : column.title,
		description: columnWords.nameOf(column.title),
		type: "text",
		optional: column.optional,
		language,
		cell: (row) => {
			const value = (row as Readonly<Record<string, unknown>>)[name];
			const found = (Array.isArray(value) ? value : [value]).filter((each) => typeof each === "string");
			return found.map((each) => codeName(list, each, language)).join("; ") || null;
		},
	}));
}
