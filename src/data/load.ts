/** Build only: the record from disk. The one place of `src` that reads files. */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { checkDataset } from "./checks/index.ts";
import { withNearestNames } from "./checks/nearest-name.ts";
import { createDataset, type Dataset } from "./dataset.ts";
import { extentNamed } from "./extent.ts";
import { type Issue, sortIssues } from "./issues.ts";
import { type Files, readTables } from "./read.ts";
import { RELEASE_FILE, readRelease } from "./release.ts";

/** The data folder: `DATA_DIR`, else `data` of the project. By working directory: bundled code would find its own copy. */
export function dataFolder(): string {
	return process.env.DATA_DIR ?? join(process.cwd(), "data");
}

/** All CSV files and the release file below a folder, by path with `/`. */
export function readFiles(folder: string): Files {
	const names = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => !entry.isDirectory())
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
		// In any case of letters, so that a `.CSV` is told of rather than passed over.
		.filter((name) => /\.csv$/i.test(name) || name === RELEASE_FILE)
		.sort();
	return new Map(names.map((name) => [name, readFileSync(join(folder, name))]));
}

export interface CheckedRecord {
	readonly issues: readonly Issue[];
	/** Rows read, by file. */
	readonly rowsByFile: ReadonlyMap<string, number>;
	/** The dataset; null where a defect forbids building from it. */
	readonly dataset: Dataset | null;
}

/** Reads and checks a record. Never throws for a defect of the data. */
export function checkRecord(files: Files): CheckedRecord {
	const read = readTables(files);
	const { release, issues: releaseIssues } = readRelease(files.get(RELEASE_FILE) ?? null);
	const dataset = createDataset(
		read.tables,
		release ?? { release: "0.0", published: "", title_ko: "", title_en: "" },
		{ extent: extentNamed(process.env.EXTENT) },
	);
	const found = [...read.issues, ...releaseIssues, ...checkDataset(dataset, read.unread)];
	const issues = sortIssues(withNearestNames(dataset, found));
	return { issues, rowsByFile: read.rowsByFile, dataset: issues.length === 0 ? dataset : null };
}

/**
 * Where a thread keeps its dataset. Pages are bundled with a copy of this module of their own: by a name that both know
 * they find what the build has read, which for a large register is gigabytes and half a minute.
 */
const kept = globalThis as { gyeonggiJobsDataset?: Dataset | undefined };

/** Keeps a checked dataset for `loadDataset` to find. */
export function keepDataset(dataset: Dataset): void {
	kept.gyeonggiJobsDataset = dataset;
}

/** The checked dataset of this build. Throws where the record has a defect: nothing is built from it. */
export function loadDataset(): Dataset {
	if (kept.gyeonggiJobsDataset === undefined) {
		const { dataset, issues } = checkRecord(readFiles(dataFolder()));
		if (dataset === null) throw new Error(`the record has ${issues.length} defects: run npm run check`);
		keepDataset(dataset);
	}
	return kept.gyeonggiJobsDataset as Dataset;
}
