/**
 * `npm run build`: checks the record, draws the charts, writes the site. A defective record builds nothing, and a build
 * that fails leaves the previous site as it was.
 */
import "./lib/roomy-heap.ts";
import { readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import type { Dataset } from "../src/data/dataset.ts";
import { checkRecord, dataFolder, readFiles } from "../src/data/load.ts";
import { pagePaths } from "../src/page-paths.ts";
import { type Frames, originFramePath, takeFrames } from "../src/render/page-frame.ts";
import { locales } from "../src/site.ts";
import { formatIssue } from "../src/text/issues.ts";
import { subsetFonts } from "./fonts.ts";
import { charactersOf } from "./lib/characters.ts";
import { drawBeside } from "./lib/draw-beside.ts";
import { isOrigin } from "./lib/framed/is-origin.ts";
import { writeCheckPages } from "./lib/framed/write-check-pages.ts";
import { type WrittenOrigins, writeOrigins } from "./lib/framed/write-origins.ts";
import { moveInto } from "./lib/move-into.ts";
import { createProgress, type Progress } from "./lib/progress.ts";
import { siteRoot } from "./lib/site-root.ts";
import { makeDownloads, placeDownloads, writeChecksums } from "./lib/write-downloads.ts";
import { writeRedirects } from "./lib/write-redirects.ts";

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
	const dataset = check(dataDir, progress, error);
	if (dataset === null) return { ok: false };
	// Everything is written beside the site and takes its place at the very end.
	const finished = resolve(outDir);
	const next = `${finished}.next`;
	rmSync(next, { recursive: true, force: true });
	const root = siteRoot();
	const downloads = `${finished}.downloads`;
	const states = `${finished}.states`;
	rmSync(states, { recursive: true, force: true });
	const drawing = drawBeside({ dataDir, folder: states, root });
	// Before the pages: they show the sizes of the files.
	await makeDownloads(dataset, { folder: downloads, root, progress });
	await drawing.drawn(progress);
	const frames = await writePages(dataset, { dataDir, next, downloads, root, progress });
	const origins = await writeFramedPages(dataset, { next, ...frames, root, progress });
	await drawing.written(progress);
	await writeFonts(next, origins.characters, progress);
	moveInto(next, states);
	placeDownloads(dataset, { folder: downloads, site: next, root, paths: pagePaths(dataset) });
	sum(next, origins.sums, progress);
	replaceFolder(next, finished);
	return { ok: true };
}

function check(dataDir: string, progress: Progress, error: (line: string) => void): Dataset | null {
	const step = progress.step("자료 검사 / Checking the record");
	const { dataset, issues, rowsByFile } = checkRecord(readFiles(dataDir));
	if (dataset === null) {
		step.end(`결함 ${issues.length}건 / ${issues.length} defects`);
		for (const issue of issues) error(formatIssue(issue, "ko", dataDir));
		error(`\n자료에 결함이 있어 아무것도 만들지 않았습니다. / The record has defects; nothing was built.`);
		return null;
	}
	const rows = [...rowsByFile.values()].reduce((sum, count) => sum + count, 0);
	step.end(`파일 ${rowsByFile.size}개, ${rows}행 / ${rowsByFile.size} files, ${rows} rows`);
	return dataset;
}

async function writePages(
	dataset: Dataset,
	{
		dataDir,
		next,
		downloads,
		root,
		progress,
	}: { dataDir: string; next: string; downloads: string; root: string; progress: Progress },
): Promise<{ frames: Frames; originFrames: Frames }> {
	const step = progress.step("쪽 쓰기 / Writing pages");
	const total = pagePaths(dataset).length * locales.length;
	const ticker = setInterval(() => step.at(Math.min(pagesIn(next), total), total), 1000);
	try {
		process.env.OUT_DIR = next;
		process.env.DATA_DIR = dataDir;
		process.env.DOWNLOADS_DIR = downloads;
		process.env.ASTRO_TELEMETRY_DISABLED = "1";
		const astro = await import("astro");
		await astro.build({ logLevel: "warn" });
	} finally {
		clearInterval(ticker);
		delete process.env.OUT_DIR;
		delete process.env.DOWNLOADS_DIR;
	}
	const frames = takeFrames(next);
	const originFrames = takeFrames(next, originFramePath);
	const written = pagesIn(next);
	const redirects = writeRedirects(dataset, next, root);
	step.end(`${written}쪽과 넘겨주는 쪽 ${redirects}개 / ${written} pages, ${redirects} that pass on`);
	return { frames, originFrames };
}

/** Pages too many to pass through Astro, in the frames that Astro wrote. Says what later steps need not read again. */
async function writeFramedPages(
	dataset: Dataset,
	{
		next,
		frames,
		originFrames,
		root,
		progress,
	}: { next: string; frames: Frames; originFrames: Frames; root: string; progress: Progress },
): Promise<WrittenOrigins> {
	writeCheckPages(dataset, { next, frames, root, progress });
	return writeOrigins(dataset, { next, frames: originFrames, root, progress });
}

async function writeFonts(next: string, characters: string, progress: Progress): Promise<void> {
	const step = progress.step("글꼴 줄이기 / Subsetting fonts");
	// One page at a time: all of them together would not fit in memory for a large register.
	// The origins of figures said their characters when they were written.
	const pages = htmlFiles(next).filter((file) => !isOrigin(relative(next, file)));
	const text = charactersOf(withPages(characters, pages));
	const fonts = await subsetFonts({ text, outDir: next });
	step.end(fonts.map(({ name, bytes }) => `${name} ${Math.round(bytes / 1000)} kB`).join(", "));
}

function* withPages(characters: string, files: readonly string[]): Iterable<string> {
	yield characters;
	for (const file of files) yield readFileSync(file, "utf8");
}

/** The very last step: the sums are of what is published. */
function sum(next: string, known: ReadonlyMap<string, string>, progress: Progress): void {
	const step = progress.step("SHA-256");
	const files = writeChecksums(next, known);
	step.end(`파일 ${files}개 / ${files} files`);
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

function pagesIn(folder: string): number {
	return htmlFiles(folder).filter((file) => !file.endsWith("404.html")).length;
}

function htmlFiles(folder: string): string[] {
	try {
		return readdirSync(folder, { recursive: true, encoding: "utf8" })
			.filter((name) => name.endsWith(".html"))
			.sort()
			.map((name) => join(folder, name));
	} catch {
		return [];
	}
}

if (import.meta.main) {
	const { ok } = await build();
	process.exitCode = ok ? 0 : 1;
}
