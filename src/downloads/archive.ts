/** Files as one ZIP archive whose bytes depend on nothing but the files and the release. */
import { Zip, ZipDeflate, ZipPassThrough } from "fflate";

/** A file of an archive, read when its turn comes. */
export interface ArchiveEntry {
	readonly path: string;
	readonly read: () => Uint8Array;
}

/** What is compressed already and would only cost time. */
const compressed = /\.(xlsx|ods|parquet|zip)$/;

/** Writes an archive piece by piece; one file is held at a time. Every entry carries the release's day as its date. */
export function writeArchive(
	entries: readonly ArchiveEntry[],
	published: string,
	write: (piece: Uint8Array) => void,
): void {
	const [year = 1980, month = 1, day = 1] = published.split("-").map(Number);
	// ZIP knows no time zone, and fflate reads the fields of the machine's: made so that they are the release's day.
	const mtime = new Date(year, month - 1, day);
	const zip = new Zip((error, piece) => {
		if (error) throw error;
		write(piece);
	});
	for (const { path, read } of [...entries].sort((a, b) => (a.path < b.path ? -1 : 1))) {
		const file = compressed.test(path) ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 6 });
		// Unix, an ordinary file that everybody may read.
		Object.assign(file, { mtime, os: 3, attrs: 0o100644 << 16 });
		zip.add(file);
		file.push(read(), true);
	}
	zip.end();
}
