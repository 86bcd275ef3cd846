/** Writes files below a folder and says of each how long it is and what its SHA-256 is, without holding it whole. */
import { createHash, hash } from "node:crypto";
import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from "node:fs";
import { dirname, join } from "node:path";

export interface WrittenFile {
	readonly bytes: number;
	/** In hexadecimal. */
	readonly sha256: string;
}

/** What a file holds: bytes, a text, or a text in pieces. */
export type FileContent = Uint8Array | string | Iterable<string>;

/** SHA-256 in hexadecimal by the path of the file, below its folder and with slashes. */
export type Sums = ReadonlyMap<string, string>;

/** What later steps would otherwise read every page for. */
export interface WrittenPages {
	/** Every character that stands in them. */
	readonly characters: string;
	readonly sums: Sums;
}

export interface Output {
	/** Writes a file by its path below the folder, with folders where there are none. Replaces one that is there. */
	write(path: string, content: FileContent): WrittenFile;
	/** Writes a file that must not be there yet, else throws. */
	writeNew(path: string, content: FileContent): WrittenFile;
	/** Writes a file whose bytes another function gives piece by piece. */
	writePieces(path: string, give: (write: (piece: Uint8Array) => void) => void): WrittenFile;
	/** Sums of everything written so far. */
	readonly sums: Sums;
	/** Bytes written so far. */
	readonly total: number;
}

export function createOutput(folder: string): Output {
	let total = 0;
	let lastFolder = "";
	const sums = new Map<string, string>();
	/** Files of one folder mostly come together: it is made once. */
	const placeOf = (path: string): string => {
		const file = join(folder, path);
		if (dirname(file) !== lastFolder) {
			lastFolder = dirname(file);
			mkdirSync(lastFolder, { recursive: true });
		}
		return file;
	};
	const noted = (path: string, bytes: number, sha256: string): WrittenFile => {
		total += bytes;
		sums.set(path, sha256);
		return { bytes, sha256 };
	};
	const writePieces = (
		path: string,
		give: (write: (piece: Uint8Array) => void) => void,
		flag = "w",
	): WrittenFile => {
		const descriptor = openSync(placeOf(path), flag);
		const sha256 = createHash("sha256");
		let bytes = 0;
		try {
			give((piece) => {
				sha256.update(piece);
				bytes += piece.length;
				// A write may take only part of what it is given.
				for (let at = 0; at < piece.length; ) at += writeSync(descriptor, piece, at);
			});
		} finally {
			closeSync(descriptor);
		}
		return noted(path, bytes, sha256.digest("hex"));
	};
	const write = (path: string, content: FileContent, flag: string): WrittenFile => {
		// A text is itself something that gives texts, letter by letter.
		if (typeof content === "string" || content instanceof Uint8Array) {
			const bytes = typeof content === "string" ? Buffer.from(content, "utf8") : content;
			writeFileSync(placeOf(path), bytes, { flag });
			return noted(path, bytes.length, hash("sha256", bytes));
		}
		const give = (take: (piece: Uint8Array) => void) => {
			for (const piece of content) take(Buffer.from(piece, "utf8"));
		};
		return writePieces(path, give, flag);
	};
	return {
		write: (path, content) => write(path, content, "w"),
		writeNew: (path, content) => write(path, content, "wx"),
		writePieces: (path, give) => writePieces(path, give),
		sums,
		get total() {
			return total;
		},
	};
}
