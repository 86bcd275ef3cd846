import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readFiles } from "../../src/data/files.ts";
import { loadDataset } from "../../src/data/load.ts";
import { RELEASE_FILE } from "../../src/data/release.ts";
import { dataDictionary, recordFiles } from "../../src/render/record-files.ts";
import { locales } from "../../src/site.ts";

const dataset = loadDataset();
const onDisk = [...readFiles("data").keys()].filter((file) => file !== RELEASE_FILE);

test.each(locales)("every file of the record is listed once with its rows (%s)", (locale) => {
	const files = recordFiles(dataset, locale);
	expect(files.map(({ path }) => path).sort()).toEqual([...onDisk].sort());
	const regions = files.find(({ path }) => path === "codes/regions.csv");
	expect(regions?.rows).toBe(dataset.regions.length);
	const observations = files.filter(({ table }) => table === "observations");
	expect(observations.reduce((sum, { rows }) => sum + rows, 0)).toBe(dataset.observations.length);
});

test.each(locales)("the dictionary has every column of every file, in its order (%s)", (locale) => {
	const tables = dataDictionary(locale);
	for (const { path, table } of recordFiles(dataset, locale)) {
		expect(existsSync(`data/${path}`)).toBe(true);
		const header = readFileSync(`data/${path}`, "utf8").split(/\r?\n/)[0]?.split(",");
		const declared = tables.find(({ name }) => name === table)?.columns.map(({ name }) => name);
		expect(declared, path).toEqual(header);
	}
});

test("every list a column names is a table of the dictionary", () => {
	const tables = dataDictionary("en");
	const names = tables.map(({ name }) => name);
	const lists = tables.flatMap(({ columns }) => columns.flatMap(({ list }) => list ?? []));
	expect(lists.length).toBeGreaterThan(0);
	expect(lists.filter(({ table }) => !names.includes(table))).toEqual([]);
});
