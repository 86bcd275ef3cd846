import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { readOds } from "hucre/ods";
import { readXlsx } from "hucre/xlsx";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { loadDataset } from "../../src/data/load.ts";
import { type ArchiveEntry, writeArchive } from "../../src/downloads/archive.ts";
import { cellText } from "../../src/downloads/cell.ts";
import { checksumList } from "../../src/downloads/checksums.ts";
import { csvForPeople, csvForPrograms } from "../../src/downloads/csv.ts";
import { unguard } from "../../src/downloads/guard.ts";
import { jsonOf } from "../../src/downloads/json.ts";
import { termsText } from "../../src/downloads/readme.ts";
import { workbooksOf } from "../../src/downloads/workbook.ts";
import { openInSpreadsheet } from "../support/spreadsheet-program.ts";
import { plantedRows, plantedSet } from "./planted-set.ts";

const root = "https://jobs.example/";
const whole = (pieces: Iterable<string>) => [...pieces].join("");
const release = {
	release: "2026.1",
	published: "2026-11-23",
	title_ko: "첫 공개",
	title_en: "First release",
};

describe("CSV for people", () => {
	const text = whole(csvForPeople(plantedSet));

	test("is what Excel in Korea opens right: a mark, CRLF, Korean headings with units", () => {
		expect(text.startsWith("\uFEFF코드,글,금액(백만 원),여부,달\r\n")).toBe(true);
		expect(text.replaceAll(/"[^"]*(""[^"]*)*"/g, "").replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
		expect(text.endsWith("\r\n")).toBe(true);
	});

	test("guards what a spreadsheet would run or change, and nothing else", () => {
		const cells = Papa.parse<string[]>(text, { delimiter: "," }).data.map((row) => row[1]);
		expect(cells.slice(1, 11)).toEqual([
			"수원시, “예”",
			'say "no"\nand go',
			"'=1+1",
			"'@SUM(1,2)",
			"",
			"'+82",
			"''따옴표",
			"'1/2",
			"<b>&amp;</script>",
			"똠방각하 펲 뷁 😀",
		]);
	});

	test("writes months in words, so that they stay months", () => {
		expect(text).toContain(",2019년 3월\r\n");
	});
});

describe("CSV for programs", () => {
	const text = whole(csvForPrograms(plantedSet));

	test("has no mark, English keys and LF", () => {
		expect(text.startsWith("code,text,number,flag,month\n")).toBe(true);
		expect(text).not.toContain("\r");
	});

	test("writes plain decimals, codes as they are, nothing for nothing", () => {
		const rows = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
		expect(rows.map(({ number }) => number)).toEqual([
			"1234.5",
			"-0.000001",
			"0",
			"",
			"100000000000000",
			"-5",
			"0.1",
			"3",
			"7",
			"8",
		]);
		expect(rows[0]?.month).toBe("2019-03");
		expect(rows[7]?.text).toBe("1/2");
		expect(rows.map(({ flag }) => flag).slice(0, 2)).toEqual(["yes", "no"]);
	});

	test("never writes an exponent", () => {
		expect(cellText(1e-7)).toBe("0.0000001");
	});
});

describe("JSON", () => {
	const { release: released, ...dataset } = loadDataset();
	const parse = (sample?: true) =>
		JSON.parse(
			whole(
				jsonOf(plantedSet, { ...dataset, release: { ...released, ...(sample ? { sample } : {}) } }, root),
			),
		);

	test("holds the rows as they are, without empty cells and without guards", () => {
		const { rows } = parse();
		expect(rows).toEqual(
			plantedRows.map((row) => Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== null))),
		);
	});

	test("carries terms, licence and columns", () => {
		const json = parse();
		expect(json.licence.spdx).toBe("CC-BY-4.0");
		expect(json.terms.map(({ id }: { id: string }) => id)).toEqual([
			"press",
			"statistics",
			"compilation",
			"code",
		]);
		expect(json.columns.map(({ key }: { key: string }) => key)).toEqual(
			plantedSet.columns.map(({ key }) => key),
		);
		expect(json).not.toHaveProperty("sample");
	});

	test("says of a made-up record that it is one", () => {
		const json = parse(true);
		expect(json.sample).toBe(true);
		expect(json.title.ko).toMatch(/표본 자료/);
		expect(json.title.en).toMatch(/SAMPLE/);
	});
});

