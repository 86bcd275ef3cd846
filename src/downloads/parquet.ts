/** Observations as Parquet: columns with types and names in both languages, read in place by analytical engines. */
import { ByteWriter, type ColumnSource, ParquetWriter, schemaFromColumnData } from "hyparquet-writer";
import type { Release } from "../data/release.ts";
import { termsLines, titleOf } from "./about.ts";
import type { DownloadColumn } from "./column.ts";
import type { DownloadSet } from "./download-sets.ts";
import { licenceFields } from "./licence-fields.ts";

/** Rows of a group, which is written before the next is made. The record fits into one. */
const rowGroupSize = 100_000;

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
	const bytes = new ByteWriter();
	const writer = new ParquetWriter({
		writer: bytes,
		schema: schemaFromColumnData({ columnData: columnData(set.columns, []) }),
		kvMetadata: Object.entries(described).map(([key, value]) => ({ key, value })),
		createdBy: "gyeonggi-jobs-in-figures",
	});
	for (let start = 0; start < set.rows.length; start += rowGroupSize) {
		const rows = set.rows.slice(start, start + rowGroupSize);
		writer.write({ columnData: columnData(set.columns, rows), rowGroupSize });
	}
	writer.finish();
	return bytes.getBytes();
}

function columnData(columns: readonly DownloadColumn[], rows: readonly object[]): ColumnSource[] {
	return columns.map(({ key, type, optional, cell }) => {
		const data = rows.map(cell);
		if (type === "integer" || type === "number")
			return { name: key, data, type: "DOUBLE", nullable: optional };
		if (type === "boolean") return { name: key, data, type: "BOOLEAN", nullable: optional };
		return { name: key, data, type: "STRING", nullable: optional };
	});
}
