/** Periods of the record: `2019` a year, `2019-S1` a half-year, `2019-03` a month, `2018/2022` years first to last. */

const pattern = /^(\d{4})(?:-(S[12]|0[1-9]|1[0-2])|\/(\d{4}))?$/;

export type PeriodKind = "year" | "half-year" | "month" | "years";

export function isPeriod(cell: string): boolean {
	return pattern.test(cell);
}

/** True where the last year of a span is not after the first. */
export function periodIsReversed(period: string): boolean {
	const [first, last] = period.split("/").map(Number);
	return last !== undefined && first !== undefined && last <= first;
}

export function periodKind(period: string): PeriodKind {
	if (period.includes("/")) return "years";
	if (period.includes("-S")) return "half-year";
	return period.includes("-") ? "month" : "year";
}

/** The first calendar year a period touches. */
export function firstYear(period: string): number {
	return Number(period.slice(0, 4));
}

/** The last calendar year a period touches. */
export function lastYear(period: string): number {
	return Number(period.includes("/") ? period.slice(5, 9) : period.slice(0, 4));
}

/** The middle of a period as a decimal year, for a time axis: `2019-S1` is 2019.25, `2019` is 2019.5. */
export function periodMiddle(period: string): number {
	const year = firstYear(period);
	switch (periodKind(period)) {
		case "half-year":
			return year + (period.endsWith("1") ? 0.25 : 0.75);
		case "month":
			return year + (Number(period.slice(5)) - 0.5) / 12;
		case "years":
			return (year + lastYear(period) + 1) / 2;
		default:
			return year + 0.5;
	}
}

/** A day or month as a decimal year: `2018-12-06` is about 2018.93. */
export function dateAsYear(date: string): number {
	const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
	return year + (month - 1) / 12 + (day - 1) / 365.25;
}

/** Order in time; a longer period that starts at the same moment comes after the shorter. */
export function comparePeriods(a: string, b: string): number {
	return periodMiddle(a) - periodMiddle(b) || (a < b ? -1 : a > b ? 1 : 0);
}

/** The first day of a period: `2019-S2` begins on 2019-07-01. */
export function firstDay(period: string): string {
	const year = period.slice(0, 4);
	switch (periodKind(period)) {
		case "half-year":
			return `${year}-${period.endsWith("1") ? "01" : "07"}-01`;
		case "month":
			return `${period}-01`;
		default:
			return `${year}-01-01`;
	}
}

/** The last day of a period: `2018/2022` ends on 2022-12-31. */
export function lastDay(period: string): string {
	const year = lastYear(period);
	switch (periodKind(period)) {
		case "half-year":
			return period.endsWith("1") ? `${year}-06-30` : `${year}-12-31`;
		case "month": {
			const days = new Date(Date.UTC(year, Number(period.slice(5)), 0)).getUTCDate();
			return `${period}-${days}`;
		}
		default:
			return `${year}-12-31`;
	}
}
