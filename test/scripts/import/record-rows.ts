/** Rows of the real record, for tables made from them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { importFile, readRecord } from "../../../scripts/lib/import/import-file.ts";
import { readKnown } from "../../../scripts/lib/import/known.ts";
import { type ImportOptions, noOptions } from "../../../scripts/lib/import/options.ts";
import type { Dataset } from "../../../src/data/dataset.ts";
import { readFiles } from "../../../src/data/files.ts";
import type { Region } from "../../../src/data/tables/regions.ts";

export const recordFiles = readFiles("data");
export const record: Dataset = (() => {
	const dataset = readRecord(recordFiles);
	if (typeof dataset === "string") throw new Error(`${dataset} cannot be read`);
	return dataset;
})();

export const known = readKnown((table) => readFileSync(join("imports/known", `${table}.json`), "utf8"));
export const cities: readonly Region[] = record.cities;

/** The record's main value at a place, as text; throws where there is none. */
export function valueAt(measure: string, region: string, period: string, breakdown: string | null): string {
	const row = record
		.at({ measure, region, period, breakdown })
		.find(({ use, status }) => use === "main" && status !== "planned");
	if (row?.value == null) throw new Error(`no value of ${measure} ${region} ${period} ${breakdown}`);
	return String(row.value);
}

/** Imports bytes or text against the real record. */
export async function importInto(
	content: Uint8Array | string,
	options: Partial<ImportOptions> = {},
	file = "table.csv",
) {
	const bytes = typeof content === "string" ? Buffer.from(content) : content;
	return importFile(file, bytes, recordFiles, record, known, { ...noOptions, ...options });
}
