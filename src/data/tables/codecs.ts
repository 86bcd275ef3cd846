/**
 * How one cell is read and written. Each codec goes both ways, so what is read can be written back to the
 * same bytes. An empty cell is null, never 0 or "". A refused cell names the rule it breaks.
 */
import { z } from "zod";
import type { RuleId, RuleValues } from "../issues.ts";
import { isPeriod, periodIsReversed } from "../period.ts";

/** Text of a cell ⇄ value. */
export type Codec<T> = z.ZodType<T, string>;

/** What a codec says of a refused cell: carried through zod as JSON in the message. */
export interface Refusal<R extends RuleId = RuleId> {
	rule: R;
	values: RuleValues[R];
}

type Refuse = <R extends RuleId>(rule: R, values: RuleValues[R]) => undefined;

/** A codec of its own, for a column that needs more than the common ones. */
export function codec<T>(
	read: (cell: string, refuse: Refuse) => T | undefined,
	write: (value: T) => string,
): Codec<T> {
	return z.codec(z.string(), z.custom<T>(), {
		decode: (cell, context) => {
			let refused = false;
			const value = read(cell, (rule, values) => {
				refused = true;
				context.issues.push({ code: "custom", message: JSON.stringify({ rule, values }), input: cell });
				return undefined;
			});
			return refused ? z.NEVER : (value as T);
		},
		encode: write,
	}) as unknown as Codec<T>;
}

const codePattern = /^[A-Za-z0-9][A-Za-z0-9-]*$/;
const integerPattern = /^-?(0|[1-9]\d*)$/;
const decimalPattern = /^-?(0|[1-9]\d*)(\.\d+)?$/;
const separatedPattern = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/;
const webAddress = /^https?:\/\/[^\s<>"]+$/;
const datePattern = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** A code of a code list, as `A1`, `41110`, `age-15-64`. */
export const code = codec<string>(
	(cell, refuse) => (codePattern.test(cell) ? cell : refuse("not-a-code", { value: cell })),
	(value) => value,
);

/** Words for people. */
export const text = codec<string>(
	(cell) => cell,
	(value) => value,
);

/** A whole number without separators. */
export const integer = codec<number>(
	(cell, refuse) => readNumber(cell, integerPattern) ?? refuseNumber(cell, refuse, "not-an-integer"),
	formatDecimal,
);

/** A decimal number without separators, exactly as published. */
export const decimal = codec<number>(
	(cell, refuse) => readNumber(cell, decimalPattern) ?? refuseNumber(cell, refuse, "not-a-number"),
	formatDecimal,
);

/** The number, never −0; null where it has another form or so many digits that it would be rounded without a word. */
function readNumber(cell: string, pattern: RegExp): number | null {
	if (!pattern.test(cell) || cell.replace(/\D/g, "").length > 15) return null;
	return Number(cell) || 0;
}

function refuseNumber(cell: string, refuse: Refuse, rule: "not-a-number" | "not-an-integer"): undefined {
	return separatedPattern.test(cell)
		? refuse("number-separator", { value: cell, suggestion: cell.replaceAll(",", "") })
		: refuse(rule, { value: cell });
}

/** Plain decimal notation; never an exponent, which numbers of 15 digits only need when they are very small. */
function formatDecimal(value: number): string {
	const shortest = String(value);
	return shortest.includes("e") ? value.toFixed(20).replace(/\.?0+$/, "") : shortest;
}

/** A day, month or year: `2018-12-06`, `2018-12`, `2018`. */
export const date = codec<string>(
	(cell, refuse) => (isDate(cell) ? cell : refuse("not-a-date", { value: cell })),
	(value) => value,
);

function isDate(cell: string): boolean {
	if (!datePattern.test(cell)) return false;
	const [year, month, day] = cell.split("-").map(Number);
	if (day === undefined || month === undefined || year === undefined) return true;
	return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** A period: `2019`, `2019-S1`, `2019-03`, `2018/2022`. */
export const period = codec<string>(
	(cell, refuse) => {
		if (!isPeriod(cell)) refuse("not-a-period", { value: cell });
		else if (periodIsReversed(cell)) refuse("period-reversed", { value: cell });
		return cell;
	},
	(value) => value,
);

/** `yes` or `no`. */
export const yesNo = codec<boolean>(
	(cell, refuse) => (cell === "yes" ? true : cell === "no" ? false : refuse("not-a-yes-no", { value: cell })),
	(value) => (value ? "yes" : "no"),
);

/**
 * A web address, or for a statistic without one the publisher's name of its table. What a browser might take for an address
 * must be one: anything with `://`, `www.` or a scheme in front, such as `javascript:`, or broken into lines.
 */
export const locator = codec<string>(
	(cell, refuse) =>
		isWebAddress(cell) || !/:\/\/|^www\.|^\/\/|^[a-z][a-z0-9+.-]*:|\n/i.test(cell)
			? cell
			: refuse("not-a-url", { value: cell }),
	(value) => value,
);

/** Whether a text is the full address of something on the web, with `http:` or `https:`. */
export function isWebAddress(text: string): boolean {
	return webAddress.test(text) && URL.canParse(text);
}

/** Codes joined by `;`. An empty cell is an empty list. */
export const codes = codec<readonly string[]>(
	(cell, refuse) => {
		const items = cell === "" ? [] : cell.split(";");
		if (!items.every((item) => codePattern.test(item))) refuse("not-a-list", { value: cell });
		return items;
	},
	(value) => value.join(";"),
);

/** The rules a failed cell breaks. */
export function refusals(error: z.ZodError): Refusal[] {
	return error.issues.map((issue) => JSON.parse(issue.message) as Refusal);
}
