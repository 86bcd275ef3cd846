/**
 * Writes the downloads and what describes them. They are made before the pages, which show their sizes, in a folder of
 * their own, and take their place in the site when the pages are there.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Dataset } from "../../src/data/dataset.ts";
import { creditFor, titleOf } from "../../src/downloads/about.ts";
import {
	archiveName,
	csvwPath,
	describedKinds,
	descriptionPaths,
	downloadFolder,
	downloadPath,
} from "../../src/downloads/addresses.ts";
import { type ArchiveEntry, writeArchive } from "../../src/downloads/archive.ts";
import { catalogue } from "../../src/downloads/catalogue.ts";
import { createChartManifest } from "../../src/downloads/chart-manifest.ts";
import { contentsOf } from "../../src/downloads/contents.ts";
import { csvwGroup } from "../../src/downloads/csvw.ts";
import { dataPackage } from "../../src/downloads/data-package.ts";
import { type DownloadSet, downloadSets } from "../../src/downloads/download-sets.ts";
import {
	createManifest,
	type DownloadFile,
	type ManifestSet,
	manifestFile,
	manifestSet,
} from "../../src/downloads/manifest.ts";
import { readmeText, termsText } from "../../src/downloads/readme.ts";
import { releaseFeed } from "../../src/downloads/release-feed.ts";
import { forgetRows } from "../../src/downloads/remembered.ts";
import { robots, siteMaps } from "../../src/downloads/site-map.ts";
import { setWords } from "../../src/text/downloads.ts";
import type { BuildBeside } from "./build-beside.ts";
import type { Taken } from "./from-both-ends.ts";
import { moveInto } from "./move-into.ts";
import { createOutput, type Sums } from "./output.ts";
import type { Progress } from "./progress.ts";
import { releaseMemory } from "./release-memory.ts";
import { inOrderOfStates, writeChartSets } from "./write-chart-sets.ts";

export interface DownloadOptions {
	/** Where the downloads are made, by their paths on the site; empty. */
	readonly folder: string;
	/** Address of the site, ending in `/`. */
	readonly root: string;
	/** How much was taken of the downloads of charts. */
	readonly taken: Taken;
	/** The thread that makes them too. */
	readonly beside: BuildBeside;
	readonly progress: Progress;
}

/** Makes every download of a record, and the list of them for pages to read. Returns the sums of all that was written. */
export async function makeDownloads(
	dataset: Dataset,
	{ folder, root, taken, beside, progress }: DownloadOptions,
): Promise<Sums> {
	const step = progress.step("내려받을 파일 만들기 / Making downloads");
	const output = createOutput(folder);
	const inArchive: string[] = [];

	const sets = downloadSets(dataset);
	const written: ManifestSet[] = [];
	for (const [index, set] of sets.entries()) {
		const files = (await contentsOf(set, dataset, root)).map(([format, content]): DownloadFile => {
			const path = downloadPath(set.kind, set.name, format);
			if (set.kind === "table") inArchive.push(path);
			return manifestFile(format, path, output.write(path, content));
		});
		written.push(manifestSet(set, dataset.release, files));
		step.at(index + 1, sets.length);
	}

	const tables = sets.filter(({ kind }) => kind === "table");
	for (const kind of describedKinds) {
		const ofKind = sets.filter((set) => set.kind === kind);
		output.write(csvwPath(kind), pretty(csvwGroup(dataset, ofKind, root)));
	}
	output.write(descriptionPaths.dataPackage, pretty(dataPackage(dataset, tables, written, root)));
	output.write(descriptionPaths.terms, termsText(dataset.release, root));
	inArchive.push(csvwPath("table"), descriptionPaths.dataPackage, descriptionPaths.terms);

	const archive = downloadPath("all", archiveName, "zip");
	const zipped = output.writePieces(archive, (write) =>
		writeArchive(archiveEntries(folder, inArchive, dataset, root), dataset.release.published, write),
	);
	const everything = archiveSet(dataset, tables, manifestFile("zip", archive, zipped));
	const manifest = createManifest(dataset.release, [everything, ...written]);
	output.write(descriptionPaths.manifest, pretty(manifest));
	output.write(descriptionPaths.catalogue, pretty(catalogue(manifest, dataset.release, root)));

	const own = await writeChartSets(dataset, { output, root, taken }, "front");
	const others = await beside.chartSets();
	const ofCharts = inOrderOfStates(dataset, own, others.entries);
	const chartManifest = createChartManifest(dataset.release, ofCharts);
	output.write(descriptionPaths.chartManifest, `${JSON.stringify(chartManifest)}\n`);
	const sums = new Map([...output.sums, ...others.sums]);
	forgetRows();
	await releaseMemory();
	step.end(`파일 ${sums.size}개 / ${sums.size} files`);
	return sums;
}

/** Moves the downloads into the site, beside them the site map, the feed and the rules for crawlers. */
export function placeDownloads(
	dataset: Dataset,
	{ folder, site, root, paths }: { folder: string; site: string; root: string; paths: readonly string[] },
): void {
	moveInto(site, folder);
	const { release } = dataset;
	for (const [path, text] of siteMaps(paths, root, release.published)) writeFileSync(join(site, path), text);
	writeFileSync(join(site, descriptionPaths.robots), robots(root, release.sample === true));
	writeFileSync(join(site, descriptionPaths.releases), releaseFeed(dataset, root));
}

/** Files of the archive by their paths in it, which are those below the folder of downloads, and a README. */
function archiveEntries(
	folder: string,
	paths: readonly string[],
	{ release }: Dataset,
	root: string,
): ArchiveEntry[] {
	const entries = paths.map((path) => ({
		path: path.slice(downloadFolder.length),
		read: () => readFileSync(join(folder, path)),
	}));
	const readme = readmeText(
		release,
		root,
		entries.map(({ path }) => path),
	);
	return [...entries, { path: "README.txt", read: () => Buffer.from(readme, "utf8") }];
}

function archiveSet(
	{ release, sources }: Dataset,
	tables: readonly DownloadSet[],
	file: DownloadFile,
): ManifestSet {
	return {
		kind: "all",
		name: archiveName,
		title: titleOf(setWords.all, release),
		holds: setWords.allHolds,
		rows: tables.reduce((sum, { rows }) => sum + rows.length, 0),
		credit: creditFor(sources),
		files: [file],
	};
}

function pretty(value: unknown): string {
	return `${JSON.stringify(value, null, "\t")}\n`;
}
