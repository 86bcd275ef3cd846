/** A template as an Excel workbook: drop-downs from the code lists, explanations beside and behind the columns. */
import { type Cell, type DataValidation, type WriteSheet, writeXlsx } from "hucre/xlsx";
import type { Dataset } from "../../../src/data/dataset.ts";
import { code, codes, date, decimal, integer, period, yesNo } from "../../../src/data/tables/codecs.ts";
import type { Column } from "../../../src/data/tables/define-table.ts";
import { tables } from "../../../src/data/tables/index.ts";
import { colours } from "../../../src/styles/tokens.ts";
import { templateWords } from "../../../src/text/template-words.ts";
import { choicesOf, isClosed } from "./choices.ts";
import { columnOf, explanation, templateGrid } from "./grid.ts";
import type { TemplateSheet } from "./templates.ts";

/** Rows ready to be filled in whose cells keep what is typed: in others a spreadsheet turns 2019-03 into a date. */
const READY_ROWS = 1000;
const LAST_ROW = 1_048_576;

/** The bytes of the workbook. The same record gives the same bytes. */
export async function templateWorkbook(
	dataset: Dataset,
	sheets: readonly TemplateSheet[],
): Promise<Uint8Array> {
	const lists = [
		...new Set(sheets.flatMap((sheet) => sheet.columns.flatMap((name) => listOf(sheet, name) ?? []))),
	];
	const choices = lists.map((list) => choicesOf(dataset, list));
	const rangeOf = (list: string) => {
		const index = lists.indexOf(list);
		const letter = columnLetter(index);
		return `'${templateWords.listSheet}'!$${letter}$2:$${letter}$${1 + (choices[index]?.length ?? 0)}`;
	};
	const day = new Date(`${dataset.release.published}T00:00:00Z`);
	return writeXlsx({
		sheets: [
			...sheets.map((sheet) => fillSheet(dataset, sheet, rangeOf)),
			explanationSheet(sheets),
			listSheet(lists, choices),
		],
		// Without a date of its own the writer would take the clock's.
		properties: { title: templateWords.title, creator: templateWords.creator, created: day, modified: day },
	});
}

function fillSheet(dataset: Dataset, sheet: TemplateSheet, rangeOf: (list: string) => string): WriteSheet {
	const grid = templateGrid(dataset, sheet);
	const cells = new Map<string, Partial<Cell>>();
	grid.forEach((row, line) => {
		row.forEach((value, index) => {
			cells.set(`${line},${index}`, {
				value,
				type: "string",
				style: styleOf(line),
				...(line === 0 && index > 0 ? { comment: { text: commentOf(sheet, index) } } : {}),
			});
		});
	});
	for (let line = grid.length; line < grid.length + READY_ROWS; line++)
		for (let index = 0; index <= sheet.columns.length; index++)
			if (!isNumeric(sheet, index))
				cells.set(`${line},${index}`, { value: null, type: "empty", style: { numFmt: "@" } });
	return {
		name: tables[sheet.table].title.ko,
		columns: ["", ...sheet.columns].map((name) => ({ width: name === "" ? 8 : 20 })),
		rows: grid,
		cells,
		rowDefs: new Map([[2, { height: 90 }]]),
		dataValidations: sheet.columns.flatMap((name, index) => {
			const letter = columnLetter(index + 1);
			const rule = ruleOf(columnOf(sheet, name), rangeOf);
			return rule ? [{ ...rule, range: `${letter}${grid.length + 1}:${letter}${LAST_ROW}` }] : [];
		}),
		freezePane: { rows: 2, columns: 1 },
	};
}

function styleOf(line: number): Cell["style"] {
	const alignment = { wrapText: true, vertical: "top" as const };
	const shade = (rgb: string) => ({
		type: "pattern" as const,
		pattern: "solid" as const,
		fgColor: { rgb: `FF${rgb.slice(1)}` },
	});
	if (line < 2)
		return { numFmt: "@", alignment, font: { bold: line === 0 }, fill: shade(colours["primary-soft"].light) };
	return { numFmt: "@", alignment, font: { italic: line > 2 }, fill: shade(colours.surface.light) };
}

