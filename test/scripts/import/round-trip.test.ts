import { writeOds } from "hucre/ods";
import { writeXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import {
	kosisLong,
	kosisWide,
	kosisWideTwoRows,
	residents,
	type Table,
	toCsv,
	worknetMonths,
} from "./published-tables.ts";
import { importInto } from "./record-rows.ts";

/** Each layout, and how many of its values are the record's. */
const layouts = {
	"KOSIS, one header row": { table: kosisWide, layout: "wide-one", values: 31 * 3 * 2 * 6 },
	"KOSIS, two header rows": { table: kosisWideTwoRows, layout: "wide-two", values: 31 * 9 },
	"KOSIS, long": { table: kosisLong, layout: "long", values: 31 * 6 },
	"data.go.kr, months": { table: worknetMonths, layout: "items-in-columns", values: 32 * 3 * 4 },
	"data.go.kr, December": { table: residents, layout: "items-in-columns", values: 32 * 4 },
} as const;

/** A table as a workbook keeps it: numbers as numbers. */
const toSheets = (table: Table) => [
	{
		name: "데이터",
		rows: table.map((row) => row.map((cell) => (/^\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell))),
	},
];

const files: Readonly<Record<string, (table: Table) => Promise<Uint8Array> | Uint8Array>> = {
	"UTF-8": (table) => toCsv(table),
	"UTF-8 with a mark": (table) => toCsv(table, "utf-8-bom", "\r\n"),
	"UTF-16": (table) => toCsv(table, "utf-16le"),
	CP949: (table) => toCsv(table, "cp949", "\r\n"),
	tabs: (table) => Buffer.from(table.map((row) => row.join("\t")).join("\n")),
	xlsx: (table) => writeXlsx({ sheets: toSheets(table) }),
	ods: (table) => writeOds({ sheets: toSheets(table) }),
};

describe.each(Object.entries(layouts))("%s", (_, { table, layout, values }) => {
	test.each(Object.entries(files))(
		"as %s gives the record back: all equal, nothing new",
		async (_, write) => {
			const { report } = await importInto(await write(table()));
			expect(report.questions).toEqual([]);
			expect(report.understood?.layout).toBe(layout);
			expect(report).toMatchObject({ fresh: [], changed: [], outcome: "nothing-new" });
			expect(report.equal + report.rounded).toBe(values);
		},
	);
});

describe("what differs is found, and nothing else", () => {
	test("one changed value and one new half-year", async () => {
		const [header = [], ...rows] = kosisWide();
		const changed = rows.map((row) =>
			row[0] === "파주시" && row[1] === "65세이상" && row[2] === "고용률 (%)"
				? row.map((cell, column) => (column === 7 ? "99.9" : cell))
				: row,
		);
		const { report } = await importInto(toCsv([header, ...changed], "cp949"));
		expect(report.fresh).toEqual([]);
		expect(
			report.changed.map(({ after, at }) => [
				after.region,
				after.period,
				after.breakdown,
				after.value,
				at.cell,
			]),
		).toEqual([["41480", "2023-S2", "age-65-plus", 99.9, expect.stringMatching(/^H\d+$/)]]);
		expect(report.equal).toBe(31 * 3 * 2 * 6 - 1);
		expect(report.outcome).toBe("proposed");
	});

	test("an earlier value stays as superseded, unless it was copied wrong", async () => {
		const [header = [], ...rows] = kosisWide();
		const changes = (row: readonly string[]) =>
			row[0] === "파주시" && row[1] === "65세이상" && row[2] === "고용률 (%)";
		const table = toCsv([header, ...rows.map((row) => (changes(row) ? row.with(7, "99.9") : row))]);
		const keeps = await importInto(table);
		const corrects = await importInto(table, { changes: "correct" });
		const file = keeps.report.changed[0]?.before.file ?? "";
		const lines = ({ changed }: typeof keeps) =>
			Buffer.from(changed?.get(file) ?? [])
				.toString("utf8")
				.split("\n");
		const before = keeps.report.changed[0]?.before;
		const fresh = lines(keeps).filter((line) => line.includes(",99.9,"));
		const kept = lines(keeps).filter((line) => line.includes(",superseded,"));
		expect({ fresh, kept }).toEqual({
			fresh: [expect.stringContaining(",main,")],
			kept: [expect.stringContaining(`,${before?.value},`)],
		});
		expect(lines(keeps).length).toBe(lines(corrects).length + 1);
		expect(lines(corrects).join("\n")).not.toContain("superseded");
		expect(keeps.report.targets).toMatchObject([{ file, changed: 1 }]);
	});

	test("one new row, with what the record's series says of it", async () => {
		const [header = [], ...rows] = worknetMonths();
		const added = ["35.1월", "경기도", "수원시", "2,567", "7,552", "2,605", "0.34"];
		const { report, changed } = await importInto(toCsv([header, ...rows, added]));
		expect(report.changed).toEqual([]);
		expect(report.fresh.map(({ row }) => row)).toEqual(
			[
				["job-openings", 2567],
				["job-seekers", 7552],
				["placements", 2605],
			].map(([measure, value]) =>
				expect.objectContaining({
					measure,
					value,
					region: "41110",
					period: "2035-01",
					status: "reported",
					use: "main",
					source: "C-R11",
					as_of: null,
					file: "observations/worknet.csv",
				}),
			),
		);
		expect(changed?.size).toBe(1);
	});

	test("a coarser figure of the same thing is no change", async () => {
		const { report } = await importInto(toCsv(kosisWideTwoRows()));
		expect(report.rounded).toBeGreaterThan(20);
	});
});
