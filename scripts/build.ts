/**
 * `npm run build`: checks the record, draws the charts, writes the site. A defective record builds nothing, and a build
 * that fails leaves the previous site as it was.
 */
import "./lib/engine-flags.ts";
import { renameSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import type { Dataset } from "../src/data/dataset.ts";
import { extentNamed } from "../src/data/extent.ts";
import { dataFolder, readFiles } from "../src/data/files.ts";
import type { Files } from "../src/data/read.ts";
import { prerenderBeside } from "./lib/prerender/prerender-beside.ts";
import { createProgress, type Progress } from "./lib/progress.ts";

export interface BuildOptions {
	/** Folder of the finished site. Defaults to `OUT_DIR`, else `dist`. */
	readonly outDir?: string;
	/** Folder of the record. Defaults to `DATA_DIR`, else `data`. */
	readonly dataDir?: string;
	readonly progress?: Progress;
	readonly error?: (line: string) => void;
}

/** Builds the site. Never throws for a defect of the record: `ok` is false then, and everything was said. */
export async function build(options: BuildOptions = {}): Promise<{ ok: boolean }> {
	const {
		outDir = process.env.OUT_DIR ?? "dist",
		dataDir = dataFolder(),
		progress = createProgress(),
	} = options;
	const { error = console.error } = options;
	// Everything is written beside the site and takes its place at the very end.
	const finished = resolve(outDir);
	const next = `${finished}.next`;
	const files = readFiles(dataDir);
	const renderer = isRenderedBeside(files) ? prerenderBeside({ dataDir, outDir: next }) : null;
	try {
		// Loaded while the other thread has begun: half a second of modules.
		const { keepDataset } = await import("../src/data/load.ts");
		const { siteRoot } = await import("./lib/site-root.ts");
		const dataset = await check(files, { dataDir, progress, error });
		if (dataset === null) return { ok: false };
		keepDataset(dataset);
		rmSync(next, { recursive: true, force: true });
		const order = { dataDir, next, root: siteRoot(), progress };
		// Only what is needed is loaded: a whole site takes many times the code of its pages.
		if (dataset.extent === "pages") {
			const { writePagesAlone } = await import("./lib/write-pages-alone.ts");
			await writePagesAlone(dataset, order, renderer);
		} else {
			const { writeWhole } = await import("./lib/write-whole.ts");
			await writeWhole(dataset, order, finished);
		}
	} finally {
		await renderer?.end();
	}
	replaceFolder(next, finished);
	return { ok: true };
}

/** A record of more bytes is read by one thread only: twice it would need gigabytes of memory. */
const mostBytesReadTwice = 100_000_000;

/** Whether a second thread renders pages. Where more than pages is made it has drawings, embeds and origins to write. */
function isRenderedBeside(files: Files): boolean {
	const bytes = [...files.values()].reduce((sum, file) => sum + file.length, 0);
	return extentNamed(process.env.EXTENT) === "pages" && bytes <= mostBytesReadTwice;
}

async function check(
	files: Files,
	{ dataDir, progress, error }: { dataDir: string; progress: Progress; error: (line: string) => void },
): Promise<Dataset | null> {
	const { checkRecord } = await import("../src/data/load.ts");
	const step = progress.step("자료 검사 / Checking the record");
	const { dataset, issues, rowsByFile } = checkRecord(files);
	if (dataset === null) {
		step.end(`결함 ${issues.length}건 / ${issues.length} defects`);
		const { formatIssue } = await import("../src/text/issues.ts");
		for (const issue of issues) error(formatIssue(issue, "ko", dataDir));
		error(`\n자료에 결함이 있어 아무것도 만들지 않았습니다. / The record has defects; nothing was built.`);
		return null;
	}
	const rows = [...rowsByFile.values()].reduce((sum, count) => sum + count, 0);
	step.end(`파일 ${rowsByFile.size}개, ${rows}행 / ${rowsByFile.size} files, ${rows} rows`);
	return dataset;
}

function replaceFolder(next: string, finished: string): void {
	const old = `${finished}.old`;
	rmSync(old, { recursive: true, force: true });
	try {
		renameSync(finished, old);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
	}
	renameSync(next, finished);
	rmSync(old, { recursive: true, force: true });
}

if (import.meta.main) {
	const { ok } = await build();
	process.exitCode = ok ? 0 : 1;
}
