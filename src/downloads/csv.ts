/** The two CSV files of a set: one for people and spreadsheets, one for programs. Both come in pieces. */
import { cellText } from "./cell.ts";
import { columnsForPeople, columnsForPrograms, headingForPeople } from "./column.ts";
import type { DownloadSet } from "./download-sets.ts";
import { guardForExcel, guardFormula } from "./guard.ts";
import { piecesOf } from "./pieces.ts";
import { remembered } from "./remembered.ts";

/** CSV that Excel opens as it should: UTF-8 with a byte order mark, CRLF, Korean headings with units. */
export function* csvForPeople(set: DownloadSet): Generator<string> {
	const columns = columnsForPeople(set.columns);
	yield `\uFEFF${lineOf(columns.map((column) => guardForExcel(headingForPeople(column))))}\r\n`;
	const line = remembered(set.columns, "people", (row) =>
		lineOf(
			columns.map(({ cell, cellForPeople = cell }) => {
				const value = cellForPeople(row);
				return typeof value === "string" ? guardForExcel(value) : cellText(value);
			}),
		),
	);
	yield* piecesOf(set.rows, line, "\r\n");
	if (set.rows.length > 0) yield "\r\n";
}

/** CSV for programs: UTF-8 without a mark, LF, English keys. Only formulas are guarded. */
export function* csvForPrograms(set: DownloadSet): Generator<string> {
	const columns = columnsForPrograms(set.columns);
	yield `${lineOf(columns.map(({ key }) => key))}\n`;
	const line = remembered(set.columns, "programs", (row) =>
		lineOf(
			columns.map(({ cell }) => {
				const value = cell(row);
				return typeof value === "string" ? guardFormula(value) : cellText(value);
			}),
		),
	);
	yield* piecesOf(set.rows, line, "\n");
	if (set.rows.length > 0) yield "\n";
}

/** Cells as RFC 4180 writes them: quoted only where they must be. */
function lineOf(cells: readonly string[]): string {
	return cells
		.map((cell) => (/[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
		.join(",");
}
