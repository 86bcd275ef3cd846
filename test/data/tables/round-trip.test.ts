import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readFiles } from "../../../src/data/files.ts";
import type { Table } from "../../../src/data/tables/define-table.ts";
import { type TableName, tables } from "../../../src/data/tables/index.ts";
import { formatTable, parseTable } from "../../../src/data/tables/parse.ts";
import { arbitraryRows } from "./arbitrary-rows.ts";

const names = Object.keys(tables) as TableName[];

describe("what is written can be read back", () => {
	test.each(names)("%s", (name) => {
		const table: Table = tables[name];
		fc.assert(
			fc.property(arbitraryRows(table, "file.csv"), (made) => {
				// A row stands on the line after all that is written before it, cells of several lines included.
				const rows = made.map((row, index) => ({
					...row,
					line: formatTable(table, made.slice(0, index)).split("\n").length,
				}));
				const { rows: read, issues } = parseTable(table, "file.csv", formatTable(table, rows));
				expect(issues).toEqual([]);
				expect(read).toEqual(rows);
			}),
			{ seed: 20181206, numRuns: 60 },
		);
	});
});

describe("the record's own files are written back to the same bytes", () => {
	const files = readFiles("data");
	const pairs = names.flatMap((name) => {
		const { path } = tables[name];
		const own = [...files.keys()].filter(
			(file) => file === path || (path.endsWith("/") && file.startsWith(path)),
		);
		return own.map((file): [string, TableName] => [file, name]);
	});

	test.each(pairs)("%s", (file, name) => {
		const table: Table = tables[name];
		const text = Buffer.from(files.get(file) ?? []).toString("utf8");
		const { rows, issues } = parseTable(table, file, text);
		expect(issues).toEqual([]);
		// Compared as one boolean: a difference in a megabyte is not worth printing.
		expect(formatTable(table, rows) === text).toBe(true);
	});

	test("every file but the release belongs to a table", () => {
		expect(pairs.map(([file]) => file).sort()).toEqual(
			[...files.keys()].filter((file) => file.endsWith(".csv")).sort(),
		);
	});
});
