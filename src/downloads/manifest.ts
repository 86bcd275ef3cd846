/** The list of all downloads with sizes and rows: what pages show links from, and `data/download/manifest.json`. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Release } from "../data/release.ts";
import type { Words } from "../site.ts";
import { formatWords } from "../text/downloads.ts";
import { compilationLicence } from "../text/terms-of-use.ts";
import { creditFor, titleOf } from "./about.ts";
import { type DownloadKind, descriptionPaths, type Format, mediaTypes } from "./addresses.ts";
import type { DownloadSet } from "./download-sets.ts";

export interface DownloadFile {
	readonly format: Format;
	/** Path on the site, as `fileHref` takes it. */
	readonly path: string;
	readonly mediaType: string;
	readonly bytes: number;
	/** SHA-256 of the bytes, in hexadecimal. */
	readonly sha256: string;
	/** What the format is called. */
	readonly name: Words;
	/** What it is good for, in a sentence. */
	readonly use: Words;
}

export interface ManifestSet {
	readonly kind: DownloadKind;
	readonly name: string;
	readonly title: Words;
	/** What the set holds, in a sentence. */
	readonly holds: Words;
	/** Rows without the heading, the same in all files; of the archive, those of all tables. */
	readonly rows: number;
	/** Makers of statistics to credit. */
	readonly credit: readonly Words[];
	/** In the order they are to be offered. */
	readonly files: readonly DownloadFile[];
}

export interface Manifest {
	readonly release: string;
	readonly published: string;
	/** True where the record is made up. */
	readonly sample?: true;
	readonly licence: string;
	/** Path of the terms in words. */
	readonly terms: string;
	/** Everything, then tables, topics and places. */
	readonly sets: readonly ManifestSet[];
}

/** A file as the manifest lists it. */
export function manifestFile(
	format: Format,
	path: string,
	{ bytes, sha256 }: Pick<DownloadFile, "bytes" | "sha256">,
): DownloadFile {
	return { format, path, mediaType: mediaTypes[format], bytes, sha256, ...formatWords[format] };
}

/** A set as the manifest lists it. */
export function manifestSet(set: DownloadSet, release: Release, files: readonly DownloadFile[]): ManifestSet {
	const { kind, name, holds, rows, sources } = set;
	const title = titleOf(set.title, release);
	return { kind, name, title, holds, rows: rows.length, credit: creditFor(sources), files };
}

export function createManifest(release: Release, sets: readonly ManifestSet[]): Manifest {
	return {
		release: release.release,
		published: release.published,
		...(release.sample === true ? { sample: true } : {}),
		licence: compilationLicence.spdx,
		terms: descriptionPaths.terms,
		sets,
	};
}

/**
 * Build only: the manifest of the downloads that this build has written beside the site, in the folder that
 * `DOWNLOADS_DIR` names. Null where there is none, as under `astro dev`: pages then leave the links out.
 */
export function readManifest(folder: string | undefined = process.env.DOWNLOADS_DIR): Manifest | null {
	if (!folder) return null;
	if (read?.folder !== folder) {
		const text = readFileSync(join(folder, descriptionPaths.manifest), "utf8");
		read = { folder, manifest: JSON.parse(text) as Manifest };
	}
	return read.manifest;
}

// Hundreds of pages ask for it.
let read: { readonly folder: string; readonly manifest: Manifest } | undefined;

/** The set of a kind and name, as `findSet(manifest, "region", "suwon")`; null where there is none. */
export function findSet(manifest: Manifest | null, kind: DownloadKind, name: string): ManifestSet | null {
	return manifest?.sets.find((set) => set.kind === kind && set.name === name) ?? null;
}
