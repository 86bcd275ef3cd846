/**
 * Bytes of a published file to text. Strict UTF-8 first (with or without BOM), UTF-16 where a byte order
 * mark says so, else CP949. Node's own "euc-kr" decoder is not CP949 (똠 becomes two wrong characters
 * without an error), hence iconv-lite.
 */
import iconv from "iconv-lite";

export type Encoding = "utf-8" | "utf-8-bom" | "utf-16le" | "utf-16be" | "cp949";

export type Decoded =
	| { readonly ok: true; readonly text: string; readonly encoding: Encoding }
	/** `offset` is the first byte that no known encoding explains. */
	| { readonly ok: false; readonly offset: number };

/** Decides the encoding per file and decodes it; the byte order mark is not part of the text. */
export function decode(bytes: Uint8Array): Decoded {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUtf16(bytes, "utf-16le");
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16(bytes, "utf-16be");
	try {
		const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: false }).decode(bytes);
		const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
		return { ok: true, text, encoding: bom ? "utf-8-bom" : "utf-8" };
	} catch {
		return decodeCp949(bytes);
	}
}

function decodeUtf16(bytes: Uint8Array, encoding: "utf-16le" | "utf-16be"): Decoded {
	try {
		return { ok: true, text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
	} catch {
		return { ok: false, offset: 2 };
	}
}

function decodeCp949(bytes: Uint8Array): Decoded {
	const text = iconv.decode(Buffer.from(bytes), "cp949");
	// iconv-lite puts U+FFFD where two bytes mean nothing; a file that says so itself would be UTF-8.
	const bad = text.indexOf("\uFFFD");
	if (bad >= 0) return { ok: false, offset: iconv.encode(text.slice(0, bad), "cp949").length };
	return { ok: true, text, encoding: "cp949" };
}
