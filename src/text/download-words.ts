/** Words of the links to files that can be downloaded. */
import type { Locale } from "../site.ts";
import { formatNumber } from "./digits.ts";

export interface DownloadWords {
	/** The heading above the links. */
	readonly title: (rows: string) => string;
	/** The same where a heading above says it already. */
	readonly rows: (rows: string) => string;
	readonly set: string;
	readonly rowsHeading: string;
	readonly formats: string;
	readonly terms: string;
	readonly credit: (names: string) => string;
	readonly more: string;
	/** Said where a table is too long for spreadsheet programs. */
	readonly noWorkbooks: string;
}

export const downloadWords: Readonly<Record<Locale, DownloadWords>> = {
	ko: {
		title: (rows) => `자료 내려받기(${rows}줄)`,
		rows: (rows) => `${rows}줄`,
		set: "묶음",
		rowsHeading: "줄",
		formats: "파일",
		terms: "이용 조건",
		credit: (names) => `밝힐 통계 작성 기관: ${names}`,
		more: "모든 자료",
		noWorkbooks:
			"줄이 많아 스프레드시트 파일(.xlsx, .ods)은 만들지 않았습니다. 나누어 받거나 .csv로 받으세요.",
	},
	en: {
		title: (rows) => `Download the data (${rows} ${rows === "1" ? "row" : "rows"})`,
		rows: (rows) => `${rows} ${rows === "1" ? "row" : "rows"}`,
		set: "Set",
		rowsHeading: "Rows",
		formats: "Files",
		terms: "Terms of use",
		credit: (names) => `Credit the makers of the statistics: ${names}`,
		more: "All data",
		noWorkbooks:
			"There is no spreadsheet file (.xlsx, .ods): the rows are too many. Take the data in parts, or as .csv.",
	},
};

/** Whether a table is offered without workbooks: it is longer than spreadsheet programs take well. */
export function lacksWorkbooks(files: readonly { readonly format: string }[]): boolean {
	const has = (wanted: string) => files.some(({ format }) => format === wanted);
	return has("csv") && !has("xlsx");
}

/** The length of a file in thousands or millions of bytes, to two digits at least: `840 B`, `12 kB`, `1.8 MB`. */
export function formatBytes(bytes: number, locale: Locale): string {
	if (bytes < 1000) return `${bytes} B`;
	const [value, unit] = bytes < 999_500 ? [bytes / 1000, "kB"] : [bytes / 1_000_000, "MB"];
	return `${formatNumber(value < 9.95 ? Math.round(value * 10) / 10 : Math.round(value), locale)} ${unit}`;
}
