/** A cell that should hold a number: the number exactly as printed, or what stands there instead. */
import { type Decimal, readDecimal } from "./decimal.ts";
import { readUnit, type Unit } from "./unit.ts";

export type NumberReading =
	| {
			readonly is: "number";
			readonly value: Decimal /** Printed behind the number. */;
			readonly unit: Unit | null;
	  }
	| { readonly is: "blank" }
	/** A number with a sign that says something about it, as `12.3*` or `1,234p`. */
	| { readonly is: "marked"; readonly sign: string }
	| { readonly is: "other" };

const plain = /^[-△▲]?\d+(?:\.\d+)?$/;
const grouped = /^[-△▲]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const withSign = /^([-△▲]?[\d,]+(?:\.\d+)?)\s*(\*{1,3}|[pePErR]|\(?[pePErR]\)|\d{1,2}\)|주\)|†|‡)$/;
const withUnit = /^([-△▲]?[\d,]+(?:\.\d+)?)\s*([^\d\s.,*()]+)$/;

/** Reads a normal text. Separators must stand at the thousands: `1,23` is no number. */
export function readNumber(text: string): NumberReading {
	if (text === "") return { is: "blank" };
	const number = numberOf(text);
	if (number) return { is: "number", value: number, unit: null };
	const [, before = "", sign] = withSign.exec(text) ?? [];
	if (sign !== undefined && numberOf(before)) return { is: "marked", sign };
	const [, amount = "", noun = ""] = withUnit.exec(text) ?? [];
	const value = numberOf(amount);
	const unit = readUnit(noun);
	return value && unit ? { is: "number", value, unit } : { is: "other" };
}

function numberOf(text: string): Decimal | null {
	if (!plain.test(text) && !grouped.test(text)) return null;
	// △ and ▲ stand for a decrease in Korean tables.
	return readDecimal(text.replaceAll(",", "").replace(/^[△▲]/, "-"));
}
