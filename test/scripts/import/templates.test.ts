import { readXlsx, writeXlsx } from "hucre/xlsx";
import { expect, test } from "vitest";
import { templateGrid } from "../../../scripts/lib/template/grid.ts";
import { type TemplateName, templates } from "../../../scripts/lib/template/templates.ts";
import { templateWorkbook } from "../../../scripts/lib/template/workbook.ts";
import { toCsv } from "./published-tables.ts";
import { importInto, record } from "./record-rows.ts";

/** The sheet of a template with rows filled in by column name. */
function filled(name: TemplateName, ...rows: readonly Readonly<Record<string, string>>[]) {
	const [sheet] = templates[name];
	if (sheet === undefined) throw new Error(name);
	const grid = templateGrid(record, sheet);
	return [...grid, ...rows.map((row) => ["", ...sheet.columns.map((column) => row[column] ?? "")])];
}

const target = {
	task: "T001 체납관리단 운영",
	region: "41110 수원시",
	period: "2035",
	measure: "jobs-target",
	status: "planned 계획",
	value: "120",
	approx: "exact",
	as_of: "2035-01-31",
	source: "P-S022",
};

test("a filled-in template becomes rows of its table", async () => {
	const { report, changed } = await importInto(toCsv(filled("jobs", target), "utf-8-bom", "\r\n"));
	expect(report).toMatchObject({ outcome: "proposed", defects: [], questions: [] });
	expect(report.filled).toMatchObject([
		{ file: "observations/tasks.csv", equal: 0, changed: [], fresh: [{}] },
	]);
	const text = Buffer.from(changed?.get("observations/tasks.csv") ?? []).toString("utf8");
	expect(text).toContain("\njobs-target,41110,2035,,,,T001,,,120,,planned,main,exact,2035-01-31,P-S022,\n");
});

test("a filled-in workbook is read the same", async () => {
	const [sheet] = templates.jobs;
	const released = { ...record, release: { ...record.release, published: "2026-01-01" } };
	const bytes = await templateWorkbook(released, sheet ? [sheet] : []);
	const { sheets } = await readXlsx(bytes);
	const rows = sheets.map(({ name, rows }, index) => ({
		name,
		rows: index === 0 ? filled("jobs", target) : rows,
	}));
	const { report } = await importInto(await writeXlsx({ sheets: rows }), {}, "template.xlsx");
	expect(report.filled[0]?.fresh.length).toBe(1);
	expect(report.outcome).toBe("proposed");
});

test("the empty template has nothing new", async () => {
	const { report } = await importInto(toCsv(filled("jobs")));
	expect(report).toMatchObject({ outcome: "nothing-new", filled: [{ fresh: [], changed: [], equal: 0 }] });
});

test("a task of the record comes back equal, and changed where one cell changed", async () => {
	const [task] = record.tasks;
	if (task === undefined) throw new Error("no task");
	const cells = Object.fromEntries(
		Object.entries(task).map(([name, value]) => [name, value === null ? "" : String(value)]),
	);
	const same = await importInto(toCsv(filled("tasks", cells)));
	expect(same.report.filled).toMatchObject([{ equal: 1, fresh: [], changed: [] }]);
	const renamed = await importInto(toCsv(filled("tasks", { ...cells, name_en: "Renamed" })));
	expect(renamed.report.filled).toMatchObject([{ equal: 0, fresh: [], changed: [{}] }]);
});

test("a cell its column refuses is told with its line, and nothing is written", async () => {
	const { report, changed } = await importInto(toCsv(filled("jobs", { ...target, value: "1,200" })));
	expect(report.outcome).toBe("defects");
	expect(changed).toBeNull();
	expect(report.defects).toMatchObject([{ issue: { rule: "number-separator" }, from: { line: 6 } }]);
});
