/** A template as rows of cells: what its CSV file and its sheet have in common. */
import { z } from "zod";
import type { Dataset } from "../../../src/data/dataset.ts";
import type { AnyRow } from "../../../src/data/tables/any-row.ts";
import type { Column, Columns } from "../../../src/data/tables/define-table.ts";
import { tables } from "../../../src/data/tables/index.ts";
import { templateWords } from "../../../src/text/template-words.ts";
import { choicesOf, codeOfChoice } from "./choices.ts";
import type { TemplateSheet } from "./templates.ts";

/** The declaration of a column of a sheet, stricter than the table's where the sheet asks for more. */
export function columnOf(sheet: TemplateSheet, name: string): Column<unknown> {
	const columns: Columns = tables[sheet.table].columns;
	const column = columns[name];
	if (column === undefined) throw new Error(`no column ${name} in ${sheet.table}`);
	return sheet.mustHave.includes(name) ? { ...column, optional: false } : column;
}

/**
 * Five rows: titles, names of the columns, explanations, two examples. The first column says which is which; whoever
 * fills the template in leaves it empty.
 */
export function templateGrid(dataset: Dataset, sheet: TemplateSheet): string[][] {
	const { rowKinds } = templateWords;
	const columns = sheet.columns.map((name) => columnOf(sheet, name));
	return [
		[
			rowKinds.titles,
			...columns.map(({ title, optional }) => title.ko + (optional ? "" : templateWords.required)),
		],
		[rowKinds.names, ...sheet.columns],
		[rowKinds.explanations, ...columns.map(explanation)],
		...sheet
			.examples(dataset)
			.map((row, index) => [
				`${rowKinds.example} ${index + 1}`,
				...sheet.columns.map((name) => exampleCell(dataset, sheet, name, row)),
			]),
	];
}

/** What to write in a column, in a few sentences. */
export function explanation(column: Column<unknown>): string {
	const { description, unit, list, optional } = column;
	return [
		description.ko,
		unit && templateWords.unit(unit.ko),
		list && list !== "notes" && templateWords.chooseFromList,
		optional ? templateWords.mayBeEmpty : templateWords.mustBeFilled,
	]
		.filter(Boolean)
		.join(" ");
}

/** A cell of the record as the template wants it: a single code with its name. */
function exampleCell(dataset: Dataset, sheet: TemplateSheet, name: string, row: AnyRow): string {
	const { codec, list } = columnOf(sheet, name);
	const cell = z.encode(codec, row[name]);
	if (list === undefined || list === "notes") return cell;
	return choicesOf(dataset, list).find((choice) => codeOfChoice(choice) === cell) ?? cell;
}
