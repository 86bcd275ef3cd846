import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { decode, type Encoding } from "../../src/data/decode.ts";
import { readTables } from "../../src/data/read.ts";
import { soundRecord } from "./planted-record.ts";

/** All 11,172 syllables of modern Korean, 똠 펲 뷁 among them. */
const syllables = Array.from({ length: 11_172 }, (_, index) => String.fromCharCode(0xac00 + index)).join("");

const encodings: readonly [Encoding, (text: string) => Buffer][] = [
	["utf-8", (text) => Buffer.from(text)],
	["utf-8-bom", (text) => Buffer.from(`\uFEFF${text}`)],
	["utf-16le", (text) => Buffer.from(`\uFEFF${text}`, "utf16le")],
	["utf-16be", (text) => Buffer.from(`\uFEFF${text}`, "utf16le").swap16()],
	["cp949", (text) => iconv.encode(text, "cp949")],
];

describe.each(encodings)("%s", (encoding, encode) => {
	test("keeps every syllable", () => {
		expect(syllables).toContain("똠");
		expect(syllables).toContain("뷁");
		expect(decode(encode(syllables))).toEqual({ ok: true, text: syllables, encoding });
	});

	test("gives the same rows as the record's own UTF-8", () => {
		const text = Buffer.from(soundRecord.get("codes/regions.csv") ?? []).toString("utf8");
		const read = readTables(new Map(soundRecord).set("codes/regions.csv", encode(text)));
		expect(read.issues).toEqual([]);
		expect(read.tables.regions).toEqual(readTables(soundRecord).tables.regions);
	});

	test.each([
		["LF", "\n"],
		["CRLF", "\r\n"],
		["CR", "\r"],
	])("reads lines that end with %s", (_name, end) => {
		const file = "codes/areas.csv";
		const text = Buffer.from(soundRecord.get(file) ?? []).toString("utf8");
		// The last line may end or not.
		for (const own of [text, text.trimEnd()]) {
			const read = readTables(new Map(soundRecord).set(file, encode(own.replaceAll("\n", end))));
			expect(read.issues).toEqual([]);
			expect(read.tables.areas).toEqual(readTables(soundRecord).tables.areas);
		}
	});
});

test("ASCII is UTF-8, whatever wrote it", () => {
	expect(decode(iconv.encode("area,A1", "cp949"))).toMatchObject({ ok: true, encoding: "utf-8" });
});

test("CP949 is told from broken UTF-8 by what it would say", () => {
	const broken = Buffer.concat([Buffer.from("한 줄\n두"), Buffer.from([0xff]), Buffer.from("째 줄")]);
	expect(decode(broken)).toEqual({ ok: false, offset: 11, line: 2 });
	expect(decode(iconv.encode("한 줄\n두째 줄", "cp949"))).toMatchObject({ ok: true, encoding: "cp949" });
});

test("any bytes are decoded or refused at one of them", () => {
	fc.assert(
		fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
			const decoded = decode(bytes);
			if (decoded.ok) return;
			expect(decoded.offset).toBeLessThan(bytes.length);
			expect(decoded.line).toBeGreaterThan(0);
		}),
		{ seed: 20181206, numRuns: 2000 },
	);
});

test("any text comes back from every Unicode encoding", () => {
	fc.assert(
		// A mark at the start is the encoding's, not the text's.
		fc.property(
			fc.string({ unit: "binary" }).filter((text) => !text.startsWith("\uFEFF")),
			(text) => {
				for (const [encoding, encode] of encodings.slice(0, 4)) {
					const decoded = decode(encode(text));
					expect(decoded).toEqual({ ok: true, text, encoding });
				}
			},
		),
		{ seed: 20181206 },
	);
});
