/** The downloads of charts: for every state exactly the observations it shows, the same in every format. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { readOds } from "hucre/ods";
import { readXlsx } from "hucre/xlsx";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { allStates } from "../../src/charts/states.ts";
import { loadDataset } from "../../src/data/load.ts";
import { observationIdIn } from "../../src/data/observation-id.ts";
import { descriptionPaths, downloadPath, type Format } from "../../src/downloads/addresses.ts";
import type { ChartManifest } from "../../src/downloads/chart-manifest.ts";
import { chartSet } from "../../src/downloads/chart-sets.ts";
import { unguard } from "../../src/downloads/guard.ts";
import { readPage, siteDirectory } from "../support/site.ts";
import { openInSpreadsheet } from "../support/spreadsheet-program.ts";

const read = (path: string) => readFileSync(join(siteDirectory, path));
const manifest = JSON.parse(read(descriptionPaths.chartManifest).toString("utf8")) as ChartManifest;
const dataset = loadDataset();
const states = allStates(dataset).flatMap((chart) => chart.states);
const setOf = new Map(manifest.sets.map((set) => [set.name, set]));

test("every state has its set, and nothing else stands in the folder", () => {
	expect(manifest.sets.map(({ name }) => name)).toEqual(states.map(({ path }) => path));
	const files = readdirSync(join(siteDirectory, "data/download/chart"), {
		recursive: true,
		withFileTypes: true,
	}).filter((entry) => entry.isFile());
	const listed = manifest.sets.reduce((sum, set) => sum + set.files.length, 0);
	expect(files.length).toBe(listed + 1);
});

test("the list is true of the files", () => {
	for (const { name, files } of manifest.sets)
		for (const { format, bytes, sha256 } of files) {
			const content = read(downloadPath("chart", name, format));
			const found = createHash("sha256").update(content).digest("hex");
			expect([name, format, content.length, found]).toEqual([name, format, bytes, sha256]);
		}
});

test("every CSV and JSON file has the observations of its state, in its order", () => {
	for (const state of states) {
		const wanted = chartSet(dataset, state).rows.map((row) =>
			observationIdIn(dataset.observations, row as (typeof dataset.observations)[number]),
		);
		expect([state.path, setOf.get(state.path)?.rows]).toEqual([state.path, wanted.length]);
		const text = read(downloadPath("chart", state.path, "utf8.csv")).toString("utf8");
		const { data } = Papa.parse<string[]>(text, { delimiter: ",", skipEmptyLines: true });
		expect([state.path, data.slice(1).map(([id]) => id)]).toEqual([state.path, wanted]);
		const people = read(downloadPath("chart", state.path, "csv")).toString("utf8");
		const { data: lines } = Papa.parse<string[]>(people.slice(1), { delimiter: ",", skipEmptyLines: true });
		expect([state.path, lines.slice(1).map(([id]) => id)]).toEqual([state.path, wanted]);
		const json = JSON.parse(read(downloadPath("chart", state.path, "json")).toString("utf8"));
		expect([state.path, json.rows.map(({ id }: { id: string }) => id)]).toEqual([state.path, wanted]);
		expect([json.licence.spdx, json.terms.length > 0]).toEqual(["CC-BY-4.0", true]);
	}
});

test("DuckDB reads every Parquet file with as many rows as are listed", async () => {
	const database = await (await DuckDBInstance.create()).connect();
	const folder = join(siteDirectory, "data/download/chart").replaceAll("'", "''");
	const reader = await database.runAndReadAll(
		`select filename, count(*)::int as rows, count(distinct id)::int as ids from read_parquet('${folder}/**/*.parquet', filename = true) group by filename`,
	);
	const found = new Map(
		reader.getRowObjects().map(({ filename, rows, ids }) => [
			String(filename)
				.slice(folder.length + 1)
				.replace(/\.parquet$/, ""),
			[rows, ids],
		]),
	);
	expect(found.size).toBe(manifest.sets.length);
	for (const { name, rows } of manifest.sets) expect([name, found.get(name)]).toEqual([name, [rows, rows]]);
});

/** States spread over the whole list, so that every kind of chart is among them. */
const spread = states.filter((_, place) => place % 16 === 0);

describe("workbooks of charts", () => {
	/** Cells as the CSV for Excel has them. */
	const wantedCells = (path: string) => {
		const text = read(downloadPath("chart", path, "csv"))
			.toString("utf8")
			.slice(1);
		return Papa.parse<string[]>(text, { delimiter: ",", skipEmptyLines: true }).data;
	};
	const plain = (rows: readonly (readonly string[])[]) => {
		const width = rows[0]?.length ?? 0;
		return rows.map((row) => Array.from({ length: width }, (_, index) => unguard(row[index] ?? "")));
	};
	const idsOf = (rows: readonly (readonly unknown[])[]) => rows.map(([id]) => String(id));

	test("every state has both, with as many sheets as other sets", async () => {
		expect(manifest.sets.filter(({ files }) => files.length !== 6)).toEqual([]);
		for (const { path } of spread)
			for (const [format, open] of [
				["xlsx", readXlsx],
				["ods", readOds],
			] as const) {
				const { sheets } = await open(read(downloadPath("chart", path, format)));
				expect([path, format, sheets.length]).toEqual([path, format, 3]);
				expect([path, format, idsOf(sheets[0]?.rows ?? [])]).toEqual([
					path,
					format,
					idsOf(wantedCells(path)),
				]);
			}
	}, 60_000);

	test("LibreOffice finds the cells of the CSV in them", async () => {
		// Among many charts' files of the same name LibreOffice would overwrite one by the other.
		const paths = [...new Map(spread.map(({ path }) => [path.split("/").at(-1), path])).values()].slice(0, 4);
		const fileOf = (path: string, format: Format) => join(siteDirectory, downloadPath("chart", path, format));
		const formats = ["xlsx", "ods"] as const;
		const opened = await openInSpreadsheet(
			paths.flatMap((path) => formats.map((format) => fileOf(path, format))),
		);
		for (const path of paths)
			for (const format of formats) {
				const wanted = plain(wantedCells(path));
				const sheets = [...(opened.get(fileOf(path, format))?.values() ?? [])];
				const data = sheets.find(([heading]) => heading?.[0] === wanted[0]?.[0]) ?? [];
				expect([path, format, plain(data)]).toEqual([path, format, wanted]);
			}
	}, 120_000);
});

describe("the page of a chart", () => {
	test.each(["region-line/employment-rate/age-15-plus/suwon", "placements-per-opening/suwon"])(
		"%s links its files with their sizes and rows",
		(path) => {
			const { document } = readPage(`charts/${path}/`, read(`charts/${path}/index.html`).toString("utf8"));
			const set = setOf.get(path);
			const links = [...document.querySelectorAll(".downloads a[download]")];
			expect(links.map((link) => link.getAttribute("href"))).toEqual(
				set?.files.map(({ format }) => `/${downloadPath("chart", path, format)}`),
			);
			expect(document.querySelector(".downloads summary")?.textContent).toContain(`${set?.rows}줄`);
			for (const link of links) expect(link.textContent).toMatch(/\d (B|kB|MB)$/);
		},
	);

	test("says which figures it works out itself", () => {
		const html = read("charts/placements-per-opening/suwon/index.html").toString("utf8");
		expect(html).toContain("‘구인 1명당 취업’은 이 관측값들로 누리집이 계산한 값");
	});
});
