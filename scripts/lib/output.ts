/** Writes files below a folder and says of each how long it is and what its SHA-256 is, without holding it whole. */
import { createHash } from "node:crypto";
import { closeSync, mkdirSync, openSync, writeSync } from "node:fs";
import { dirname, join } from "node:path";

export interface WrittenFile {
	readonly bytes: number;
	/** In hexadecimal. */
	readonly sha256: string;
}

/** What a file holds: bytes, a text, or a text in pieces. */
export type FileContent = Uint8Array | string | Iterable<string>;

export interface Output {
	/** Writes a file by its path below the folder, with folders where there are none. */
	write(path: string, content: FileContent): WrittenFile;
	/** Writes a file whose bytes another function gives piece by piece. */
	writePieces(path: string, give: (write: (piece: Uint8Array) => void) => void): WrittenFile;
	/** Bytes written so far. */
	readonly total: number;
}

export function createOutput(folder: string): Output {
	let total = 0;
	const writePieces: Output["writePieces"] = (path, give) => {
		const file = join(folder, path);
		mkdirSync(dirname(file), { recursive: true });
		const descriptor = openSync(file, "w");
		const hash = createHash("sha256");
		let bytes = 0;
		try {
			give((piece) => {
				hash.update(piece);
				bytes += piece.length;
				// A write may take only part of what it is given.
				for (let at = 0; at < piece.length; ) at += writeSync(descriptor, piece, at);
			});
		} finally {
			closeSync(descriptor);
		}
		total += bytes;
		return { bytes, sha256: hash.digest("hex") };
	};
	return {
		writePieces,
		write: (path, content) =>
			writePieces(path, (write) => {
				if (content instanceof Uint8Array) return write(content);
				// A text is itself something that gives texts, letter by letter.
				const pieces = typeof content === "string" ? [content] : content;
				for (const piece of pieces) write(Buffer.from(piece, "utf8"));
			}),
		get total() {
			return total;
		},
	};
}