describe("the workbooks", async () => {
	const books = await workbooksOf(plantedSet, release, root);
	const readers = [
		["xlsx", await readXlsx(books.xlsx)],
		["ods", await readOds(books.ods)],
	] as const;

	test.each(readers)("%s holds the rows, numbers as numbers and formulas as text", (_format, book) => {
		const [heading, ...rows] = book.sheets[0]?.rows ?? [];
		expect(heading).toEqual(["코드", "글", "금액(백만 원)", "여부", "달"]);
		expect(rows.map((row) => [row[0], row[1] ? unguard(String(row[1])) : null, row[2] ?? null])).toEqual(
			plantedRows.map(({ code, text, number }) => [code, text, number]),
		);
		expect(rows[2]?.[1]).toBe("'=1+1");
		expect(rows[0]?.[4]).toBe("2019년 3월");
	});

	test.each(readers)("%s has the terms on a sheet of its own", (_format, book) => {
		const about = JSON.stringify(book.sheets[1]?.rows);
		for (const words of ["행정안전부", "Ministry of Employment and Labor", "CC BY 4.0", "2026.1", root])
			expect(about).toContain(words);
	});

	test.each(["xlsx", "ods"] as const)("%s is the same at any moment", async (format) => {
		await new Promise((done) => setTimeout(done, 1100));
		const again = await workbooksOf(plantedSet, release, root);
		expect(Buffer.compare(again[format], books[format])).toBe(0);
	});
});

describe("the archive", () => {
	const entries = [
		{ path: "b/나.txt", read: () => Buffer.from("나") },
		{ path: "a.csv", read: () => Buffer.from("x".repeat(1000)) },
		{ path: "c.parquet", read: () => Buffer.from("y".repeat(1000)) },
	];
	const archiveOf = (files: readonly ArchiveEntry[]) => {
		const pieces: Uint8Array[] = [];
		writeArchive(files, "2026-11-23", (piece) => pieces.push(piece));
		return Buffer.concat(pieces);
	};

	test("is sorted, dated by the release, and the same in any order and time zone", () => {
		const zone = process.env.TZ;
		try {
			process.env.TZ = "Asia/Seoul";
			const seoul = archiveOf(entries);
			process.env.TZ = "America/Los_Angeles";
			const elsewhere = archiveOf([...entries].reverse());
			expect(Buffer.compare(seoul, elsewhere)).toBe(0);
			const found = Object.entries(unzipSync(seoul)).map(([path, bytes]) => [
				path,
				Buffer.from(bytes).toString(),
			]);
			expect(found).toEqual([
				["a.csv", "x".repeat(1000)],
				["b/나.txt", "나"],
				["c.parquet", "y".repeat(1000)],
			]);
			// Compressed once, never twice.
			expect(seoul.length).toBeGreaterThan(1000);
			expect(seoul.length).toBeLessThan(2000);
			// The date of the first entry as ZIP writes it: years since 1980, month, day.
			expect(seoul.readUInt16LE(12)).toBe(((2026 - 1980) << 9) | (11 << 5) | 23);
		} finally {
			if (zone === undefined) delete process.env.TZ;
			else process.env.TZ = zone;
		}
	});
});

describe("texts beside the files", () => {
	test("the terms name every owner in both languages", () => {
		const text = termsText(release, root);
		for (const owner of ["통계청", "행정안전부", "고용노동부", "한국고용정보원", "Statistics Korea", "MIT"])
			expect(text).toContain(owner);
		expect(text).not.toMatch(/표본|SAMPLE/);
	});

	test("and those of a made-up record warn in both", () => {
		expect(termsText({ ...release, sample: true }, root)).toMatch(/표본 자료[\s\S]*SAMPLE DATA/);
	});

	test("sums are sorted by path and refuse what sha256sum would escape", () => {
		expect(
			checksumList([
				["b", "2"],
				["a/한", "1"],
				["B", "3"],
			]),
		).toBe("3  B\n1  a/한\n2  b\n");
		expect(() => checksumList([["a\nb", "1"]])).toThrow(/escape/);
	});
});

describe("hostile cells in LibreOffice", () => {
	test("stay text in every file: nothing is run, nothing becomes a date", async () => {
		const folder = await mkdtemp(join(tmpdir(), "hostile-"));
		try {
			const { xlsx, ods } = await workbooksOf(plantedSet, release, root);
			const files = {
				"planted.xlsx": xlsx,
				"planted.ods": ods,
				"planted.csv": whole(csvForPeople(plantedSet)),
			};
			for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
			const opened = await openInSpreadsheet(Object.keys(files).map((name) => join(folder, name)));
			expect(opened.size).toBe(3);
			for (const sheets of opened.values()) {
				const [, ...rows] = [...sheets.values()].find(([cells]) => cells?.[0] === "코드") ?? [];
				expect(rows.map((row) => [row[0], unguard(row[1] ?? ""), row[2]])).toEqual(
					plantedRows.map(({ code, text, number }) => [code, text ?? "", cellText(number)]),
				);
			}
		} finally {
			await rm(folder, { recursive: true, force: true });
		}
	}, 120_000);
});
