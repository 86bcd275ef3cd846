/**
 * `npm run build`: checks the record, draws the charts, writes the site. A defective record builds nothing, and a build
 * that fails leaves the previous site as it was.
 */
import "./lib/roomy-heap.ts";
import { renameSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import type { Dataset } from "../src/data/dataset.ts";
import { extentNamed } from "../src/data/extent.ts";
import { checkRecord, dataFolder, keepDataset, readFiles } from "../src/data/load.ts";
import type { Files } from "../src/data/read.ts";
import { pagePaths } from "../src/page-paths.ts";
import { type FrameTexts, originFramePath, takeFrames } from "../src/render/page-frame.ts";
import { locales } from "../src/site.ts";
import { formatIssue } from "../src/text/issues.ts";
import { subsetFonts } from "./fonts.ts";
import { type BuildBeside, buildBeside } from "./lib/build-beside.ts";
import type { Characters } from "./lib/characters.ts";
import { withStyleFile } from "./lib/framed/style-file.ts";
import { originPages, writeOrigins } from "./lib/framed/write-origins.ts";
import { writeWithdrawn } from "./lib/framed/write-withdrawn.ts";
import { createTaken } from "./lib/from-both-ends.ts";
import { filesBelow, moveInto } from "./lib/move-into.ts";
import type { Sums } from "./lib/output.ts";
import { type PrerenderBeside, prerenderBeside } from "./lib/prerender/prerender-beside.ts";
import { createProgress, type Progress } from "./lib/progress.ts";
import { siteRoot } from "./lib/site-root.ts";
import { type Survey, surveySite } from "./lib/survey.ts";
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
	// Everything is written beside the site and takes its place at the very end.
	const finished = resolve(outDir);
	const next = `${finished}.next`;
	const root = siteRoot();
	const files = readFiles(dataDir);
	const renderer = isRenderedBeside(files) ? prerenderBeside({ dataDir, outDir: next, root }) : null;
	try {
		const dataset = check(files, { dataDir, progress, error });
		if (dataset === null) return { ok: false };
		keepDataset(dataset);
		rmSync(next, { recursive: true, force: true });
		const order = { dataDir, next, root, progress, renderer };
		if (dataset.extent === "pages") await writePagesAlone(dataset, order);
		else await writeWhole(dataset, { ...order, beside: finished });
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

interface Order {
	readonly dataDir: string;
	/** Folder the site is written to. */
	readonly next: string;
	/** Address of the site, ending in `/`. */
	readonly root: string;
	readonly progress: Progress;
	/** The thread that renders pages too; null where there is none. */
	readonly renderer: PrerenderBeside | null;
}

async function writePagesAlone(dataset: Dataset, order: Order): Promise<void> {
	await writePages(dataset, order);
	const { characters, sums } = surveySite(order.next, order.root);
	await writeFonts(order.next, characters, order.progress);
	sum(order.next, sums, order.progress);
}

/** **beside** begins the names of the folders for what takes its place in the site later. */
async function writeWhole(dataset: Dataset, { beside, ...order }: Order & { beside: string }): Promise<void> {
	const { dataDir, next, root, progress } = order;
	const downloads = `${beside}.downloads`;
	const states = `${beside}.states`;
	for (const folder of [downloads, states]) rmSync(folder, { recursive: true, force: true });
	const taken = createTaken();
	const second = buildBeside({ dataDir, downloads, taken, states, root });
	try {
		// Before the pages: they show the sizes of the files.
		const options = { folder: downloads, root, taken, beside: second, progress };
		const downloaded = await makeDownloads(dataset, options);
		// Not every drawing is there yet: the thread is ahead of the pages, and what it has not drawn they draw themselves.
		const frames = await writePages(dataset, { ...order, downloads });
		const survey = surveySite(next, root);
		const framed = await writeFramedPages(dataset, { next, ...frames, root, survey, second, progress });
		await writeFonts(next, survey.characters, progress);
		moveInto(next, states);
		placeDownloads(dataset, { folder: downloads, site: next, root, paths: pagePaths(dataset) });
		sum(next, new Map([...survey.sums, ...downloaded, ...framed]), progress);
	} finally {
		await second.end();
	}
}

function check(
	files: Files,
	{ dataDir, progress, error }: { dataDir: string; progress: Progress; error: (line: string) => void },
): Dataset | null {
	const step = progress.step("자료 검사 / Checking the record");
	const { dataset, issues, rowsByFile } = checkRecord(files);
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
	{ dataDir, next, root, progress, renderer, downloads }: Order & { downloads?: string },
): Promise<{ frames: FrameTexts; originFrames: FrameTexts }> {
	const step = progress.step("쪽 쓰기 / Writing pages");
	const total = pagePaths(dataset).length * locales.length;
	// Not oftener: counting takes a tenth of a second, in which no page is written.
	const ticker = setInterval(() => step.at(Math.min(pagesIn(next), total), total), 4000);
	try {
		process.env.OUT_DIR = next;
		process.env.DATA_DIR = dataDir;
		// Without it pages leave out the links to downloads.
		if (downloads !== undefined) process.env.DOWNLOADS_DIR = downloads;
		process.env.ASTRO_TELEMETRY_DISABLED = "1";
		const astro = await import("astro");
		await astro.build({ logLevel: "warn", integrations: renderer === null ? [] : [renderer.integration] });
	} finally {
		clearInterval(ticker);
		delete process.env.OUT_DIR;
		delete process.env.DOWNLOADS_DIR;
	}
	const frames = withStyleFile(takeFrames(next), next, root);
	const originFrames = withStyleFile(takeFrames(next, originFramePath), next, root);
	const written = pagesIn(next);
	const redirects = writeRedirects(dataset, next, root);
	step.end(`${written}쪽과 넘겨주는 쪽 ${redirects}개 / ${written} pages, ${redirects} that pass on`);
	return { frames, originFrames };
}

/**
 * Pages too many to pass through Astro, in the frames that Astro wrote, on both threads. Adds their characters to those of
 * the survey, and returns the sums of all that was not written by Astro.
 */
async function writeFramedPages(
	dataset: Dataset,
	{
		next,
		frames,
		originFrames,
		root,
		survey,
		second,
		progress,
	}: {
		next: string;
		frames: FrameTexts;
		originFrames: FrameTexts;
		root: string;
		survey: Survey;
		second: BuildBeside;
		progress: Progress;
	},
): Promise<Sums> {
	const step = progress.step("숫자의 출처 쓰기 / Writing origins");
	const total = originPages(dataset);
	const order = { next, frames, originFrames, root, uses: survey.uses, taken: createTaken() };
	second.writeFramed(order);
	const own = writeOrigins(dataset, order, "front", (done) => step.at(Math.min(done, total), total));
	step.end(`${total}쪽 / ${total} pages`);
	const rest = progress.step("차트마다의 파일과 그림 확인 쪽 쓰기 / Writing files of charts and check pages");
	const states = await second.written((done, all) => rest.at(done, all));
	const { origins, checkPages } = await second.framed();
	const files = states.size + checkPages.sums.size;
	rest.end(`파일 ${files}개 / ${files} files`);
	const written = [own, origins, writeWithdrawn(dataset, order), checkPages];
	for (const { characters } of written) survey.characters.add(characters);
	return new Map([...states, ...written.flatMap(({ sums }) => [...sums])]);
}

async function writeFonts(next: string, characters: Characters, progress: Progress): Promise<void> {
	const step = progress.step("글꼴 줄이기 / Subsetting fonts");
	const fonts = await subsetFonts({ text: characters.all(), outDir: next });
	step.end(fonts.map(({ name, bytes }) => `${name} ${Math.round(bytes / 1000)} kB`).join(", "));
}

/** The very last step: the sums are of what is published. */
function sum(next: string, known: Sums, progress: Progress): void {
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
	return filesBelow(folder).filter((name) => name.endsWith(".html") && !name.endsWith("404.html")).length;
}

if (import.meta.main) {
	const { ok } = await build();
	process.exitCode = ok ? 0 : 1;
}
