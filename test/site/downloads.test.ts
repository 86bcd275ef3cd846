/** What the built site offers for download: the same rows in every format, and descriptions that are true of them. */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { unzipSync } from "fflate";
import { readOds } from "hucre/ods";
import { readXlsx } from "hucre/xlsx";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { loadDataset } from "../../src/data/load.ts";
import { descriptionPaths, downloadFolder, type Format } from "../../src/downloads/addresses.ts";
import { cellText } from "../../src/downloads/cell.ts";
import { columnsForPeople, headingForPeople } from "../../src/downloads/column.ts";
import { type DownloadSet, downloadSets } from "../../src/downloads/download-sets.ts";
import { guardForExcel, unguard } from "../../src/downloads/guard.ts";
import { findSet, type Manifest, type ManifestSet } from "../../src/downloads/manifest.ts";
import { siteDirectory } from "../support/site.ts";
import { openInSpreadsheet } from "../support/spreadsheet-program.ts";

const pathOf = (path: string) => join(siteDirectory, path);
const textOf = (path: string) => readFileSync(pathOf(path), "utf8");
const manifest = JSON.parse(textOf(descriptionPaths.manifest)) as Manifest;
const dataset = loadDataset();
const sets = downloadSets(dataset);
const written = (set: DownloadSet): ManifestSet => {
	const found = findSet(manifest, set.kind, set.name);
	if (found === null) throw new Error(`${set.kind} ${set.name} is not in the manifest`);
	return found;
};
const fileOf = (set: DownloadSet, format: Format): string => {
	const file = written(set).files.find((each) => each.format === format);
	if (file === undefined) throw new Error(`${set.kind} ${set.name} has no ${format}`);
	return file.path;
};
const labels = sets.map((set) => [`${set.kind} ${set.name}`, set] as const);

/** The program CSV by PapaParse: what every other file is held against. */
function programRows(set: DownloadSet): Record<string, string>[] {
	const { data, errors } = Papa.parse<Record<string, string>>(textOf(fileOf(set, "utf8.csv")), {
		header: true,
		delimiter: ",",
		skipEmptyLines: true,
	});
	expect(errors).toEqual([]);
	return data;
}

/** What a file for people should hold, from the program's rows: names in Korean come from the record. */
function peopleRows(set: DownloadSet, rows: readonly Record<string, string>[]): string[][] {
	const columns = columnsForPeople(set.columns);
	return rows.map((row, index) =>
		columns.map(({ key, language, cell, cellForPeople }) =>
			language === undefined && cellForPeople === undefined
				? unguard(row[key] ?? "")
				: cellText((cellForPeople ?? cell)(set.rows[index] ?? {})),
		),
	);
}

describe("the program CSV", () => {
	test("of observations holds exactly the record's rows", () => {
		const set = sets.find(({ kind, name }) => kind === "table" && name === "observations");
		if (set === undefined) throw new Error("no table of observations");
		const folder = join(process.cwd(), "data", "observations");
		const record = readdirSync(folder)
			.sort()
			.flatMap(
				(name) =>
					Papa.parse<Record<string, string>>(readFileSync(join(folder, name), "utf8"), {
						header: true,
						skipEmptyLines: true,
					}).data,
			);
		const columns = Object.keys(record[0] ?? {});
		const lines = (rows: readonly Record<string, string>[]) =>
			rows.map((row) => columns.map((column) => row[column]).join("\u0000"));
		expect(lines(programRows(set))).toEqual(lines(record));
	});

	test("of topics and of places together hold every observation once", () => {
		for (const kind of ["topic", "region"] as const) {
			const ids = sets
				.filter((set) => set.kind === kind)
				.flatMap((set) => programRows(set).map(({ id }) => id));
			expect(ids.length).toBe(dataset.observations.length);
			expect(new Set(ids).size).toBe(dataset.observations.length);
		}
	});
});

