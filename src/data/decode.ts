/**
 * Bytes of a published file to text. Strict UTF-8 first (with or without BOM), UTF-16 where a byte order
 * mark says so, else CP949. Node's own "euc-kr" decoder is not CP949 (똠 becomes two wrong characters
 * without an error), hence iconv-lite.
 */
import iconv from "iconv-lite";

export type Encoding = "utf-8" | "utf-8-bom" | "utf-16le" | "utf-16be" | "cp949";

export type Decoded =
	| { readonly ok: true; readonly text: string; readonly encoding: Encoding }
	/** `offset` is the first byte that no known encoding explains, `line` the line it stands on. */
	| { readonly ok: false; readonly offset: number; readonly line: number };

/** Decides the encoding per file and decodes it; the byte order mark is not part of the text. */
export function decode(bytes: Uint8Array): Decoded {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUtf16(bytes, "utf-16le");
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16(bytes, "utf-16be");
	try {
		const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: false }).decode(bytes);
		const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
		return { ok: true, text, encoding: bom ? "utf-8-bom" : "utf-8" };
	} catch {
		return brokenUtf8(bytes) ?? decodeCp949(bytes);
	}
}

/**
 * A file in UTF-8 with a few bad bytes: CP949 could often make letters of it all, but wrong ones. Read as UTF-8,
 * CP949 gives replacement characters and next to no Hangul.
 */
function brokenUtf8(bytes: Uint8Array): Decoded | null {
	const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
	let hangul = 0;
	let lost = 0;
	for (let index = 0; index < text.length; index++) {
		const unit = text.charCodeAt(index);
		if (unit >= 0xac00 && unit <= 0xd7a3) hangul++;
		else if (unit === 0xfffd) lost++;
	}
	if (hangul <= lost) return null;
	const before = text.slice(0, text.indexOf("\uFFFD"));
	return { ok: false, offset: Buffer.byteLength(before), line: lineAfter(before) };
}

function decodeUtf16(bytes: Uint8Array, encoding: "utf-16le" | "utf-16be"): Decoded {
	try {
		return { ok: true, text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
	} catch {
		const offset = firstLoneSurrogate(bytes, encoding === "utf-16le");
		const before = new TextDecoder(encoding).decode(bytes.subarray(0, offset));
		return { ok: false, offset, line: lineAfter(before) };
	}
}

/** Offset of the first half of a pair that stands alone, or of a single byte at the end. */
function firstLoneSurrogate(bytes: Uint8Array, littleEndian: boolean): number {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const isPart = (offset: number, first: number) =>
		offset + 1 < bytes.length && (view.getUint16(offset, littleEndian) & 0xfc00) === first;
	let offset = 2;
	for (; offset + 1 < bytes.length; offset += 2) {
		if (isPart(offset, 0xdc00)) return offset;
		if (!isPart(offset, 0xd800)) continue;
		if (!isPart(offset + 2, 0xdc00)) return offset;
		offset += 2;
	}
	return offset;
}

/** The number of the line on which a text continues. */
function lineAfter(text: string): number {
	return text.split(/\r\n|\r|\n/).length;
}

function decodeCp949(bytes: Uint8Array): Decoded {
	const text = iconv.decode(Buffer.from(bytes), "cp949");
	// iconv-lite puts U+FFFD where two bytes mean nothing; a file that says so itself would be UTF-8.
	const bad = text.indexOf("\uFFFD");
	if (bad >= 0) {
		const before = text.slice(0, bad);
		return { ok: false, offset: iconv.encode(before, "cp949").length, line: lineAfter(before) };
	}
	return { ok: true, text, encoding: "cp949" };
}
