/** Unpacks the frozen embeds of a release: exactly the bytes that were packed, or an error that says what is wrong. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { brotliDecompressSync, constants } from "node:zlib";
import { frozenFaults } from "../../../src/text/frozen-words.ts";
import { type ArchiveHeader, archiveFormat, archivePath, type FrozenPage, isFrozenPath } from "./archive.ts";

/** The pages of a release from its archive in the record. Throws, in both languages, where the archive is not whole. */
export function readFrozen(dataDir: string, release: string): FrozenPage[] {
	const file = archivePath(dataDir, release);
	return unpackFrozen(release, readFileSync(file), file);
}

/** The pages of an archive. **file** is what errors call it. */
export function unpackFrozen(release: string, archive: Uint8Array, file = `${release}.br`): FrozenPage[] {
	const whole = decompressed(archive, file);
	const end = whole.indexOf("\n");
	const header = headerOf(whole.subarray(0, Math.max(0, end)), file);
	if (header.release !== release) throw new Error(frozenFaults.otherRelease(file, header.release));
	const content = whole.subarray(end + 1);
	if (createHash("sha256").update(content).digest("hex") !== header.sha256)
		throw new Error(frozenFaults.changed(file));
	let start = 0;
	const pages = header.pages.map(([path, length]) => {
		if (!isFrozenPath(path, release)) throw new Error(frozenFaults.badPath(file, path));
		const bytes = content.subarray(start, start + length);
		start += length;
		return { path, bytes };
	});
	if (start !== content.length) throw new Error(frozenFaults.changed(file));
	return pages;
}

function decompressed(archive: Uint8Array, file: string): Buffer {
	try {
		return brotliDecompressSync(archive, { params: { [constants.BROTLI_DECODER_PARAM_LARGE_WINDOW]: 1 } });
	} catch (cause) {
		throw new Error(frozenFaults.unreadable(file), { cause });
	}
}

/** The first line. It is our own, so its shape is checked as far as a mix-up of files could go. */
function headerOf(line: Buffer, file: string): ArchiveHeader {
	let header: unknown;
	try {
		header = JSON.parse(line.toString("utf8"));
	} catch (cause) {
		throw new Error(frozenFaults.unknownFormat(file), { cause });
	}
	if (
		typeof header !== "object" ||
		header === null ||
		!("format" in header) ||
		header.format !== archiveFormat
	)
		throw new Error(frozenFaults.unknownFormat(file));
	return header as ArchiveHeader;
}
