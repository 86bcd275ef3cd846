/** How publishers write periods, and the record's code for each. */
import { normalText } from "./normal-text.ts";

export type PeriodReading =
	| { readonly is: "period"; readonly code: string }
	/** Six digits: the publisher's file says elsewhere whether they mean a month, a half-year or a quarter. */
	| { readonly is: "six-digits"; readonly year: string; readonly part: number }
	/** The record has no quarters. */
	| { readonly is: "quarter" }
	/** `2019.1` may be January, or October that lost its zero in a spreadsheet. */
	| { readonly is: "one-digit-month" }
	| { readonly is: "date"; readonly code: string }
	/** KOSIS's code and its label beside each other say different things. */
	| { readonly is: "disagreement" };

const year = String.raw`'?(\d{4}|\d{2})`;
const patterns = {
	year: /^(\d{4})(?:년도?)?$/,
	shortYear: /^'?(\d{2})년도?$/,
	half: new RegExp(`^${year}[년.\\-/ ]*(?:(상|하)(?:반기)?|([12])/2(?:반기)?|[SH]([12])|제?([12])반기)$`),
	quarter: new RegExp(`^${year}[년.\\-/ ]*(?:[1-4]/4(?:분기)?|제?[1-4]분기|Q[1-4])$`),
	month: new RegExp(`^${year}[년.\\-/]+(1[0-2]|0?[1-9])(월?)$`),
	sixDigits: /^(\d{4})(0[1-9]|1[0-2])$/,
	years: /^(\d{4})[/~](\d{4})년?$/,
	date: /^(\d{4})[.\-/년]?(0[1-9]|1[0-2])[.\-/월]?(0[1-9]|[12]\d|3[01])[.일]?$/,
	kosis: /^([YHMQ])(\d{4})(\d{2})?$/,
};

/** Reads a header or cell such as `2018.1/2`, `'22하`, `2019.12월`, `202401`, `H202401 2024.1/2`, `2018 년`; null for none. */
export function readPeriod(text: string): PeriodReading | null {
	const normal = normalText(text);
	const [first = "", ...rest] = normal.split(" ");
	const coded = patterns.kosis.exec(first);
	if (coded) {
		const byCode = kosisPeriod(coded);
		const byLabel = rest.length > 0 ? readPlain(rest.join("")) : byCode;
		return byCode === null || byLabel === null || isSame(byCode, byLabel) ? byCode : { is: "disagreement" };
	}
	return readPlain(normal.replaceAll(" ", ""));
}

function readPlain(text: string): PeriodReading | null {
	const whole = patterns.year.exec(text)?.[1] ?? fullYear(patterns.shortYear.exec(text)?.[1]);
	if (whole !== undefined) return isYear(whole) ? period(whole) : null;
	const half = patterns.half.exec(text);
	if (half) {
		const [, of, korean, ...numbers] = half;
		const number =
			korean === undefined ? numbers.find((part) => part !== undefined) : korean === "상" ? "1" : "2";
		return period(`${fullYear(of)}-S${number}`);
	}
	if (patterns.quarter.test(text)) return { is: "quarter" };
	const sixDigits = patterns.sixDigits.exec(text);
	if (sixDigits?.[1] !== undefined && isYear(sixDigits[1]))
		return { is: "six-digits", year: sixDigits[1], part: Number(sixDigits[2]) };
	const years = patterns.years.exec(text);
	if (years?.[1] !== undefined)
		return Number(years[2]) > Number(years[1]) ? period(`${years[1]}/${years[2]}`) : null;
	const month = patterns.month.exec(text);
	if (month) return readMonth(month, text);
	const date = patterns.date.exec(text);
	return date?.[1] !== undefined && isYear(date[1])
		? { is: "date", code: `${date[1]}-${date[2]}-${date[3]}` }
		: null;
}

function readMonth([, of = "", month = "", word]: RegExpExecArray, text: string): PeriodReading | null {
	// 19.12 could be a number; the apostrophe or 월 makes it a month.
	if (of.length === 2 && word === "" && !text.startsWith("'")) return null;
	if (month.length === 1 && word === "") return { is: "one-digit-month" };
	return period(`${fullYear(of)}-${month.padStart(2, "0")}`);
}

function kosisPeriod([, kind, of = "", part]: RegExpExecArray): PeriodReading | null {
	if (kind === "Y") return part === undefined ? period(of) : null;
	if (part === undefined) return null;
	if (kind === "Q") return { is: "quarter" };
	if (kind === "H") return part === "01" || part === "02" ? period(`${of}-S${Number(part)}`) : null;
	return Number(part) >= 1 && Number(part) <= 12 ? period(`${of}-${part}`) : null;
}

function isSame(code: PeriodReading, label: PeriodReading): boolean {
	if (label.is === "six-digits" && code.is === "period")
		return code.code === `${label.year}-${String(label.part).padStart(2, "0")}`;
	return code.is === label.is && (code.is !== "period" || label.is !== "period" || code.code === label.code);
}

function period(code: string): PeriodReading {
	return { is: "period", code };
}

function fullYear(text: string | undefined): string | undefined {
	return text?.length === 2 ? `${Number(text) >= 60 ? "19" : "20"}${text}` : text;
}

/** Four digits that may be a year of a statistic; 5021 is a number of people. */
function isYear(text: string): boolean {
	return text >= "1950" && text <= "2099";
}
