/**
 * What can be wrong with the record. A defect is a value with an address, never an exception: all of them
 * are gathered and shown together. Words for people are in `src/text/issues.ko.ts` and `issues.en.ts`.
 */

/** Every rule of the record and the values its message needs. Adding a rule here asks for its words. */
export interface RuleValues {
	// The file as bytes and lines
	"file-missing": Record<never, never>;
	"file-unknown": Record<never, never>;
	"file-empty": Record<never, never>;
	"encoding-unknown": { offset: number };
	"control-character": { code: string };
	"quote-unbalanced": Record<never, never>;
	"header-missing": { expected: string };
	"header-unknown": { header: string; nearest: string | null };
	"header-duplicate": { header: string };
	"header-order": { expected: string };
	"row-length": { found: number; expected: number };
	// One cell
	"cell-required": Record<never, never>;
	"cell-formula": { value: string };
	"cell-whitespace": { value: string };
	"cell-fullwidth": { value: string; suggestion: string };
	"not-a-code": { value: string; named?: NamedCode };
	"not-a-number": { value: string };
	"number-separator": { value: string; suggestion: string };
	"not-an-integer": { value: string };
	"not-a-date": { value: string };
	"not-a-period": { value: string };
	"period-reversed": { value: string };
	"not-a-yes-no": { value: string };
	"not-a-url": { value: string };
	"not-a-selector": { value: string; reason: string };
	"not-a-list": { value: string };
	"not-a-release": { value: string };
	/** `file` holds the list. Where the value looks like a name, `nearest` is the code of the nearest name. */
	"unknown-code": { value: string; list: string; file: string; nearest: string | null; named?: NamedCode };
	// Rows together
	"key-duplicate": { key: string; firstFile: string; firstLine: number };
	"value-and-missing": { value: string; missing: string };
	"value-absent": Record<never, never>;
	"value-negative": { value: number };
	"value-decimals": { value: number; decimals: number; measure: string };
	"percent-range": { value: number };
	"main-repeated": { count: number; key: string; kind: ValueKind; otherFile: string; otherLine: number };
	"main-absent": { key: string; kind: ValueKind };
	"task-row-dimension": { column: string; value: string };
	"policy-origin": { region: string; policy: string };
	"published-before-period": { period: string; asOf: string };
	"note-untranslated": { note: string };
	"note-unused": { note: string };
	"source-unused": { source: string };
	"reconciliation-total": { id: string; found: number };
	"reconciliation-parts": { id: string; group: string; found: number; expected: number };
	"reconciliation-difference": {
		id: string;
		group: string;
		total: number;
		/** File and line of the total. */
		at: string;
		parts: number;
		difference: number;
		expected: number;
	};
	"sum-of-regions": { measure: string; period: string; breakdown: string; total: number; parts: number };
	"region-absent": { region: string };
	"cell-outside": { region: string };
	"support-without-adoption": { policy: string; year: number };
	"adoption-without-support": { policy: string; year: number };
	"share-over-rule": { policy: string; share: number; rule: number };
	"support-over-cap": { policy: string; amount: number; cap: number };
	"rounds-parts": { year: number; total: number; parts: number; column: string };
	"conversion-same-tier": { task: string; tier: string };
	/** `before` is the tier the conversion of `date` ended in. */
	"conversion-chain": { task: string; from: string; before: string; date: string };
	"evaluation-subject": { evaluation: string; isBoth: boolean };
	"evaluation-before-year": { evaluation: string; date: string; year: number };
	"order-repeated": { order: number; otherLine: number };
	"slug-repeated": { slug: string; otherLine: number };
	/** The site has a page of its own at that address. */
	"slug-taken": { slug: string };
	"release-invalid": { reason: ReleaseFault };
	/** The last row of the releases is not the release that `release.json` names; `column` says wherein they differ. */
	"release-differs": { found: string; expected: string };
	"release-before-another": { release: string; before: string };
	"change-of-nothing": { observation: string; kind: string };
	"change-not-withdrawn": { observation: string };
	"change-field": { kind: string; field: string };
}

/** A code and the name it was found by: what a cell that holds a name was probably meant to say. */
export interface NamedCode {
	readonly code: string;
	readonly name: string;
	/** Whether the cell holds that very name, capitals aside. */
	readonly isExact: boolean;
}

/** Whether a value was aimed at or came about. */
export type ValueKind = "target" | "result";

/** What is wrong with the release file; the issue's column names the field, where it is about one. */
export type ReleaseFault = "not-json" | "not-an-object" | "missing" | "unknown" | "malformed";

export type RuleId = keyof RuleValues;

/** A defect of the record, at its address. */
export type Issue = {
	[R in RuleId]: {
		readonly rule: R;
		/** Path below the data folder, as `observations/plan.csv`. */
		readonly file: string;
		/** Line in the file counted from 1, header included; null where the whole file is meant. */
		readonly line: number | null;
		/** Column name; null where the whole row is meant. */
		readonly column: string | null;
		readonly values: RuleValues[R];
	};
}[RuleId];

/** Where a row stands. */
export interface Address {
	readonly file: string;
	readonly line: number;
}

/** An issue at a row's address. */
export function issueAt<R extends RuleId>(
	at: { file: string; line: number | null },
	column: string | null,
	rule: R,
	values: RuleValues[R],
): Issue {
	return { rule, file: at.file, line: at.line, column, values } as Issue;
}

/** Issues in reading order: by file, line, column. */
export function sortIssues(issues: readonly Issue[]): Issue[] {
	const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
	return [...issues].sort(
		(a, b) =>
			compare(a.file, b.file) ||
			(a.line ?? 0) - (b.line ?? 0) ||
			compare(a.column ?? "", b.column ?? "") ||
			compare(a.rule, b.rule),
	);
}
