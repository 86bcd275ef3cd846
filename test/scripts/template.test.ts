import { type DataValidation, readXlsx, type Sheet } from "hucre/xlsx";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { choicesOf, codeOfChoice } from "../../scripts/lib/template/choices.ts";
import { columnOf } from "../../scripts/lib/template/grid.ts";
import { readTemplate } from "../../scripts/lib/template/read-template.ts";
import { type TemplateName, templateNames, templates } from "../../scripts/lib/template/templates.ts";
import { parseArguments, run, templateFiles } from "../../scripts/template.ts";
import type { Dataset } from "../../src/data/dataset.ts";
import { readFiles } from "../../src/data/files.ts";
import { checkRecord } from "../../src/data/load.ts";
import { rowsOf } from "../../src/data/tables/any-row.ts";
import type { Table } from "../../src/data/tables/define-table.ts";
import { type TableName, tables } from "../../src/data/tables/index.ts";
import { parseTable } from "../../src/data/tables/parse.ts";
import { templateWords } from "../../src/text/template-words.ts";

const record = checkRecord(readFiles("data")).dataset as Dataset;

async function files(template: TemplateName): Promise<Map<string, Uint8Array>> {
	const made = await templateFiles(record, template);
	return new Map([...made].map(([name, content]) => [name, Buffer.from(content)]));
}

async function workbook(template: TemplateName): Promise<readonly Sheet[]> {
	const bytes = (await files(template)).get(`template-${template}.xlsx`);
	if (bytes === undefined) throw new Error("no workbook");
	return (await readXlsx(bytes, { readStyles: true })).sheets;
}

const gridOf = (sheet: Sheet | undefined) =>
	(sheet?.rows ?? []).map((row) =>
		Array.from(row, (cell) => (cell === null || cell === undefined ? "" : String(cell))),
	);

/** Rows of cells as a CSV file of the table, read by its own codecs. */
function decode(name: TableName, rows: readonly Readonly<Record<string, string>>[]) {
	const table: Table = tables[name];
	const names = Object.keys(table.columns);
	const text = Papa.unparse([names, ...rows.map((row) => names.map((column) => row[column] ?? ""))], {
		newline: "\n",
	});
	return parseTable(table, "filled.csv", `${text}\n`);
}

/** The cells a drop-down points to. */
function offered(sheets: readonly Sheet[], rule: DataValidation): string[] {
	const [, name, letters, first, last] =
		/^'([^']+)'!\$([A-Z]+)\$(\d+):\$[A-Z]+\$(\d+)$/.exec(rule.formula1 ?? "") ?? [];
	const column = [...(letters ?? "")].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0) - 1;
	const grid = gridOf(sheets.find((sheet) => sheet.name === name));
	return grid.slice(Number(first) - 1, Number(last)).map((row) => row[column] ?? "");
}

describe.each(templateNames)("the template %s", (template) => {
	const plans = templates[template];

	test("is a workbook and a CSV file a table, the same bytes every time", async () => {
		const [first, second] = [await files(template), await files(template)];
		expect([...first.keys()].map((name) => name.split(".")[1])).toEqual(["xlsx", ...plans.map(() => "csv")]);
		for (const [name, bytes] of first) expect(Buffer.compare(bytes, second.get(name) ?? Buffer.of())).toBe(0);
	});

	test("names the record's columns and leaves out only what it fixes or what may be empty", () => {
		for (const { table, columns, fixed } of plans) {
			const declared = Object.entries((tables[table] as Table).columns);
			expect(declared.map(([name]) => name)).toEqual(expect.arrayContaining([...columns]));
			const required = declared.filter(([, column]) => !column.optional).map(([name]) => name);
			expect([...columns, ...Object.keys(fixed)]).toEqual(expect.arrayContaining(required));
		}
	});

	test("offers every code of every list", async () => {
		const sheets = await workbook(template);
		for (const [index, plan] of plans.entries())
			for (const [position, name] of plan.columns.entries()) {
				const { list } = columnOf(plan, name);
				const letter = String.fromCharCode(66 + position);
				const rule = sheets[index]?.dataValidations?.find(({ range }) => range.startsWith(`${letter}6:`));
				if (list === undefined || list === "notes" || name === "origin_regions") {
					expect(rule?.formula1 ?? "").not.toContain("!");
					continue;
				}
				const choices = rule ? offered(sheets, rule) : [];
				const [holder = "", within] = list.split(":");
				const codes =
					within === undefined
						? rowsOf(record, holderOf(holder)).map((row) =>
								String(row[String(tables[holderOf(holder)].key[0])]),
							)
						: record.terms.filter((term) => term.list === within).map(({ code }) => code);
				expect(choices.map(codeOfChoice)).toEqual(codes);
				expect(rule?.range).toBe(`${letter}6:${letter}1048576`);
			}
	});

	test("explains every column beside it and on a sheet of its own", async () => {
		const sheets = await workbook(template);
		const explained = gridOf(sheets.find(({ name }) => name === templateWords.explanationSheet)).map(
			(row) => row[1],
		);
		for (const [index, plan] of plans.entries()) {
			expect(explained).toEqual(expect.arrayContaining([...plan.columns]));
			for (const [position, name] of plan.columns.entries())
				expect(sheets[index]?.cells?.get(`0,${position + 1}`)?.comment?.text).toContain(
					columnOf(plan, name).description.ko,
				);
		}
	});

	test("has two examples that the codecs read and an import leaves out", async () => {
		const sheets = await workbook(template);
		for (const [index, plan] of plans.entries()) {
			const grid = gridOf(sheets[index]);
			const read = readTemplate(grid);
			expect(read).toMatchObject({ template, table: plan.table, rows: [] });
			expect(read?.leftOut.map(({ kind }) => kind)).toEqual(["구분", "설명", "예시 1", "예시 2"]);
			// With their marks taken away they are rows like any other.
			const filled = readTemplate(
				grid.map((row) => (row[0]?.startsWith("예시") ? ["", ...row.slice(1)] : row)),
			);
			const { rows, issues } = decode(
				plan.table,
				(filled?.rows ?? []).map(({ cells }) => cells),
			);
			expect(issues).toEqual([]);
			expect(rows).toHaveLength(2);
		}
	});

	test("says in CSV what the workbook says", async () => {
		const sheets = await workbook(template);
		const csv = [...(await files(template))].filter(([name]) => name.endsWith(".csv"));
		for (const [index, [, bytes]] of csv.entries()) {
			const text = Buffer.from(bytes).toString("utf8");
			expect(text.startsWith("\uFEFF구분,")).toBe(true);
			const { data } = Papa.parse<string[]>(text.slice(1), { skipEmptyLines: true });
			expect(data).toEqual(gridOf(sheets[index]).slice(0, data.length));
		}
	});
});

