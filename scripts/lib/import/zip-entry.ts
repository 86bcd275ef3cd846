/** One file of a zip archive, such as the `content.xml` of an .ods. */
import { inflateRawSync } from "node:zlib";

/** Signatures of the zip format: end of the directory, and one file in it. */
const directoryEnd = 0x06054b50;
const directoryEntry = 0x02014b50;

/** Most bytes an entry may hold: enough for a sheet of a million cells, too little to fill the memory. */
const most = 256 * 1024 * 1024;

/** The bytes of an entry by its name; null where there is none. Throws where the archive is damaged. */
export function zipEntry(archive: Uint8Array, name: string): Uint8Array | null {
	const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
	let end = bytes.length - 22;
	while (end >= 0 && bytes.readUInt32LE(end) !== directoryEnd) end--;
	if (end < 0) return null;
	let at = bytes.readUInt32LE(end + 16);
	for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
		if (bytes.readUInt32LE(at) !== directoryEntry) return null;
		const [method, size] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20)];
		const nameLength = bytes.readUInt16LE(at + 28);
		if (bytes.toString("utf8", at + 46, at + 46 + nameLength) === name) {
			const local = bytes.readUInt32LE(at + 42);
			const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
			const packed = bytes.subarray(start, start + size);
			return method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: most });
		}
		at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
	}
	return null;
}