describe("every format holds the same rows", () => {
	test.each(labels)("%s", async (_label, set) => {
		const rows = programRows(set);
		const people = peopleRows(set, rows);
		const heading = columnsForPeople(set.columns).map(headingForPeople);
		expect(written(set).rows).toBe(rows.length);
		expect(rows.length).toBe(set.rows.length);

		const csv = textOf(fileOf(set, "csv"));
		expect(csv.startsWith("\uFEFF")).toBe(true);
		const [csvHeading, ...csvRows] = Papa.parse<string[]>(csv.slice(1), {
			delimiter: ",",
			newline: "\r\n",
			skipEmptyLines: true,
		}).data;
		expect(csvHeading?.map(unguard)).toEqual(heading);
		expect(csvRows.map((row) => row.map(unguard))).toEqual(people);

		const json = JSON.parse(textOf(fileOf(set, "json")));
		const keys: string[] = json.columns.map(({ key }: { key: string }) => key);
		expect(
			json.rows.map((row: Record<string, never>) => keys.map((key) => cellText(row[key] ?? null))),
		).toEqual(rows.map((row) => keys.map((key) => unguard(row[key] ?? ""))));

		for (const [format, read] of [
			["xlsx", readXlsx],
			["ods", readOds],
		] as const) {
			const { sheets } = await read(readFileSync(pathOf(fileOf(set, format))));
			const [first, ...body] = sheets[0]?.rows ?? [];
			expect(first?.map(String)).toEqual(heading);
			expect(
				body.map((row) => heading.map((_, index) => unguard(cellText((row[index] ?? null) as never)))),
			).toEqual(people);
		}
	});
});

describe("LibreOffice", () => {
	const chosen = labels.filter(([label]) =>
		["region suwon", "topic plan", "table tasks", "table sources", "table reconciliation"].includes(label),
	);

	test("opens workbooks and CSV with the same cells, nothing run and nothing changed", async () => {
		expect(chosen.length).toBe(5);
		const formats = ["xlsx", "ods", "csv"] as const;
		const opened = await openInSpreadsheet(
			chosen.flatMap(([, set]) => formats.map((format) => pathOf(fileOf(set, format)))),
		);
		for (const [, set] of chosen) {
			const people = peopleRows(set, programRows(set));
			const heading = columnsForPeople(set.columns).map(headingForPeople);
			for (const format of formats) {
				const sheets = opened.get(pathOf(fileOf(set, format)));
				const [first, ...rows] =
					[...(sheets?.values() ?? [])].find(([cells]) => cells?.[0] === heading[0]) ?? [];
				expect(first).toEqual(heading);
				expect(rows.map((row) => heading.map((_, index) => unguard(row[index] ?? "")))).toEqual(people);
			}
		}
	}, 240_000);
});

describe("Parquet", async () => {
	const database = await (await DuckDBInstance.create()).connect();
	const withParquet = labels.filter(([, set]) => set.areObservations);

	test.each(withParquet)("%s is read by DuckDB with the same rows and types", async (_label, set) => {
		const path = pathOf(fileOf(set, "parquet")).replaceAll("'", "''");
		const reader = await database.runAndReadAll(`select * from read_parquet('${path}')`);
		const found = reader.getRowObjects();
		const rows = programRows(set);
		const keys = Object.keys(rows[0] ?? {});
		expect(found.map((row) => keys.map((key) => cellText((row[key] ?? null) as never)))).toEqual(
			rows.map((row) => keys.map((key) => unguard(row[key] ?? ""))),
		);
		const types = Object.fromEntries(
			reader.columnNames().map((name, index) => [name, reader.columnType(index)]),
		);
		expect(String(types.value)).toBe("DOUBLE");
		expect(String(types.region_ko)).toBe("VARCHAR");
	});

	test("carries the terms in its own metadata", async () => {
		const set = withParquet[0]?.[1];
		if (set === undefined) throw new Error("no Parquet file");
		const reader = await database.runAndReadAll(
			`select decode(key) as key, decode(value) as value from parquet_kv_metadata('${pathOf(fileOf(set, "parquet"))}')`,
		);
		const metadata = new Map(reader.getRowObjects().map(({ key, value }) => [String(key), String(value)]));
		expect(metadata.get("licence")).toBe("CC-BY-4.0");
		expect(metadata.get("release")).toBe(dataset.release.release);
		expect(metadata.get("credit")).toContain("통계청");
	});
});