function holderOf(list: string): TableName {
	const found = (Object.keys(tables) as TableName[]).find((key) => tables[key].name === list);
	if (found === undefined) throw new Error(`no table ${list}`);
	return found;
}

describe("a filled-in template", () => {
	const names = ["열 이름", ...(templates.jobs[0]?.columns ?? [])];
	const row = (...cells: string[]) => cells;
	const filled = row(
		"",
		"T001 체납관리단 운영",
		"41110 수원시",
		"2020",
		"jobs-target 일자리 목표",
		"planned 계획",
		"120",
		"",
		"exact",
		"2020-01",
		"P-S001",
		"",
	);

	test("gives rows for every column of the table, with what is the same in all", () => {
		const read = readTemplate([row("구분"), names, filled]);
		expect(read?.rows).toHaveLength(1);
		expect(read?.rows[0]).toMatchObject({
			line: 3,
			cells: {
				task: "T001",
				region: "41110",
				measure: "jobs-target",
				value: "120",
				use: "main",
				area: "",
				note: "",
			},
		});
		const { rows, issues } = decode(
			"observations",
			(read?.rows ?? []).map(({ cells }) => cells),
		);
		expect(issues).toEqual([]);
		expect(rows[0]).toMatchObject({
			task: "T001",
			region: "41110",
			period: "2020",
			value: 120,
			use: "main",
			area: null,
		});
	});

	test("may have its columns in another order, empty lines and trailing cells", () => {
		const order = [0, 5, 4, 3, 2, 1, 6, 7, 8, 9, 10, 11];
		const shuffled = [names, row("", ""), filled].map((cells) => [
			...order.map((index) => cells[index] ?? ""),
			"",
			"",
		]);
		expect(readTemplate(shuffled)?.rows.map(({ cells }) => cells)).toEqual(
			readTemplate([names, filled])?.rows.map(({ cells }) => cells),
		);
	});

	test.each([
		["another table", [row("과제", "값"), row("가", "1")]],
		["a column more", [[...names, "extra"], filled]],
		["a column less", [names.slice(0, -1), filled]],
		["no row", []],
		["names too far down", [...Array.from({ length: 10 }, () => row("")), names, filled]],
	])("is not taken for one: %s", (_, grid) => {
		expect(readTemplate(grid)).toBeNull();
	});

	test("reads a code with and without its name", () => {
		for (const choice of choicesOf(record, "regions"))
			expect(record.region.has(codeOfChoice(choice))).toBe(true);
		expect([codeOfChoice("41110"), codeOfChoice(" 41110  수원시 "), codeOfChoice("")]).toEqual([
			"41110",
			"41110",
			"",
		]);
	});
});

describe("the command", () => {
	const effects = () => {
		const written: string[] = [];
		const errors: string[] = [];
		return {
			written,
			errors,
			dataFolder: "data",
			write: (folder: string, name: string) => void written.push(`${folder}/${name}`),
			print: () => {},
			printError: (text: string) => void errors.push(text),
		};
	};

	test("writes the files where it is told", async () => {
		const all = effects();
		expect(await run(["hq", "--out", "here"], all)).toBe(0);
		expect(all.written).toEqual([
			"here/template-hq.xlsx",
			"here/template-hq-bodies.csv",
			"here/template-hq-events.csv",
		]);
		expect(parseArguments(["jobs"])).toEqual({ template: "jobs", out: "." });
	});

	test.each([
		["nothing"],
		["an unknown name", "regions"],
		["two names", "jobs", "tasks"],
		["no folder", "jobs", "--out"],
	])("refuses %s", async (_, ...argv) => {
		const all = effects();
		expect(await run(argv, all)).toBe(2);
		expect(all.written).toEqual([]);
		expect(all.errors.join("")).toContain("npm run template");
	});
});
