/**
 * Text that a spreadsheet would not leave alone. A guard puts an apostrophe in front, where everybody sees it; to get
 * the text as it was, take one apostrophe away. Numbers are cells of their own and never guarded.
 */

/** What makes a formula of a cell, also in fullwidth form and behind blanks; and the apostrophe itself, to be told apart. */
const startsFormula = /^(\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|[\t\r\n'])/u;

// Whole names and short ones only: the id `octttqnzj5` is no day of October.
const month =
	"(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)";

/** Texts that Excel turns into a date, a time or another number when it opens a CSV file. */
const turnsIntoOther = [
	/^\d{1,4}([-/.])\d{1,2}(\1\d{1,4})?$/, // 2019-03, 1/2
	/^\d{1,2}월( ?\d{1,2}일)?$/,
	new RegExp(`^${month}[- ]?\\d{1,4}$`, "i"),
	new RegExp(`^\\d{1,2}[- ]?${month}$`, "i"),
	/^\d+:\d+/,
	/^0\d+$/,
	/^\d+(\.\d+)?e[+-]?\d+$/i,
	/^\d{16,}$/,
	/^\d+(\.\d+)?%$/,
	/^(TRUE|FALSE)$/i,
];

const fullDay = /^\d{4}-\d{2}-\d{2}$/;

/** The text made safe against being run as a formula. */
export function guardFormula(text: string): string {
	if (beginsPlainly(text)) return text;
	return startsFormula.test(text) ? `'${text}` : text;
}

/** The text made safe also against being changed when Excel opens a CSV file. A full day may become a date. */
export function guardForExcel(text: string): string {
	if (fullDay.test(text)) return text;
	return turnsIntoOther.some((pattern) => pattern.test(text)) ? `'${text}` : guardFormula(text);
}

/** Whether a text begins with a Latin letter, a digit or Hangul, as nearly all of a million cells do. */
function beginsPlainly(text: string): boolean {
	const first = text.charCodeAt(0);
	return (
		(first >= 0x61 && first <= 0x7a) ||
		(first >= 0x41 && first <= 0x5a) ||
		(first >= 0x30 && first <= 0x39) ||
		(first >= 0xac00 && first <= 0xd7a3)
	);
}

/** What stood in a cell before it was guarded. */
export function unguard(text: string): string {
	return text.startsWith("'") ? text.slice(1) : text;
}
