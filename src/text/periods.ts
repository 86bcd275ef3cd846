/** Periods and dates of the record in words. Their codes are documented in `data/README.md`. */
import type { Locale } from "../site.ts";

/** `long` for sentences and headings, `short` for axes and table cells. */
export type PeriodStyle = "long" | "short";

const months = [
	"January",
	"February",
	"March",
	"April",
	"May",
	"June",
	"July",
	"August",
	"September",
	"October",
	"November",
	"December",
] as const;

/**
 * A period code in words.
 *
 * | code | Korean | short | English | short |
 * |---|---|---|---|---|
 * | `2019` | 2019년 | 2019 | 2019 | 2019 |
 * | `2019-S1` | 2019년 상반기 | 2019 상 | first half of 2019 | H1 2019 |
 * | `2019-03` | 2019년 3월 | 2019.03 | March 2019 | Mar 2019 |
 * | `2018/2022` | 2018~2022년 | 2018~2022 | 2018–2022 | 2018–2022 |
 *
 * Throws a RangeError for any other code.
 */
export function formatPeriod(period: string, locale: Locale, style: PeriodStyle = "long"): string {
	const code = /^(\d{4})(?:-S([12])|-(\d{2})|\/(\d{4}))?$/.exec(period);
	const [, year, half, month, lastYear] = code ?? [];
	if (year === undefined) throw unknownCode("period", period);
	if (half !== undefined) return formatHalf(year, half === "1", locale, style);
	if (month !== undefined) return formatMonth(year, month, locale, style);
	if (lastYear !== undefined) {
		if (lastYear <= year) throw unknownCode("period", period);
		if (locale === "en") return `${year}–${lastYear}`;
		return style === "long" ? `${year}~${lastYear}년` : `${year}~${lastYear}`;
	}
	return locale === "ko" && style === "long" ? `${year}년` : year;
}

/**
 * A date of which the day, or the month and the day, may be unknown: `2018-12-06`, `2018-12` or `2018` as
 * `2018년 12월 6일`, `2018년 12월`, `2018년` or `6 December 2018`, `December 2018`, `2018`.
 *
 * Throws a RangeError for anything else and for days no calendar has.
 */
export function formatDate(date: string, locale: Locale): string {
	const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date) ?? [];
	if (year === undefined) throw unknownCode("date", date);
	if (month === undefined) return formatPeriod(year, locale);
	const yearAndMonth = formatMonth(year, month, locale, "long");
	if (day === undefined) return yearAndMonth;
	if (Number(day) < 1 || Number(day) > daysIn(Number(year), Number(month))) throw unknownCode("date", date);
	return locale === "ko" ? `${yearAndMonth} ${Number(day)}일` : `${Number(day)} ${yearAndMonth}`;
}

function formatHalf(year: string, isFirst: boolean, locale: Locale, style: PeriodStyle): string {
	if (locale === "ko") {
		const half = isFirst ? "상" : "하";
		return style === "long" ? `${year}년 ${half}반기` : `${year} ${half}`;
	}
	if (style === "short") return `${isFirst ? "H1" : "H2"} ${year}`;
	return `${isFirst ? "first" : "second"} half of ${year}`;
}

function formatMonth(year: string, month: string, locale: Locale, style: PeriodStyle): string {
	const name = months[Number(month) - 1];
	if (name === undefined) throw unknownCode("month", `${year}-${month}`);
	if (locale === "ko") return style === "long" ? `${year}년 ${Number(month)}월` : `${year}.${month}`;
	return `${style === "long" ? name : name.slice(0, 3)} ${year}`;
}

// By hand, so that no time zone has a say.
function daysIn(year: number, month: number): number {
	if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
	return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function unknownCode(kind: string, code: string): RangeError {
	return new RangeError(`"${code}" is not a ${kind} of the record`);
}
