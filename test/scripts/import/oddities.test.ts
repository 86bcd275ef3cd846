import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createNames } from "../../../scripts/lib/import/names.ts";
import { formatImport } from "../../../src/text/import-report.ts";
import { importInto, record } from "./record-rows.ts";

const fixtures = join(import.meta.dirname, "../../fixtures/import");

/** Row counts and line numbers of the real record, which grow with it. */
const masked = (text: string) =>
	text
		.replace(/[\d,]+(줄| rows)? → [\d,]+(줄)?\)/g, "N → N)")
		.replace(/(\(data\/observations\/[a-z-]+\.csv:)\d+/g, "$1N");

// Every oddity of published tables is a folder: a table, what the import was told, and what it says.
describe.each(readdirSync(fixtures).sort())("%s", (name) => {
	const folder = join(fixtures, name);
	const table = readdirSync(folder).find((file) => file.startsWith("table.")) ?? "table.csv";
	const options = existsSync(join(folder, "options.json"))
		? JSON.parse(readFileSync(join(folder, "options.json"), "utf8"))
		: {};
	test("is handled or refused as written down", async () => {
		const { report } = await importInto(readFileSync(join(folder, table)), options, table);
		for (const lang of ["ko", "en"] as const) {
			const text = formatImport(report, lang, "data", createNames(record));
			await expect(masked(text)).toMatchFileSnapshot(join(folder, `report.${lang}.txt`));
		}
	});
});
