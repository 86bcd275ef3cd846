/**
 * The list of the downloads of all states of charts, `data/download/chart/manifest.json`. It stands apart from the other
 * list, which every page with downloads reads, and leaves out what is the same for all files of a format.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Release } from "../data/release.ts";
import { compilationLicence } from "../text/terms-of-use.ts";
import { type DownloadKind, descriptionPaths, downloadPath, type Format } from "./addresses.ts";
import { type Manifest, type ManifestSet, manifestFile } from "./manifest.ts";

interface ChartFile {
	readonly format: Format;
	readonly bytes: number;
	/** SHA-256 of the bytes, in hexadecimal. */
	readonly sha256: string;
}

/** A state's set as the list has it: paths follow from the name, see `downloadPath`. */
export type ChartEntry = Omit<ManifestSet, "kind" | "files"> & { readonly files: readonly ChartFile[] };

export interface ChartManifest extends Omit<Manifest, "sets"> {
	readonly kind: DownloadKind;
	readonly sets: readonly ChartEntry[];
}

export function createChartManifest(release: Release, sets: readonly ChartEntry[]): ChartManifest {
	return {
		kind: "chart",
		release: release.release,
		published: release.published,
		...(release.sample === true ? { sample: true } : {}),
		licence: compilationLicence.spdx,
		terms: descriptionPaths.terms,
		sets,
	};
}

let read: { readonly folder: string; readonly byName: ReadonlyMap<string, ChartEntry> } | undefined;

/**
 * Build only: the set of a state, by the state's path, of the downloads that this build has written. Null where there
 * are none, as under `astro dev`.
 */
export function findChartSet(
	name: string,
	folder: string | undefined = process.env.DOWNLOADS_DIR,
): ManifestSet | null {
	if (!folder) return null;
	if (read?.folder !== folder) {
		const text = readFileSync(join(folder, descriptionPaths.chartManifest), "utf8");
		const { sets } = JSON.parse(text) as ChartManifest;
		read = { folder, byName: new Map(sets.map((set) => [set.name, set])) };
	}
	const entry = read.byName.get(name);
	if (entry === undefined) return null;
	const files = entry.files.map(({ format, ...written }) =>
		manifestFile(format, downloadPath("chart", name, format), written),
	);
	return { ...entry, kind: "chart", files };
}
