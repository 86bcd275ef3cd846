/** Filled-in templates: rows for the tables of the record, as `docs/templates.md` describes them. */
import Papa from "papaparse";
import { z } from "zod";
import type { Dataset } from "../../../src/data/dataset.ts";
import type { Issue } from "../../../src/data/issues.ts";
import { checkRecord } from "../../../src/data/load.ts";
import type { Files } from "../../../src/data/read.ts";
import { type AnyRow, rowsOf } from "../../../src/data/tables/any-row.ts";
import type { Columns, Table } from "../../../src/data/tables/define-table.ts";
import { tables } from "../../../src/data/tables/index.ts";
import { formatTable, parseTable } from "../../../src/data/tables/parse.ts";
import type { ImportAddress } from "../../../src/text/import-reasons.ts";
import type { FilledTable, ImportReport } from "../../../src/text/import-report.ts";
import { type FilledTemplate, readTemplate } from "../template/read-template.ts";
import type { Sheet } from "./sheet.ts";

interface Filled extends FilledTemplate {
	readonly sheet: Sheet;
}

/** The sheets that are templates; none where the file is something else. */
export function findTemplates(sheets: readonly Sheet[]): Filled[] {
	return sheets.flatMap((sheet) => {
		const filled = readTemplate(sheet.rows.map(({ cells }) => cells));
		return filled === null ? [] : [{ ...filled, sheet }];
	});
}

/** What becomes of the record with the rows of templates. `to` is where observations go. */
export function applyTemplates(
	file: string,
	filled: readonly Filled[],
	files: Files,
	dataset: Dataset,
	to: string | null,
): { report: ImportReport; changed: ReadonlyMap<string, Uint8Array> } {
	const changed = new Map<string, Uint8Array>();
	const faults: { issue: Issue; from: ImportAddress | null }[] = [];
	const reported = filled.map((one): FilledTable => {
		const table: Table = tables[one.table];
		const target = one.table === "observations" ? (to ?? "observations/tasks.csv") : table.path;
		const { rows, issues } = readRows(one, table, target);
		faults.push(...issues);
		const before = rowsOf(dataset, one.table).filter((row) => row.file === target);
		const byKey = new Map(rowsOf(dataset, one.table).map((row) => [keyOf(table, row), row]));
		const result = { fresh: [] as typeof rows, changed: [] as typeof rows, equal: 0 };
		const after = new Map<AnyRow, AnyRow>();
		for (const row of rows) {
			const known = byKey.get(keyOf(table, row.row));
			if (known === undefined) result.fresh.push(row);
			else if (textOf(table, known) === textOf(table, row.row)) result.equal++;
			else {
				result.changed.push(row);
				after.set(known, { ...row.row, file: known.file, line: known.line });
			}
		}
		const touched = new Set([target, ...[...after.keys()].map((row) => row.file)]);
		if (result.fresh.length + after.size > 0)
			for (const path of touched) {
				const kept = rowsOf(dataset, one.table).filter((row) => row.file === path);
				const own = path === target ? result.fresh.map(({ row }) => row) : [];
				const merged = insert(
					kept.map((row) => after.get(row) ?? row),
					own,
					table,
				);
				changed.set(path, Buffer.from(formatTable(table, merged as Parameters<typeof formatTable>[1])));
			}
		const told = (list: typeof rows) =>
			list.map(({ row, at }) => ({ text: keyOf(table, row).replaceAll("|", " ").trim(), at }));
		return {
			title: table.title,
			file: target,
			rowsBefore: before.length,
			rowsAfter: before.length + result.fresh.length,
			fresh: told(result.fresh),
			changed: told(result.changed),
			equal: result.equal,
		};
	});
	const defects =
		faults.length > 0 || changed.size === 0
			? faults
			: checkRecord(new Map([...files, ...changed])).issues.map((issue) => ({ issue, from: null }));
	const report: ImportReport = {
		file,
		understood: null,
		filled: reported,
		fresh: [],
		changed: [],
		equal: 0,
		rounded: 0,
		leftOut: [],
		questions: [],
		sums: [],
		targets: [],
		defects,
		defectsBefore: defects.length > faults.length ? checkRecord(files).issues.length : 0,
		outcome: defects.length > 0 ? "defects" : changed.size > 0 ? "proposed" : "nothing-new",
	};
	return { report, changed };
}

/** The rows by the table's own codecs; a refused cell keeps the address it has in the template. */
function readRows(filled: Filled, table: Table, target: string) {
	const names = Object.keys(table.columns);
	const addresses = new Map<number, ImportAddress>();
	let line = 2;
	const body = filled.rows.map(({ line: index, cells }) => {
		const texts = names.map((name) => cells[name] ?? "");
		const row = filled.sheet.rows[index - 1];
		addresses.set(line, { sheet: filled.sheet.name, line: row?.line ?? index, cell: null });
		line += texts.reduce((ends, text) => ends + text.split("\n").length - 1, 1);
		return texts;
	});
	const text = Papa.unparse([names, ...body], { newline: "\n" });
	const parsed = parseTable(table, target, `${text}\n`);
	const at = (from: number | null) => addresses.get(from ?? 0) ?? { sheet: null, line: null, cell: null };
	return {
		rows: parsed.rows.map((row) => ({ row: row as AnyRow, at: at(row.line) })),
		issues: parsed.issues.map((issue): { issue: Issue; from: ImportAddress } => ({
			issue: { ...issue, line: null },
			from: at(issue.line),
		})),
	};
}

function keyOf(table: Table, row: AnyRow): string {
	return table.key.map((column) => String(row[column] ?? "")).join("|");
}

function textOf(table: Table, row: AnyRow): string {
	const columns: Columns = table.columns;
	return JSON.stringify(Object.entries(columns).map(([name, { codec }]) => z.encode(codec, row[name])));
}

/** New rows go before the first row whose key stands after theirs. */
function insert(kept: readonly AnyRow[], fresh: readonly AnyRow[], table: Table): AnyRow[] {
	const sorted = [...fresh].sort((a, b) => (keyOf(table, a) < keyOf(table, b) ? -1 : 1));
	const merged: AnyRow[] = [];
	let next = 0;
	for (const row of kept) {
		const key = keyOf(table, row);
		for (let one = sorted[next]; one !== undefined && keyOf(table, one) < key; one = sorted[next]) {
			merged.push(one);
			next++;
		}
		merged.push(row);
	}
	for (const one of sorted.slice(next)) merged.push(one);
	return merged;
}
