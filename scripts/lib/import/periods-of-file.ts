/** Periods of one file: six digits are a month, a half-year or a quarter, and the file as a whole says which. */

import type { ImportAddress } from "../../../src/text/import-reasons.ts";
import type { Findings } from "./findings.ts";
import { labelKey } from "./normal-text.ts";
import type { SixDigitKind } from "./options.ts";
import { type PeriodReading, readPeriod } from "./period-label.ts";

export interface SixDigits {
	readonly kind: SixDigitKind | null;
	/** What they might be, where nothing decides. */
	readonly choices: readonly SixDigitKind[];
}

/** Decides by what was told, by a header that speaks of months, or by a thirteenth part there cannot be. */
export function decideSixDigits(
	labels: Iterable<string>,
	headers: readonly string[],
	monthHeaders: readonly string[],
	told: SixDigitKind | null,
): SixDigits {
	const parts = new Set<number>();
	for (const label of labels) {
		const reading = readPeriod(label);
		if (reading?.is === "six-digits") parts.add(reading.part);
	}
	if (told !== null) return { kind: told, choices: [] };
	const isMonth = headers.some((header) => monthHeaders.some((name) => labelKey(name) === labelKey(header)));
	const largest = Math.max(0, ...parts);
	if (isMonth || largest > 4) return { kind: "month", choices: [] };
	return { kind: null, choices: largest > 2 ? ["month", "quarter"] : ["month", "half-year", "quarter"] };
}

export interface FilePeriod {
	/** The record's code; a date keeps its day. */
	readonly code: string;
	readonly isDate: boolean;
}

/** The record's code of a label; null where it was left out or asked about. */
export function periodOf(
	label: string,
	sixDigits: SixDigits,
	findings: Findings,
	at: ImportAddress,
): FilePeriod | null {
	const reading = readPeriod(label);
	const decided = reading?.is === "six-digits" ? sixDigitPeriod(reading, sixDigits.kind) : reading;
	switch (decided?.is) {
		case "period":
			return { code: decided.code, isDate: false };
		case "date":
			return { code: decided.code, isDate: true };
		case "quarter":
			findings.leaveOut("quarter", { label }, at);
			return null;
		case "six-digits":
			findings.ask("period-needed", { label, choices: sixDigits.choices }, at);
			return null;
		case "one-digit-month":
			findings.ask("period-one-digit", { label }, at);
			return null;
		case "disagreement":
			findings.ask("period-disagrees", { label }, at);
			return null;
		default:
			findings.ask("period-unknown", { label }, at);
			return null;
	}
}

function sixDigitPeriod(
	reading: Extract<PeriodReading, { is: "six-digits" }>,
	kind: SixDigitKind | null,
): PeriodReading | null {
	const { year, part } = reading;
	if (kind === null) return reading;
	if (kind === "month") return { is: "period", code: `${year}-${String(part).padStart(2, "0")}` };
	if (kind === "quarter") return part <= 4 ? { is: "quarter" } : null;
	return part <= 2 ? { is: "period", code: `${year}-S${part}` } : null;
}
