/** What the check refuses in every column that holds words or an address, at its file, line and column. */
import { describe, expect, test } from "vitest";
import { locator, text } from "../../src/data/tables/codecs.ts";
import type { Table } from "../../src/data/tables/define-table.ts";
import { tables } from "../../src/data/tables/index.ts";
import { parseTable } from "../../src/data/tables/parse.ts";

const columnsOf = (codec: unknown) =>
	(Object.values(tables) as Table[]).flatMap((table) =>
		Object.entries(table.columns).flatMap(([column, { base }]) =>
			base === codec ? [{ table, column }] : [],
		),
	);

/** The issues of one cell, of a table that holds nothing else. */
function issuesOf(table: Table, column: string, cell: string) {
	const names = Object.keys(table.columns);
	const row = names.map((name) => (name === column ? `"${cell.replaceAll('"', '""')}"` : ""));
	const file = `${table.path}${table.path.endsWith("/") ? "some.csv" : ""}`;
	const { issues } = parseTable(table, file, `${names.join(",")}\n${row.join(",")}\n`);
	return { file, issues: issues.filter((issue) => issue.column === column) };
}

/** Written so, because nobody sees them in a file. */
const [nul, override, tab] = ["\u0000", "\u202E", "\t"];

describe("every column of words", () => {
	test.each([
		["=cmd|' /C calc'!A0", "cell-formula"],
		['=HYPERLINK("https://x.example","x")', "cell-formula"],
		["+1+1", "cell-formula"],
		["-1+1", "cell-formula"],
		["@SUM(A1)", "cell-formula"],
		[`한${nul}글`, "control-character"],
		[`한${override}글`, "control-character"],
		[`${tab}=1+1`, "control-character"],
		[" =1+1", "cell-whitespace"],
		["＝1＋1", "cell-fullwidth"],
	])("refuses %j", (cell, rule) => {
		const columns = columnsOf(text);
		expect(columns.length).toBeGreaterThan(50);
		for (const { table, column } of columns) {
			const { file, issues } = issuesOf(table, column, cell);
			expect(issues, `${table.name}.${column}`).toEqual([
				expect.objectContaining({ rule, file, line: 2, column }),
			]);
		}
	});
});

describe("every column of addresses", () => {
	test.each([
		"javascript:alert(1)",
		"JaVaScRiPt:alert(1)",
		"java\nscript:alert(1)",
		"data:text/html,<script>x</script>",
		"vbscript:x",
		"//x.example/",
		"https://x.example/ onclick=x",
		'https://x.example/"onclick="x',
		"https://x.example/<script>",
	])("refuses %j", (cell) => {
		const columns = columnsOf(locator);
		expect(columns.map(({ table }) => table.name)).toEqual(["sources", "consulted"]);
		for (const { table, column } of columns) {
			const { file, issues } = issuesOf(table, column, cell);
			expect(issues, `${table.name}.${column}`).toEqual([
				expect.objectContaining({ rule: "not-a-url", file, line: 2, column }),
			]);
		}
	});
});
