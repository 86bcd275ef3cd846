/** Files as one ZIP archive whose bytes depend on nothing but the files and the release. */
import { type Zippable, zipSync } from "fflate";

/** A file of an archive: its path and its bytes. */
export type ArchiveEntry = readonly [path: string, bytes: Uint8Array];

/** What is compressed already and would only cost time. */
const compressed = /\.(xlsx|ods|parquet|zip)$/;

/** The archive's bytes; every entry carries the release's day as its date. */
export function archiveOf(entries: readonly ArchiveEntry[], published: string): Uint8Array {
	const [year = 1980, month = 1, day = 1] = published.split("-").map(Number);
	// ZIP knows no time zone, and fflate reads the fields of the machine's: made so that they are the release's day.
	const mtime = new Date(year, month - 1, day);
	const files: Zippable = {};
	for (const [path, bytes] of [...entries].sort(([a], [b]) => (a < b ? -1 : 1)))
		files[path] = [bytes, { mtime, level: compressed.test(path) ? 0 : 6, os: 3, attrs: 0o644 << 16 }];
	return zipSync(files);
}
