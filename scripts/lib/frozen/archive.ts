/** Archives of frozen embeds: one file a release, in the record, beside the data they were drawn from. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { releaseNamePattern } from "../../../src/data/tables/release-name.ts";

/** A page as it is served: its file below the site's folder, and its exact bytes. */
export interface FrozenPage {
	/** `v/2026.1/embed/…/index.html`, with `en/` in front for English. */
	readonly path: string;
	readonly bytes: Uint8Array;
}

/** What the first line of an unpacked archive says of the rest. */
export interface ArchiveHeader {
	readonly format: typeof archiveFormat;
	readonly release: string;
	/** Of all pages, one after another. */
	readonly sha256: string;
	/** Path and length of each page in bytes, in their order. */
	readonly pages: readonly (readonly [path: string, length: number])[];
}

/** Names the format in the file, so that a later program can tell it from others. */
export const archiveFormat = "gyeonggi-jobs/frozen-embeds/1";

const ending = ".br";

/** Where the archive of a release lies below the folder of the record. */
export const archivePath = (dataDir: string, release: string): string =>
	join(dataDir, "frozen", `${release}${ending}`);

/** Releases that have an archive, by name, sorted. */
export function frozenReleases(dataDir: string): string[] {
	const folder = join(dataDir, "frozen");
	if (!existsSync(folder)) return [];
	return readdirSync(folder)
		.filter((name) => name.endsWith(ending))
		.map((name) => name.slice(0, -ending.length))
		.filter((release) => releaseNamePattern.test(release))
		.sort();
}

/** Whether a path is one of a frozen embed of a release: nothing else may be written from an archive. */
export function isFrozenPath(path: string, release: string): boolean {
	const [front = ""] = path.split(`v/${release}/embed/`, 1);
	return (
		(front === "" || front === "en/") &&
		/^[a-z0-9.-]+(\/[a-z0-9.-]+)*\/index\.html$/i.test(path) &&
		!path.split("/").some((segment) => /^\.+$/.test(segment))
	);
}
