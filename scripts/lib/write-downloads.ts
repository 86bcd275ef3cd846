/**
 * Writes the downloads and what describes them. They are made before the pages, which show their sizes, in a folder of
 * their own, and take their place in the site when the pages are there.
 */
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import type { Dataset } from "../../src/data/dataset.ts";
import {
	archiveName,
	csvwPath,
	describedKinds,
	descriptionPaths,
	downloadFolder,
	downloadPath,
} from "../../src/downloads/addresses.ts";
import { type ArchiveEntry, archiveOf } from "../../src/downloads/archive.ts";
import { catalogue } from "../../src/downloads/catalogue.ts";
import { checksumList } from "../../src/downloads/checksums.ts";
import { contentsOf } from "../../src/downloads/contents.ts";
import { csvwGroup } from "../../src/downloads/csvw.ts";
import { dataPackage } from "../../src/downloads/data-package.ts";
import { type DownloadSet, downloadSets } from "../../src/downloads/download-sets.ts";
import {
	createManifest,
	type DownloadFile,
	type Manifest,
	type ManifestSet,
	manifestFile,
	manifestSet,
} from "../../src/downloads/manifest.ts";
import { readmeText, termsText } from "../../src/downloads/readme.ts";
import { releaseFeed } from "../../src/downloads/release-feed.ts";
import { robots, siteMaps } from "../../src/downloads/site-map.ts";
import { setWords } from "../../src/text/downloads.ts";
import type { Progress } from "./progress.ts";

export interface DownloadOptions {
	/** Where the downloads are made, by their paths on the site; emptied first. */
	readonly folder: string;
	/** Address of the site, ending in `/`. */
	readonly root: string;
	readonly progress: Progress;
}

/** Makes every download of a record and returns the list of them, which is also written for pages to read. */
export async function makeDownloads(
	dataset: Dataset,
	{ folder, root, progress }: DownloadOptions,
): Promise<Manifest> {
	const step = progress.step("내려받을 파일 만들기 / Making downloads");
	rmSync(folder, { recursive: true, force: true });
	const archive: ArchiveEntry[] = [];
	let total = 0;
	const write = (path: string, content: string | Uint8Array) => {
		const bytes = typeof content === "string" ? Buffer.from(content, "utf8") : content;
		const file = join(folder, path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, bytes);
		total += bytes.length;
		return bytes;
	};
	const inArchive = (path: string, bytes: Uint8Array) =>
		archive.push([path.slice(downloadFolder.length), bytes]);

	const sets = downloadSets(dataset);
	const written: ManifestSet[] = [];
	for (const [index, set] of sets.entries()) {
		const contents = await contentsOf(set, dataset, root);
		const files = contents.map(([format, content]): DownloadFile => {
			const path = downloadPath(set.kind, set.name, format);
			const bytes = write(path, content);
			if (set.kind === "table") inArchive(path, bytes);
			return manifestFile(format, path, bytes.length, sha256(bytes));
		});
		written.push(manifestSet(set, dataset.release, files));
		step.at(index + 1, sets.length);
	}

	const tables = sets.filter(({ kind }) => kind === "table");
	for (const kind of describedKinds) {
		const group = csvwGroup(
			dataset,
			sets.filter((set) => set.kind === kind),
			root,
		);
		const bytes = write(csvwPath(kind), pretty(group));
		if (kind === "table") inArchive(csvwPath(kind), bytes);
	}
	const described = pretty(dataPackage(dataset, tables, written, root));
	inArchive(descriptionPaths.dataPackage, write(descriptionPaths.dataPackage, described));
	inArchive(descriptionPaths.terms, write(descriptionPaths.terms, termsText(dataset.release, root)));
	const readme = readmeText(
		dataset.release,
		root,
		archive.map(([path]) => path),
	);
	archive.push(["README.txt", Buffer.from(readme, "utf8")]);

	const everything = writeArchive(dataset, tables, archive, write);
	const manifest = createManifest(dataset.release, [everything, ...written]);
	write(descriptionPaths.manifest, pretty(manifest));
	write(descriptionPaths.catalogue, pretty(catalogue(manifest, dataset.release, root)));
	const files = manifest.sets.reduce((sum, set) => sum + set.files.length, 0);
	step.end(`파일 ${files}개 / ${files} files, ${Math.round(total / 1e6)} MB`);
	return manifest;
}

/** Moves the downloads into the site, beside them the site map, the feed and the rules for crawlers. */
export function placeDownloads(
	dataset: Dataset,
	{ folder, site, root, paths }: { folder: string; site: string; root: string; paths: readonly string[] },
): void {
	for (const path of filesBelow(folder)) {
		mkdirSync(dirname(join(site, path)), { recursive: true });
		renameSync(join(folder, path), join(site, path));
	}
	rmSync(folder, { recursive: true, force: true });
	const { release } = dataset;
	for (const [path, text] of siteMaps(paths, root, release.published)) writeFileSync(join(site, path), text);
	writeFileSync(join(site, descriptionPaths.robots), robots(root, release.sample === true));
	writeFileSync(join(site, descriptionPaths.releases), releaseFeed([release], root));
}

/** Writes `SHA256SUMS` of every file below a folder but itself. Last of all: what comes after is not in it. */
export function writeChecksums(site: string): number {
	const paths = filesBelow(site).filter((path) => path !== descriptionPaths.checksums);
	const sums = paths.map((path) => [path, sha256(readFileSync(join(site, path)))] as const);
	writeFileSync(join(site, descriptionPaths.checksums), checksumList(sums));
	return paths.length;
}

function writeArchive(
	{ release }: Dataset,
	tables: readonly DownloadSet[],
	entries: readonly ArchiveEntry[],
	write: (path: string, content: Uint8Array) => Uint8Array,
): ManifestSet {
	const path = downloadPath("all", archiveName, "zip");
	const bytes = write(path, archiveOf(entries, release.published));
	const file = manifestFile("zip", path, bytes.length, sha256(bytes));
	// Every source of the record is in the table of sources.
	const sources = tables.find(({ name }) => name === "sources")?.sources ?? [];
	const rows = tables.flatMap((table) => table.rows);
	const words = { name: archiveName, title: setWords.all, holds: setWords.allHolds };
	const set = { kind: "table", ...words, columns: [], rows, areObservations: false, sources } as const;
	return { ...manifestSet(set, release, [file]), kind: "all" };
}

function filesBelow(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
		.sort();
}

function sha256(bytes: Uint8Array): string {
	return createHash("sha256").update(bytes).digest("hex");
}

function pretty(value: unknown): string {
	return `${JSON.stringify(value, null, "\t")}\n`;
}
