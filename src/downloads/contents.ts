/** All files of a set by their formats. */
import type { Dataset } from "../data/dataset.ts";
import { type Format, formats } from "./addresses.ts";
import { csvForPeople, csvForPrograms } from "./csv.ts";
import type { DownloadSet } from "./download-sets.ts";
import { jsonOf } from "./json.ts";
import { parquetOf } from "./parquet.ts";
import { workbooksOf } from "./workbook.ts";

/**
 * Longer tables come without workbooks. A workbook is written from one text, which an engine limits to half a gigabyte,
 * and spreadsheet programs are no place for a hundred thousand rows: those who want them all take CSV or Parquet.
 */
const MOST_WORKBOOK_ROWS = 100_000;

/** What a file holds: bytes, or text in pieces to be written one after the other. */
export type Content = Uint8Array | Iterable<string>;

/** The files in the order they are offered; Parquet only of observations. **root** is the site's address. */
export async function contentsOf(
	set: DownloadSet,
	dataset: Dataset,
	root: string,
): Promise<[Format, Content][]> {
	const contents: Partial<Record<Format, Content>> = {
		csv: csvForPeople(set),
		"utf8.csv": csvForPrograms(set),
		json: jsonOf(set, dataset, root),
		...(set.areObservations ? { parquet: parquetOf(set, dataset.release, root) } : {}),
		...(set.rows.length <= MOST_WORKBOOK_ROWS ? await workbooksOf(set, dataset.release, root) : {}),
	};
	return formats.flatMap((format) => {
		const content = contents[format];
		return content === undefined ? [] : [[format, content]];
	});
}
