/** A small set with everything in it that breaks files: quotes, line ends, formulas, dates, nothing at all. */
import type { Cell } from "../../src/downloads/cell.ts";
import type { ColumnType, DownloadColumn } from "../../src/downloads/column.ts";
import type { DownloadSet } from "../../src/downloads/download-sets.ts";

interface PlantedRow {
	readonly code: string;
	readonly text: string | null;
	readonly number: number | null;
	readonly flag: boolean;
	readonly month: string;
}

export const plantedRows: readonly PlantedRow[] = [
	{ code: "A1", text: "수원시, “예”", number: 1234.5, flag: true, month: "2019-03" },
	{ code: "A2", text: 'say "no"\nand go', number: -0.000001, flag: false, month: "2019-12" },
	{ code: "A3", text: "=1+1", number: 0, flag: true, month: "2020-01" },
	{ code: "A4", text: "@SUM(1,2)", number: null, flag: false, month: "2020-02" },
	{ code: "A5", text: null, number: 100000000000000, flag: true, month: "2020-03" },
	{ code: "A6", text: "+82", number: -5, flag: false, month: "2020-04" },
	{ code: "A7", text: "'따옴표", number: 0.1, flag: true, month: "2020-05" },
	{ code: "A8", text: "1/2", number: 3, flag: false, month: "2020-06" },
	{ code: "A9", text: "<b>&amp;</script>", number: 7, flag: true, month: "2020-07" },
	{ code: "A10", text: "똠방각하 펲 뷁 😀", number: 8, flag: true, month: "2020-08" },
];

const column = (
	key: keyof PlantedRow,
	type: ColumnType,
	ko: string,
	more: Partial<DownloadColumn> = {},
): DownloadColumn => ({
	key,
	title: { ko, en: `${key} title` },
	description: { ko: `${ko}의 뜻.`, en: `What ${key} means.` },
	type,
	optional: true,
	cell: (row) => (row as PlantedRow)[key] as Cell,
	...more,
});

export const plantedSet: DownloadSet = {
	kind: "table",
	name: "planted",
	title: { ko: "심은 표", en: "Planted table" },
	holds: { ko: "시험에 쓰는 줄.", en: "Rows for tests." },
	columns: [
		column("code", "code", "코드"),
		column("text", "text", "글"),
		column("number", "number", "금액", { unit: { ko: "백만 원", en: "million KRW" } }),
		column("flag", "boolean", "여부"),
		column("month", "period", "달", {
			cellForPeople: (row) =>
				`${(row as PlantedRow).month.slice(0, 4)}년 ${Number((row as PlantedRow).month.slice(5))}월`,
		}),
	],
	rows: plantedRows,
	areObservations: false,
	sources: [],
};
