/** Columns nobody knows. One that might change what the values mean is asked about: a wrong number is worse than a question. */
import type { Findings } from "./findings.ts";
import { labelKey } from "./normal-text.ts";
import { readNumber } from "./number-text.ts";
import type { ImportOptions } from "./options.ts";
import { readPeriod } from "./period-label.ts";
import { headerAddress, type Readers, type Roles } from "./roles.ts";
import type { PlacedRow } from "./rows-of-places.ts";
import type { Shape } from "./shape.ts";

/** A column of codes or classes repeats a few numbers; one of figures has more than this. */
const fewNumbers = 12;

/** Leaves out columns that cannot matter and asks about the rest. Returns whether reading may go on. */
export function settleOthers(
	shape: Shape,
	roles: Roles,
	rows: readonly PlacedRow[],
	options: ImportOptions,
	{ marks, known }: Readers,
	findings: Findings,
): boolean {
	const firstValue = Math.min(...roles.values.map(({ column }) => column));
	let isSettled = true;
	for (const { column, header } of roles.others) {
		const at = headerAddress(shape, column);
		const isNamed = (names: readonly string[]) => names.some((name) => labelKey(name) === labelKey(header));
		const cells = new Set(rows.map(({ row }) => row.cells[column] ?? "").filter((cell) => cell !== ""));
		const isFigures = [...cells].every((cell) => readNumber(cell).is !== "other" || marks.has(cell));
		const isPeriod = [...cells].every(
			(cell) => readPeriod(cell) !== null || /^(0?[1-9]|1[0-2])월$/.test(cell),
		);
		if (isNamed(options.ignore)) findings.leaveOut("ignored-as-told", { header }, at);
		else if (isNamed(known.columns.harmless)) findings.leaveOut("harmless-column", { header }, at);
		else if (cells.size === 0) findings.leaveOut("stray-column", { header }, at);
		else if (isPeriod && roles.keys.some(({ as }) => as === "period"))
			findings.leaveOut("told-by-others", { header }, at);
		else if (isFigures && column > firstValue && cells.size > fewNumbers)
			findings.leaveOut("unknown-column", { header }, at);
		else {
			findings.ask("column-unknown", { header, examples: [...cells].slice(0, 3) }, at);
			isSettled = false;
		}
	}
	return isSettled;
}
