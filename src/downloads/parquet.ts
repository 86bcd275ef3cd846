/** Observations as Parquet: columns with types and names in both languages, read in place by analytical engines. */
import { type ColumnSource, parquetWriteBuffer } from "hyparquet-writer";
import type { Release } from "../data/release.ts";
import { termsLines, titleOf } from "./about.ts";
import type { DownloadColumn } from "./column.ts";
import type { DownloadSet } from "./download-sets.ts";
import { licenceFields } from "./licence-fields.ts";

/** The bytes of the file; terms and credit are in its key-value metadata. */
export function parquetOf(set: DownloadSet, release: Release, root: string): Uint8Array {
	const { licence, termsAddress, credit } = licenceFields(root, set.sources);
	const described = {
		title: JSON.stringify(titleOf(set.title, release)),
		release: release.release,
		published: release.published,
		...(release.sample === true ? { sample: "true" } : {}),
		licence: licence.spdx,
		terms_address: termsAddress,
		terms: JSON.stringify(termsLines()),
		credit: JSON.stringify(credit),
	};
	const buffer = parquetWriteBuffer({
		columnData: set.columns.map((column) => columnData(column, set.rows)),
		kvMetadata: Object.entries(described).map(([key, value]) => ({ key, value })),
		createdBy: "gyeonggi-jobs-in-figures",
		// One group: the record is small, and a first group of a thousand rows would only make the file larger.
		rowGroupSize: 100_000,
	});
	return new Uint8Array(buffer);
}

function columnData({ key, type, optional, cell }: DownloadColumn, rows: readonly object[]): ColumnSource {
	const data = rows.map(cell);
	const nullable = optional || data.includes(null);
	if (type === "integer" || type === "number") return { name: key, data, type: "DOUBLE", nullable };
	if (type === "boolean") return { name: key, data, type: "BOOLEAN", nullable };
	return { name: key, data, type: "STRING", nullable };
}
