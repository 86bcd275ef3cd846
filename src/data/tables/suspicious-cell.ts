/** Cells that no column may hold, whatever its codec: they come from spreadsheets and break readers later. */
import type { Refusal } from "./codecs.ts";

/** Fullwidth forms of ASCII, as Korean keyboards type digits and signs. */
const fullwidth = /[\uFF01-\uFF5E\u3000]/g;

/** Characters nobody sees: controls, format and private-use characters, line separators. A line feed may stand in a quoted note. */
const unseen = /(?!\n)[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\uFFFD]/u;

/** What is wrong with a cell before its column is asked, or null. */
export function suspiciousCell(cell: string): Refusal | null {
	const found = unseen.exec(cell)?.[0]?.codePointAt(0);
	if (found !== undefined) {
		const code = `U+${found.toString(16).toUpperCase().padStart(4, "0")}`;
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