describe("the manifest", () => {
	const files = manifest.sets.flatMap((set) => set.files);

	test("lists every set once, with what its files really are", () => {
		expect(manifest.sets.length).toBe(sets.length + 1);
		for (const { path, bytes, sha256 } of files) {
			expect([path, statSync(pathOf(path)).size]).toEqual([path, bytes]);
			expect(
				createHash("sha256")
					.update(readFileSync(pathOf(path)))
					.digest("hex"),
			).toBe(sha256);
		}
	});

	test("lists every file in the folder of downloads", () => {
		const there = readdirSync(pathOf(downloadFolder), { recursive: true, withFileTypes: true })
			.filter(
				(entry) =>
					entry.isFile() && !/^(csv-metadata|datapackage|manifest)\.json$|^terms\.txt$/.test(entry.name),
			)
			.map((entry) => join(entry.parentPath, entry.name))
			// Those of charts have a list of their own: see `chart-downloads.test.ts`.
			.filter((file) => !file.startsWith(pathOf(`${downloadFolder}chart/`)));
		expect(new Set(there)).toEqual(new Set(files.map(({ path }) => pathOf(path))));
	});
});

describe("the archive", () => {
	const path = manifest.sets.find(({ kind }) => kind === "all")?.files[0]?.path ?? "";
	const entries = unzipSync(readFileSync(pathOf(path)));

	test("holds the files of every table as they are on the site, the terms and a README", () => {
		const tables = manifest.sets.filter(({ kind }) => kind === "table").flatMap((set) => set.files);
		const names = tables.map((file) => file.path.slice(downloadFolder.length));
		expect(Object.keys(entries).sort()).toEqual(
			["README.txt", "datapackage.json", "table/csv-metadata.json", "terms.txt", ...names].sort(),
		);
		for (const name of Object.keys(entries).filter((each) => each !== "README.txt")) {
			expect(
				Buffer.compare(entries[name] ?? Buffer.alloc(0), readFileSync(pathOf(downloadFolder + name))),
			).toBe(0);
		}
		expect(Buffer.from(entries["README.txt"] ?? []).toString()).toMatch(/CC BY 4\.0[\s\S]*Statistics Korea/);
	});
});

describe("CSV for Excel", () => {
	test("holds no text that Excel would run or turn into something else", () => {
		for (const set of sets) {
			const numeric = columnsForPeople(set.columns).map(
				({ type }) => type === "integer" || type === "number",
			);
			const [, ...rows] = Papa.parse<string[]>(textOf(fileOf(set, "csv")).slice(1), { delimiter: "," }).data;
			const texts = new Set(rows.flatMap((row) => row.filter((_, index) => !numeric[index])));
			expect([...texts].filter((text) => !text.startsWith("'") && guardForExcel(text) !== text)).toEqual([]);
		}
	});

	test("has no heading twice", () => {
		for (const set of sets) {
			const headings = columnsForPeople(set.columns).map(headingForPeople);
			expect([set.name, new Set(headings).size]).toEqual([set.name, headings.length]);
		}
	});
});

describe("SHA256SUMS", () => {
	test("is what `sha256sum -c` finds, of every file but itself", () => {
		const out = execFileSync("sha256sum", ["--check", "--strict", descriptionPaths.checksums], {
			cwd: siteDirectory,
			encoding: "utf8",
			maxBuffer: 1 << 28,
		});
		const checked = out.split("\n").filter((line) => line.endsWith(": OK")).length;
		const files = readdirSync(siteDirectory, { recursive: true, withFileTypes: true }).filter((entry) =>
			entry.isFile(),
		);
		expect(checked).toBe(files.length - 1);
		const paths = textOf(descriptionPaths.checksums)
			.trimEnd()
			.split("\n")
			.map((line) => Buffer.from(line.slice(66)));
		expect(paths).toEqual([...paths].sort(Buffer.compare));
	});
});
