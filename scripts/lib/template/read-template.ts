/** A filled-in template back to cells of the record. The rules are those of `docs/templates.md`. */

import { code, codes } from "../../../src/data/tables/codecs.ts";
import type { Column, Columns } from "../../../src/data/tables/define-table.ts";
import { type TableName, tables } from "../../../src/data/tables/index.ts";
import { templateWords } from "../../../src/text/template-words.ts";
import { codeOfChoice } from "./choices.ts";
import { type TemplateName, type TemplateSheet, templateNames, templates } from "./templates.ts";

/** What a sheet or a CSV file of a template holds. */
export interface FilledTemplate {
	readonly template: TemplateName;
	readonly table: TableName;
	/** Filled rows as text for the table's own codecs: every column of the table, empty where nothing was asked for. */
	readonly rows: readonly { readonly line: number; readonly cells: Readonly<Record<string, string>> }[];
	/** Rows left out, with their first cell: explanations and examples. */
	readonly leftOut: readonly { readonly line: number; readonly kind: string }[];
}

/** How far down the row with the names of the columns may stand. */
const DEEPEST_NAMES = 10;

/**
 * Reads rows of cells, or null where they are no template: none of the first ten rows begins with `열 이름` and then
 * names the columns of a template. Lines count from 1. Cells are not checked: that is the codecs' work.
 */
export function readTemplate(grid: readonly (readonly string[])[]): FilledTemplate | null {
	const at = grid
		.slice(0, DEEPEST_NAMES)
		.findIndex(([first]) => first?.trim() === templateWords.rowKinds.names);
	const names = trimEnd((grid[at] ?? []).slice(1).map((name) => name.trim()));
	const found = at < 0 ? null : sheetOf(names);
	if (found === null) return null;
	const { template, sheet } = found;
	const columns: Columns = tables[sheet.table].columns;
	const rows: FilledTemplate["rows"][number][] = [];
	const leftOut: FilledTemplate["leftOut"][number][] = [];
	grid.forEach((row, index) => {
		const line = index + 1;
		const kind = row[0]?.trim() ?? "";
		if (row.every((cell) => cell.trim() === "") || index === at) return;
		if (kind !== "") leftOut.push({ line, kind });
		else if (index > at) {
			const given = new Map(names.map((name, column) => [name, row[column + 1] ?? ""]));
			const cells = Object.entries(columns).map(([name, column]): [string, string] => [
				name,
				cellOf(column, given.get(name) ?? sheet.fixed[name] ?? ""),
			]);
			rows.push({ line, cells: Object.fromEntries(cells) });
		}
	});
	return { template, table: sheet.table, rows, leftOut };
}

/** The template whose sheet has exactly these columns, in any order. */
function sheetOf(names: readonly string[]): { template: TemplateName; sheet: TemplateSheet } | null {
	const wanted = [...names].sort().join(",");
	for (const template of templateNames)
		for (const sheet of templates[template])
			if ([...sheet.columns].sort().join(",") === wanted) return { template, sheet };
	return null;
}

function cellOf({ base, list }: Column<unknown>, cell: string): string {
	if (list === undefined) return cell.trim();
	if (base === code) return codeOfChoice(cell);
	return base === codes ? cell.split(";").map(codeOfChoice).join(";") : cell.trim();
}

/** Spreadsheets pad rows with empty cells. */
function trimEnd(cells: readonly string[]): string[] {
	return cells.slice(0, cells.findLastIndex((cell) => cell !== "") + 1);
}
