/** An .xlsx or .ods workbook → sheets of text, as a reader of the spreadsheet would copy them out. */
import { readOds } from "hucre/ods";
import { type Cell, type CellValue, readXlsx, type Sheet as WorkbookSheet } from "hucre/xlsx";
import { formatDecimal, readDecimal, timesPowerOfTen } from "./decimal.ts";
import { respeller } from "./read-delimited.ts";
import type { Sheet } from "./sheet.ts";
import { zipEntry } from "./zip-entry.ts";

/** Reads a workbook; throws what the library throws where the file is damaged or protected. */
export async function readSpreadsheet(bytes: Uint8Array, kind: "xlsx" | "ods"): Promise<readonly Sheet[]> {
	const read = kind === "xlsx" ? readXlsx : readOds;
	const { sheets } = await read(bytes, { readStyles: true });
	if (kind === "ods" && hidesPercent(bytes, sheets)) throw new PercentHidden();
	return sheets.map(toSheet);
}

/** An .ods holds cells shown in percent, but which ones is not told: 0.653 cannot be told from 65.3 %. */
export class PercentHidden extends Error {}

/** LibreOffice keeps some styles in a file the library does not open; then a share looks like any other number. */
function hidesPercent(bytes: Uint8Array, sheets: readonly WorkbookSheet[]): boolean {
	const content = Buffer.from(zipEntry(bytes, "content.xml") ?? []).toString("utf8");
	const shown = content.match(/office:value-type="percentage"/g)?.length ?? 0;
	const told = sheets.flatMap(({ cells }) =>
		[...(cells?.values() ?? [])].filter(({ style }) => style?.numFmt?.includes("%")),
	);
	return shown > told.length;
}

function toSheet(sheet: WorkbookSheet): Sheet {
	const respell = respeller();
	const texts = sheet.rows.map((row, r) =>
		row.map((value, c) => respell.cell(textOf(value, sheet.cells?.get(`${r},${c}`)))),
	);
	const merges = sheet.merges ?? [];
	for (const { startRow, startCol, endRow, endCol } of merges) {
		// Only the first cell of a merged area holds its text; every cell means it.
		const text = texts[startRow]?.[startCol] ?? "";
		for (let r = startRow; r <= Math.min(endRow, texts.length - 1); r++) {
			const row = texts[r];
			if (row) for (let c = startCol; c <= endCol; c++) row[c] = text;
		}
	}
	// A hole of a row is no cell to loop over.
	const rows = texts.map((cells, index) => ({
		line: index + 1,
		row: index + 1,
		cells: Array.from(cells, (cell) => cell ?? ""),
	}));
	return { name: sheet.name, rows, merges: merges.length, respelt: respell.count() };
}

function textOf(value: CellValue, cell: Cell | undefined): string {
	const shown = value ?? (cell?.type === "formula" ? (cell.formulaResult ?? null) : null);
	if (shown === null) return cell?.formula === undefined ? "" : `=${cell.formula}`;
	if (shown instanceof Date) return shown.toISOString().slice(0, 10);
	if (typeof shown === "number") return numberText(shown, cell?.style?.numFmt);
	return typeof shown === "boolean" ? String(shown).toUpperCase() : shown;
}

/** Spreadsheets hold 15 digits; the rest is noise of binary numbers. A cell shown in percent says so itself. */
function numberText(value: number, format: string | undefined): string {
	const digits = String(Number(value.toPrecision(15)));
	const decimal = readDecimal(digits);
	if (decimal === null || !format?.includes("%")) return digits;
	return `${formatDecimal(timesPowerOfTen(decimal, 2))}%`;
}
