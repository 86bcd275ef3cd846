/** The two CSV files of a set: one for people and spreadsheets, one for programs. */
import { cellText } from "./cell.ts";
import { columnsForPeople, columnsForPrograms, type DownloadColumn, headingForPeople } from "./column.ts";
import type { DownloadSet } from "./download-sets.ts";
import { guardForExcel, guardFormula } from "./guard.ts";

/** CSV that Excel opens as it should: UTF-8 with a byte order mark, CRLF, Korean headings with units. */
export function csvForPeople(set: DownloadSet): string {
	const columns = columnsForPeople(set.columns);
	const heading = lineOf(columns.map((column) => guardForExcel(headingForPeople(column))));
	const line = remembered(set.columns, "people", (row) =>
		lineOf(
			columns.map(({ cell, cellForPeople = cell }) => {
				const value = cellForPeople(row);
				return typeof value === "string" ? guardForExcel(value) : cellText(value);
			}),
		),
	);
	return `\uFEFF${[heading, ...set.rows.map(line)].join("\r\n")}\r\n`;
}

/** CSV for programs: UTF-8 without a mark, LF, English keys. Only formulas are guarded. */
export function csvForPrograms(set: DownloadSet): string {
	const columns = columnsForPrograms(set.columns);
	const heading = lineOf(columns.map(({ key }) => key));
	const line = remembered(set.columns, "programs", (row) =>
		lineOf(
			columns.map(({ cell }) => {
				const value = cell(row);
				return typeof value === "string" ? guardFormula(value) : cellText(value);
			}),
		),
	);
	return `${[heading, ...set.rows.map(line)].join("\n")}\n`;
}

const written = new WeakMap<readonly DownloadColumn[], Map<string, WeakMap<object, string>>>();

/** Lines by row: the same observation stands in its table, its topic and its place. */
function remembered(
	columns: readonly DownloadColumn[],
	kind: string,
	write: (row: object) => string,
): (row: object) => string {
	const kinds = written.get(columns) ?? new Map<string, WeakMap<object, string>>();
	written.set(columns, kinds);
	const lines = kinds.get(kind) ?? new WeakMap<object, string>();
	kinds.set(kind, lines);
	return (row) => {
		const known = lines.get(row);
		if (known !== undefined) return known;
		const line = write(row);
		lines.set(row, line);
		return line;
	};
}

/** Cells as RFC 4180 writes them: quoted only where they must be. */
function lineOf(cells: readonly string[]): string {
	return cells
		.map((cell) => (/[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
		.join(",");
}
