/** The difference of two records, each read as far as it can be: a defect on one side does not hide the rest. */
import { createDataset, type Dataset } from "../../../src/data/dataset.ts";
import { type Files, type ReadResult, readTables } from "../../../src/data/read.ts";
import { RELEASE_FILE, readRelease } from "../../../src/data/release.ts";
import { compareObservations, type ObservationChanges } from "./compare-observations.ts";
import { compareTables, type TableChanges } from "./compare-tables.ts";

export interface RecordDiff {
	readonly observations: ObservationChanges;
	/** Other tables that differ. */
	readonly tables: readonly TableChanges[];
	/** Defects that kept rows from being read. While there are any, rows may be missing from the comparison. */
	readonly defects: { readonly before: number; readonly after: number };
	/** The two records, to name codes by. Not checked: a code may lack its name. */
	readonly records: { readonly before: Dataset; readonly after: Dataset };
}

/** Compares the files of two data folders. */
export function diffRecords(before: Files, after: Files): RecordDiff {
	const old = readTables(before);
	const now = readTables(after);
	const releases = bytesOf(before) === bytesOf(after) ? [] : [releaseChanges(before, after)];
	return {
		observations: compareObservations(old.tables.observations, now.tables.observations),
		tables: [...compareTables(old, now), ...releases],
		defects: { before: old.issues.length, after: now.issues.length },
		records: { before: recordOf(old, before), after: recordOf(now, after) },
	};
}

function bytesOf(files: Files): string | null {
	const bytes = files.get(RELEASE_FILE);
	return bytes === undefined ? null : Buffer.from(bytes).toString("utf8");
}

function releaseChanges(before: Files, after: Files): TableChanges {
	const name = (files: Files) => readRelease(files.get(RELEASE_FILE) ?? null).release?.release;
	const [old, now] = [name(before), name(after)];
	const same = old === now || old === undefined || now === undefined;
	return {
		file: RELEASE_FILE,
		changed: same ? [now ?? old ?? RELEASE_FILE] : [`${old} → ${now}`],
		added: [],
		removed: [],
	};
}

function recordOf({ tables }: ReadResult, files: Files): Dataset {
	const { release } = readRelease(files.get(RELEASE_FILE) ?? null);
	return createDataset(tables, release ?? { release: "0.0", published: "", title_ko: "", title_en: "" });
}
