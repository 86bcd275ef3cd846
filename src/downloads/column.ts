/** Columns of a download: what a cell is, what it is called in both languages and where it comes from. */
import type { Locale, Words } from "../site.ts";
import type { Cell } from "./cell.ts";

/** What the cells of a column are. A `date` may lack its day or month; `codes` are joined by `;`. */
export type ColumnType = "text" | "code" | "codes" | "integer" | "number" | "boolean" | "date" | "period";

export interface DownloadColumn {
	/** Name for programs, as `region` or `region_en`: letters, digits and `_`. */
	readonly key: string;
	readonly title: Words;
	readonly description: Words;
	readonly unit?: Words;
	readonly type: ColumnType;
	/** The code list the values come from, as `regions` or `terms:tier`. */
	readonly list?: string;
	readonly optional: boolean;
	/** The language of a name that stands beside its code. Absent for what is the same in all languages. */
	readonly language?: Locale;
	readonly cell: (row: object) => Cell;
	/** The cell in files for people, where a code would not survive a spreadsheet: `2019-03` becomes a date there. */
	readonly cellForPeople?: (row: object) => Cell;
}

/** Columns of the files for people: Korean names beside codes. */
export function columnsForPeople(columns: readonly DownloadColumn[]): DownloadColumn[] {
	return columns.filter(({ language }) => language !== "en");
}

/** Columns of the files for programs: English names beside codes. */
export function columnsForPrograms(columns: readonly DownloadColumn[]): DownloadColumn[] {
	return columns.filter(({ language }) => language !== "ko");
}

/** Columns without the names, for files that hold the names once in lists of their own. */
export function columnsOfCodes(columns: readonly DownloadColumn[]): DownloadColumn[] {
	return columns.filter(({ language }) => language === undefined);
}

/** The heading of a column in files for people: its title with its unit, `예산(백만 원)`. */
export function headingForPeople({ title, unit }: DownloadColumn): string {
	return unit === undefined || title.ko.includes(`(${unit.ko})`) ? title.ko : `${title.ko}(${unit.ko})`;
}
