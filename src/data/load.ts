/** Build only: the record from disk, checked. */
import { checkDataset } from "./checks/index.ts";
import { withNearestNames } from "./checks/nearest-name.ts";
import { createDataset, type Dataset } from "./dataset.ts";
import { extentNamed } from "./extent.ts";
import { dataFolder, readFiles } from "./files.ts";
import { type Issue, sortIssues } from "./issues.ts";
import { type Files, readTables } from "./read.ts";
import { RELEASE_FILE, readRelease } from "./release.ts";

export interface CheckedRecord {
	readonly issues: readonly Issue[];
	/** Rows read, by file. */
	readonly rowsByFile: ReadonlyMap<string, number>;
	/** The dataset; null where a defect forbids building from it. */
	readonly dataset: Dataset | null;
}

/** Reads and checks a record. Never throws for a defect of the data. */
export function checkRecord(files: Files): CheckedRecord {
	const { read, dataset, releaseIssues } = readRecord(files);
	const found = [...read.issues, ...releaseIssues, ...checkDataset(dataset, read.unread)];
	const issues = sortIssues(withNearestNames(dataset, found));
	return { issues, rowsByFile: read.rowsByFile, dataset: issues.length === 0 ? dataset : null };
}

function readRecord(files: Files) {
	const read = readTables(files);
	const { release, issues: releaseIssues } = readRelease(files.get(RELEASE_FILE) ?? null);
	const dataset = createDataset(
		read.tables,
		release ?? { release: "0.0", published: "", title_ko: "", title_en: "" },
		{ extent: extentNamed(process.env.EXTENT) },
	);
	return { read, dataset, releaseIssues };
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

/** The dataset for a second thread of a build whose first thread checks the same record, and ends this one over a defect. */
export function loadCheckedElsewhere(): Dataset {
	const { dataset } = readRecord(readFiles(dataFolder()));
	keepDataset(dataset);
	return dataset;
}
