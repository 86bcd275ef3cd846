/** CSV text ⇄ typed rows of a table. Every refused cell becomes an issue with its address; nothing is guessed. */
import Papa from "papaparse";
import { z } from "zod";
import { type Issue, issueAt } from "../issues.ts";
import { nearest } from "../nearest.ts";
import { type Refusal, refusals } from "./codecs.ts";
import type { Columns, Row, Table } from "./define-table.ts";
import { suspiciousCell } from "./suspicious-cell.ts";

export interface Parsed<T extends Table> {
	/** Rows without a defect. Never build from them while `issues` is not empty. */
	readonly rows: readonly Row<T>[];
	readonly issues: readonly Issue[];
}

interface Line {
	readonly cells: readonly string[];
	readonly line: number;
}

/** Reads the text of one file. `file` is its path below the data folder, for addresses. */
export function parseTable<T extends Table>(table: T, file: string, text: string): Parsed<T> {
	const rows: Row<T>[] = [];
	const issues: Issue[] = [];
	let header: "none" | "sound" | "faulty" = "none";
	const decoders = Object.entries(table.columns).map(([name, column]) => ({
		name,
		decode: remembering(column),
	}));
	const blank = blankRow(Object.keys(table.columns));
	const readRow = ({ cells, line }: Line) => {
		const at = { file, line };
		if (cells.length !== decoders.length) {
			issues.push(issueAt(at, null, "row-length", { found: cells.length, expected: decoders.length }));
			return;
		}
		const row: Record<string, unknown> = { ...blank, file, line };
		const before = issues.length;
		decoders.forEach(({ name, decode }, index) => {
			const result = decode(cells[index] ?? "");
			if (result.ok) row[name] = result.value;
			else issues.push(...result.refusals.map(({ rule, values }) => issueAt(at, name, rule, values)));
		});
		if (issues.length === before) rows.push(row as Row<T>);
	};
	readLines(file, text, issues, (line) => {
		if (header === "sound") readRow(line);
		if (header !== "none") return;
		const faults = checkHeader(table.columns, file, line.cells);
		header = faults.length === 0 ? "sound" : "faulty";
		issues.push(...faults);
	});
	if (header === "none" && issues.length === 0)
		issues.push(issueAt({ file, line: null }, null, "file-empty", {}));
	return { rows, issues };
}

/**
 * A row with every key and no value, to be copied. Adding some twenty keys to an object one by one turns it into a hash
 * table of five times the size, which millions of rows cannot afford; what JSON made, and its copies, stay small.
 */
function blankRow(columns: readonly string[]): Record<string, unknown> {
	const keys = ["file", "line", ...columns];
	return JSON.parse(JSON.stringify(Object.fromEntries(keys.map((key) => [key, null])))) as Record<
		string,
		unknown
	>;
}

/** Writes rows as the record keeps them: UTF-8 text, LF, one header line, no quotes that are not needed. */
export function formatTable<T extends Table>(table: T, rows: readonly Row<T>[]): string {
	const names = Object.keys(table.columns);
	const body = rows.map((row) =>
		names.map((name) => encodeCell(table.columns, name, row[name as keyof Row<T>])),
	);
	return `${Papa.unparse([names, ...body], { newline: "\n" })}\n`;
}

function encodeCell(columns: Columns, name: string, value: unknown): string {
	const column = columns[name];
	return column === undefined ? "" : z.encode(column.codec, value);
}

/**
 * Splits text into lines of cells with the number of the text line each starts on. Each is handed on at once: the cells
 * of a million lines are five times what is kept of them.
 */
function readLines(file: string, text: string, issues: Issue[], take: (line: Line) => void): void {
	let line = 1;
	let cursor = 0;
	Papa.parse<string[]>(text, {
		delimiter: ",",
		skipEmptyLines: false,
		step: ({ data, errors, meta }) => {
			// After the last line end comes nothing, which is no row; any other blank line is a row of the wrong length.
			const last = cursor >= text.length;
			// Where quotes are off, cells are anyone's guess.
			if (errors.some(({ type }) => type === "Quotes"))
				issues.push(issueAt({ file, line }, null, "quote-unbalanced", {}));
			else if (!last) take({ cells: data, line });
			for (let i = cursor; i < meta.cursor; i++) if (isLineEnd(text, i)) line++;
			cursor = meta.cursor;
		},
	});
}

function isLineEnd(text: string, index: number): boolean {
	const unit = text.charCodeAt(index);
	return unit === 10 || (unit === 13 && text.charCodeAt(index + 1) !== 10);
}

function checkHeader(columns: Columns, file: string, found: readonly string[]): Issue[] {
	const expected = Object.keys(columns);
	const at = { file, line: 1 };
	const issues: Issue[] = [];
	const seen = new Set<string>();
	for (const header of found) {
		if (seen.has(header)) issues.push(issueAt(at, header, "header-duplicate", { header }));
		else if (!expected.includes(header))
			issues.push(issueAt(at, header, "header-unknown", { header, nearest: nearest(header, expected) }));
		seen.add(header);
	}
	for (const name of expected)
		if (!seen.has(name)) issues.push(issueAt(at, name, "header-missing", { expected: name }));
	if (issues.length === 0 && expected.some((name, index) => found[index] !== name))
		issues.push(issueAt(at, null, "header-order", { expected: expected.join(",") }));
	return issues;
}

type Result = { ok: true; value: unknown } | { ok: false; refusals: readonly Refusal[] };

/** Decodes a column's cells and remembers results: the same code stands in thousands of rows. */
function remembering(column: Columns[string]): (cell: string) => Result {
	const known = new Map<string, Result>();
	return (cell) => {
		let result = known.get(cell);
		if (result === undefined) {
			result = decodeCell(column, cell);
			known.set(cell, result);
		}
		return result;
	};
}

function decodeCell(column: Columns[string], cell: string): Result {
	const suspicion = suspiciousCell(cell);
	if (suspicion) return { ok: false, refusals: [suspicion] };
	if (cell === "" && !column.optional)
		return { ok: false, refusals: [{ rule: "cell-required", values: {} }] };
	const result = z.safeDecode(column.codec, cell);
	return result.success ? { ok: true, value: result.data } : { ok: false, refusals: refusals(result.error) };
}
