import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";

type Row = Readonly<Record<string, string>>;

/** The sections of the site whose pages follow from the record. */
export interface ExpectedPages {
	readonly areas: readonly string[];
	readonly regions: readonly string[];
	readonly years: readonly string[];
	/** The tasks, and pages of their list from the second on. */
	readonly tasks: readonly string[];
	/** The policies, and what else the market leads to. */
	readonly market: readonly string[];
	/** The releases of the record. */
	readonly changes: readonly string[];
	/** What the page on method leads to; it follows from the site, not from the record. */
	readonly about: readonly string[];
}

/** Reads from the record, by its own short path, which pages each section must have. */
export function readExpectedPages(directory = join(process.cwd(), "data")): ExpectedPages {
	const rows = (file: string): readonly Row[] =>
		Papa.parse<Row>(readFileSync(join(directory, file), "utf8").replace(/^\uFEFF/, ""), {
			header: true,
			skipEmptyLines: true,
		}).data;
	const slugs = (list: readonly Row[]) => list.map((row) => row.slug ?? "");
	return {
		areas: slugs(rows("codes/areas.csv")),
		regions: slugs(rows("codes/regions.csv").filter((row) => row.kind !== "province")).flatMap((slug) => [
			slug,
			`${slug}/sheet`,
		]),
		years: yearsOfTerm(rows("observations/plan.csv")),
		tasks: [...slugs(rows("tasks.csv")), ...furtherPages(rows("tasks.csv").length)],
		market: [...slugs(rows("market/policies.csv")), "calculator", "offer"],
		changes: rows("releases.csv").map(({ release = "" }) => release),
		about: ["accessibility", "coverage", "glossary", "reconciliation", "sources"],
	};
}

/** A list has sixty on a page; the first is the section's own. */
function furtherPages(count: number): readonly string[] {
	return Array.from({ length: Math.max(0, Math.ceil(count / 60) - 1) }, (_, index) => `list/${index + 2}`);
}

/** The plan's term is the span most of its figures are given for. */
function yearsOfTerm(rows: readonly Row[]): readonly string[] {
	const spans = new Map<string, number>();
	for (const { period = "" } of rows) {
		if (/^\d{4}\/\d{4}$/.test(period)) spans.set(period, (spans.get(period) ?? 0) + 1);
	}
	const [term] = [...spans].sort((one, other) => other[1] - one[1]).map(([span]) => span);
	const [first = 0, last = -1] = (term ?? "").split("/").map(Number);
	return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
}
