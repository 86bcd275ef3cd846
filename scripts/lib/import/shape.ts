/** Where a sheet's table lies: titles above it, lines of headers, and the rows below. */
import type { Findings } from "./findings.ts";
import { readNumber } from "./number-text.ts";
import { readPeriod } from "./period-label.ts";
import { addressOf, type Sheet, type SheetRow } from "./sheet.ts";
import { readUnit, type Unit } from "./unit.ts";

export interface Shape {
	readonly sheet: Sheet;
	readonly headerRows: readonly SheetRow[];
	readonly body: readonly SheetRow[];
	/** For every column its headers from top to bottom, each once and without blanks. */
	readonly headers: readonly (readonly string[])[];
	/** A unit for the whole table, from a title such as `(단위: 천명)`. */
	readonly unit: Unit | null;
}

/** Most lines a header has in published tables. */
const mostHeaderRows = 4;

/** Finds the table of a sheet; null where there is none. `count` is the number of header lines where it is known. */
export function findShape(sheet: Sheet, findings: Findings, count?: number): Shape | null {
	const rows = sheet.rows.filter(({ cells }) => cells.some((cell) => cell !== ""));
	const start = rows.findIndex(({ cells }) => new Set(cells.filter((cell) => cell !== "")).size > 1);
	const first = rows[start];
	if (first === undefined) return null;
	let unit: Unit | null = null;
	for (const row of rows.slice(0, start)) {
		const text = row.cells.find((cell) => cell !== "") ?? "";
		unit = unitOfTitle(text) ?? unit;
		findings.leaveOut("title", { text }, addressOf(sheet, row, null));
	}
	let height = 1;
	if (count !== undefined) height = count;
	else
		while (height < mostHeaderRows && isHeader(rows[start + height], rows.slice(start, start + height)))
			height++;
	const headerRows = rows.slice(start, start + height);
	const body = rows.slice(start + height);
	if (body.length === 0) return null;
	const width = headerRows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
	const widest = body.reduce((most, { cells }) => Math.max(most, cells.length), width);
	return { sheet, headerRows, body, headers: stacks(headerRows, widest), unit };
}

/** A further line of headers repeats the first header or leaves it blank, and has words or periods where data have numbers. */
function isHeader(row: SheetRow | undefined, above: readonly SheetRow[]): boolean {
	const [first] = above;
	if (row === undefined || first === undefined) return false;
	const [corner = ""] = row.cells;
	if (corner !== "" && corner !== first.cells[0]) return false;
	const labels = row.cells.filter((cell, index) => cell !== "" && cell !== first.cells[index]);
	const hasPeriods = above.some(({ cells }) => cells.some((cell) => readPeriod(cell) !== null));
	return (
		labels.length > 0 &&
		labels.every((cell) => {
			if (readPeriod(cell) !== null) return !hasPeriods;
			return readNumber(cell).is === "other" && /\p{L}/u.test(cell) && !/^x$/i.test(cell);
		})
	);
}

/** Merged headers hold their text once; in CSV the cells to the right are blank. */
function stacks(headerRows: readonly SheetRow[], width: number): string[][] {
	const filled = headerRows.map(({ cells }, index) => {
		const isLast = index === headerRows.length - 1;
		let before = "";
		return Array.from({ length: width }, (_, column) => {
			const cell = cells[column] ?? "";
			const isUnder = headerRows.slice(index + 1).some((row) => (row.cells[column] ?? "") !== "");
			if (cell !== "") before = cell;
			return cell === "" && !isLast && isUnder ? before : cell;
		});
	});
	return Array.from({ length: width }, (_, column) => [
		...new Set(filled.map((row) => row[column] ?? "").filter((label) => label !== "")),
	]);
}

function unitOfTitle(text: string): Unit | null {
	const inside = /단위\s*[:;]?\s*([^)\]]+)/.exec(text)?.[1];
	return inside === undefined ? null : readUnit(inside);
}
