/** A table as it came: cells with their addresses, whatever kind of file they were in. */

export interface SheetRow {
	/** Line of the text file, or row of the spreadsheet, counted from 1. */
	readonly line: number;
	/** Row as a spreadsheet shows it, counted from 1; differs from the line where a cell holds line ends. */
	readonly row: number;
	/** Normal texts of the cells; empty where a cell is blank. */
	readonly cells: readonly string[];
}

export interface Sheet {
	/** Name of the sheet; null in a text file. */
	readonly name: string | null;
	readonly rows: readonly SheetRow[];
	/** Areas of merged cells, with 0-based rows of `rows` and columns; their texts stand in every cell of `rows`. */
	readonly merges: number;
	/** Cells that were written with fullwidth digits, other dashes or unseen characters. */
	readonly respelt: number;
}

/** Where a cell stands, as people find it again. */
export interface CellAddress {
	readonly sheet: string | null;
	readonly line: number;
	/** `E12`, as a spreadsheet shows it; null where the whole line is meant. */
	readonly cell: string | null;
}

/** The address of a cell by its 0-based column. */
export function addressOf(sheet: Sheet, row: SheetRow, column: number | null): CellAddress {
	const cell = column === null ? null : `${columnLetters(column)}${row.row}`;
	return { sheet: sheet.name, line: row.line, cell };
}

/** A, B … Z, AA, AB … of a 0-based column. */
export function columnLetters(column: number): string {
	const last = String.fromCharCode(65 + (column % 26));
	return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}
