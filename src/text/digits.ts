/** Plain numbers, percentages and differences. Digits are grouped by thousands in both languages. */
import type { Locale } from "../site.ts";

// Explicit tags: the machine's own locale must never show.
const tags: Readonly<Record<Locale, string>> = { ko: "ko-KR", en: "en-GB" };

const formatters = new Map<string, Intl.NumberFormat>();

/** What the site asks of a number's form: all of it names a formatter. */
type NumberForm = Pick<
	Intl.NumberFormatOptions,
	"minimumFractionDigits" | "maximumFractionDigits" | "useGrouping" | "signDisplay"
>;

/** Text of **value** with `−` (U+2212) as its minus. Throws a RangeError for NaN and infinities. */
export function intl(value: number, locale: Locale, form: NumberForm): string {
	// A missing value is null and must be told in words before it gets here; "NaN" must never be read by anyone.
	if (!Number.isFinite(value)) throw new RangeError(`${value} is not a number that can be shown`);
	const { minimumFractionDigits, maximumFractionDigits, useGrouping, signDisplay } = form;
	const key = `${locale} ${minimumFractionDigits} ${maximumFractionDigits} ${useGrouping} ${signDisplay}`;
	let formatter = formatters.get(key);
	if (!formatter) {
		formatter = new Intl.NumberFormat(tags[locale], { signDisplay: "negative", ...form });
		formatters.set(key, formatter);
	}
	return formatter.format(value).replace("-", "−");
}

/** The form of exactly **decimals** decimals, or for every digit the value has where it is undefined. */
function places(decimals: number | undefined): NumberForm {
	return decimals === undefined
		? { maximumFractionDigits: 20 }
		: { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
}

/**
 * A number as `448,000` or `−2.5`. It is rounded to **decimals** decimals, halves away from zero; without
 * them every digit is shown.
 */
export function formatNumber(value: number, locale: Locale, decimals?: number): string {
	return intl(value, locale, places(decimals));
}

/** A difference with its sign: `+1,234`, `−56`, and `0` without one. Rounds like `formatNumber`. */
export function formatSigned(value: number, locale: Locale, decimals?: number): string {
	return intl(value, locale, { ...places(decimals), signDisplay: "exceptZero" });
}

/** A share given in percent (63.4, not 0.634): `63.4%`. Rounds like `formatNumber`. */
export function formatPercent(value: number, locale: Locale, decimals?: number): string {
	return `${formatNumber(value, locale, decimals)}%`;
}

/**
 * The difference of two percentages: `1.2%포인트`, `1.2 percentage points`. It is rounded to one decimal
 * unless told otherwise, because a computed difference such as 63.4 − 62.2 carries stray digits.
 */
export function formatPercentagePoints(difference: number, locale: Locale, decimals = 1): string {
	const number = formatNumber(difference, locale, decimals);
	if (locale === "ko") return `${number}%포인트`;
	return `${number} percentage ${isOne(number) ? "point" : "points"}`;
}

/** Whether English uses the singular after this number as it is written: after `1` and `−1`, not after `1.0`. */
export function isOne(number: string): boolean {
	return number === "1" || number === "−1";
}