function commentOf(sheet: TemplateSheet, index: number): string {
	return explanation(columnOf(sheet, sheet.columns[index - 1] ?? ""));
}

/** Whether cells of a column of the sheet hold numbers; column 0 says what a row is. */
function isNumeric(sheet: TemplateSheet, index: number): boolean {
	const name = sheet.columns[index - 1];
	if (name === undefined) return false;
	const { base } = columnOf(sheet, name);
	return base === integer || base === decimal;
}

/** The list a column offers; a cell with several codes cannot offer one. */
function listOf(sheet: TemplateSheet, name: string): string | null {
	const { list, base } = columnOf(sheet, name);
	return list === undefined || list === "notes" || base === codes ? null : list;
}

type Rule = Omit<DataValidation, "range">;

/** What a spreadsheet holds against a cell, from the column's codec and list. */
function ruleOf(column: Column<unknown>, rangeOf: (list: string) => string): Rule | null {
	const { base, list, title, optional } = column;
	const told = {
		allowBlank: optional,
		showInputMessage: true,
		inputTitle: title.ko.slice(0, 32),
		inputMessage: explanation(column).slice(0, 250),
		showErrorMessage: true,
		errorTitle: title.ko.slice(0, 32),
	};
	const refuse = (errorMessage: string): Rule => ({
		type: "custom",
		...told,
		errorStyle: "stop",
		errorMessage,
	});
	if (base === code && list !== undefined)
		return {
			...refuse(isClosed(list) ? templateWords.notInList : templateWords.newCode),
			type: "list",
			formula1: rangeOf(list),
			errorStyle: isClosed(list) ? "stop" : "warning",
		};
	if (base === yesNo) return { ...refuse(templateWords.notInList), type: "list", values: ["yes", "no"] };
	if (base === integer || base === decimal)
		return {
			...refuse(base === integer ? templateWords.wholeNumber : templateWords.number),
			type: base === integer ? "whole" : "decimal",
			operator: "between",
			formula1: "-999999999999999",
			formula2: "999999999999999",
		};
	// Dates and periods have several forms, which no rule of a spreadsheet tells apart: they are only explained.
	if (base === date || base === period)
		return {
			...refuse(""),
			type: "textLength",
			operator: "between",
			formula1: "4",
			formula2: "10",
			errorMessage: templateWords.datePeriod,
		};
	return null;
}

/** Every column of every sheet in one table. */
function explanationSheet(sheets: readonly TemplateSheet[]): WriteSheet {
	const heading = [...templateWords.explanationHeadings];
	const lines = sheets.flatMap((sheet) =>
		sheet.columns.map((name) => {
			const column = columnOf(sheet, name);
			const { title, description, unit, list, optional } = column;
			return [
				tables[sheet.table].title.ko,
				name,
				title.ko,
				description.ko,
				unit?.ko ?? "",
				list ?? "",
				optional ? templateWords.no : templateWords.yes,
			];
		}),
	);
	return {
		name: templateWords.explanationSheet,
		columns: [16, 20, 22, 70, 10, 18, 8].map((width) => ({ width })),
		rows: [...templateWords.howTo.map((line) => [line]), [], heading, ...lines],
	};
}

/** One column for each code list, which the drop-downs point to. */
function listSheet(lists: readonly string[], choices: readonly (readonly string[])[]): WriteSheet {
	const most = Math.max(0, ...choices.map(({ length }) => length));
	return {
		name: templateWords.listSheet,
		columns: lists.map(() => ({ width: 34 })),
		rows: [
			[...lists],
			...Array.from({ length: most }, (_, line) => choices.map((list) => list[line] ?? null)),
		],
		freezePane: { rows: 1 },
	};
}

function columnLetter(index: number): string {
	return index < 26
		? String.fromCharCode(65 + index)
		: columnLetter(Math.floor(index / 26) - 1) + columnLetter(index % 26);
}
