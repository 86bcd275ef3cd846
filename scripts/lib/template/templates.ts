/**
 * The templates a province, city or agency fills in: which tables they are for and which columns they leave out. Titles,
 * explanations and code lists come from the declarations of the tables, so a template never says anything of its own.
 */
import type { Dataset } from "../../../src/data/dataset.ts";
import { PROVINCE } from "../../../src/data/places.ts";
import { targetStatuses } from "../../../src/data/status.ts";
import { type AnyRow, rowsOf } from "../../../src/data/tables/any-row.ts";
import type { Columns } from "../../../src/data/tables/define-table.ts";
import { type TableName, tables } from "../../../src/data/tables/index.ts";

/** One sheet of a template, for one table of the record. */
export interface TemplateSheet {
	readonly table: TableName;
	/** Columns to fill in, in the order they are asked for. */
	readonly columns: readonly string[];
	/** Columns that must be filled in here though the table allows them to be empty. */
	readonly mustHave: readonly string[];
	/** Cells of required columns that are not asked for: the same in every row. */
	readonly fixed: Readonly<Record<string, string>>;
	/** Two rows of the record that show how it is filled in; fewer where the record has none. */
	readonly examples: (dataset: Dataset) => readonly AnyRow[];
}

export const templateNames = ["tasks", "jobs", "market", "hq"] as const;
export type TemplateName = (typeof templateNames)[number];

/** The sheets of every template. */
export const templates: Readonly<Record<TemplateName, readonly TemplateSheet[]>> = {
	tasks: [whole("tasks")],
	jobs: [
		{
			table: "observations",
			columns: [
				"task",
				"region",
				"period",
				"measure",
				"status",
				"value",
				"missing",
				"approx",
				"as_of",
				"source",
				"note",
			],
			mustHave: ["task"],
			fixed: { use: "main" },
			examples: jobsExamples,
		},
	],
	market: [whole("policies"), whole("rounds"), whole("support"), whole("adoptions")],
	hq: [whole("bodies"), whole("events")],
};

function whole(table: TableName): TemplateSheet {
	const columns: Columns = tables[table].columns;
	return {
		table,
		columns: Object.keys(columns),
		mustHave: [],
		fixed: {},
		examples: (dataset) => fullest(rowsOf(dataset, table), 2),
	};
}

/** The rows that fill in the most cells, in the order of the record. */
function fullest(rows: readonly AnyRow[], count: number): AnyRow[] {
	const filled = (row: AnyRow) => Object.values(row).filter((cell) => cell !== null).length;
	const best = new Set([...rows].sort((a, b) => filled(b) - filled(a)).slice(0, count));
	return rows.filter((row) => best.has(row));
}

/** A target and a result of one task in a city or county. */
function jobsExamples(dataset: Dataset): AnyRow[] {
	const local = rowsOf(dataset, "observations").filter(
		(row) => row.task !== null && row.region !== PROVINCE && row.use === "main" && row.breakdown === null,
	);
	const isTarget = (row: AnyRow) => targetStatuses.has(String(row.status));
	const isSame = (a: AnyRow, b: AnyRow) => a.task === b.task && a.measure === b.measure;
	const target = local.find(
		(row) => isTarget(row) && local.some((other) => !isTarget(other) && isSame(row, other)),
	);
	const result = target && local.find((row) => !isTarget(row) && isSame(row, target));
	return [target, result].filter((row) => row !== undefined);
}
