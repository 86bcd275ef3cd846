/** Cells that no column may hold, whatever its codec: they come from spreadsheets and break readers later. */
import type { Refusal } from "./codecs.ts";

/** Fullwidth forms of ASCII, as Korean keyboards type digits and signs. */
const fullwidth = /[\uFF01-\uFF5E\u3000]/g;

/** Control characters other than the line feed a quoted note may hold. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const control = /[\u0000-\u0009\u000B-\u001F\u007F\u0080-\u009F\uFEFF\uFFFD]/;

/** What is wrong with a cell before its column is asked, or null. */
export function suspiciousCell(cell: string): Refusal | null {
	const found = control.exec(cell)?.[0];
	if (found !== undefined) {
		const code = `U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
		return { rule: "control-character", values: { code } };
	}
	if (cell !== cell.trim()) return { rule: "cell-whitespace", values: { value: cell } };
	const suggestion = cell.replace(fullwidth, (c) =>
		c === "\u3000" ? " " : String.fromCharCode(c.charCodeAt(0) - 0xfee0),
	);
	if (suggestion !== cell) return { rule: "cell-fullwidth", values: { value: cell, suggestion } };
	if (runsAsFormula(cell)) return { rule: "cell-formula", values: { value: cell } };
	return null;
}

/** Spreadsheets run a cell that starts with one of these; a negative number is a number. (OWASP, CSV injection) */
function runsAsFormula(cell: string): boolean {
	return /^[=+@]/.test(cell) || (cell.startsWith("-") && !/^-\d+(\.\d+)?$/.test(cell));
}
