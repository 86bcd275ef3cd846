/** Whatever bytes a file holds, the record is read to its end, defects have addresses, and no number is read wrong. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decode } from "../../src/data/decode.ts";
import { readFiles } from "../../src/data/files.ts";
import { checkRecord } from "../../src/data/load.ts";
import { type Files, readTables } from "../../src/data/read.ts";
import { locales } from "../../src/site.ts";
import { formatIssue } from "../../src/text/issues.ts";
import { soundRecord } from "./planted-record.ts";

const file = "observations/plan.csv";
const sound = Buffer.from(soundRecord.get(file) ?? "").toString("utf8");
const [header = "", ...soundLines] = sound.trimEnd().split("\n");
const [row = ""] = soundLines.filter((line) => line.includes(",607,"));
const names = header.split(",");

const withFile = (bytes: string | Uint8Array, name = file): Files =>
	new Map(soundRecord).set(name, Buffer.from(bytes));

/** Checks a record as `npm run check` does and sees to it that everything said has an address in a file of it. */
function checkAll(files: Files) {
	const record = checkRecord(files);
	const lineCounts = new Map([...files].map(([name, bytes]) => [name, lineCount(bytes)]));
	for (const { file: name, line } of record.issues) {
		const count = lineCounts.get(name);
		if (line === null || count === undefined) continue;
		expect(line >= 1 && line <= count, `${name}:${line} of ${count}`).toBe(true);
	}
	for (const issue of record.issues.slice(0, 100))
		for (const locale of locales) {
			const told = formatIssue(issue, locale, "data");
			expect(told.startsWith("data/")).toBe(true);
			expect(told.length).toBeLessThan(2_000);
			expect(told).not.toMatch(/[\n\r\0]|undefined|\[object/);
		}
	return record;
}

/** Lines of a file by its line ends; of one in UTF-16 at most one for every two bytes. */
function lineCount(bytes: Uint8Array): number {
	if (bytes[0] === 0xff || bytes[0] === 0xfe) return Math.ceil(bytes.length / 2);
	return Buffer.from(bytes)
		.toString("latin1")
		.split(/\r\n|\r|\n/).length;
}

/**
 * Reads a file by another way than the program's (one line a row, no quotes): every value that was read is the number
 * its cell spells, digit for digit, at the line it says.
 */
function valuesAreTheirCells(text: string, files: Files): number {
	const lines = text.split(/\r\n|\r|\n/);
	const read = readTables(files).tables.observations.filter((row) => row.file === file);
	const column = names.indexOf("value");
	for (const { line, value } of read) {
		const cell = lines[line - 1]?.split(",")[column] ?? "no such cell";
		if (value === null) expect(cell, `line ${line}`).toBe("");
		else expect(plain(cell), `line ${line}`).toBe(plain(value.toString()));
	}
	return read.length;
}

/** A decimal text without zeros that mean nothing. */
function plain(text: string): string {
	expect(text).toMatch(/^-?\d+(\.\d+)?$/);
	const trimmed = text.includes(".") ? text.replace(/\.?0+$/, "") : text;
	return trimmed === "-0" ? "0" : trimmed;
}

const rowWith = (value: string) => row.replace(",607,", `,${value},`);

describe("files of anything", () => {
	test("random bytes", () => {
		fc.assert(
			fc.property(
				fc.uint8Array({ maxLength: 4_000 }),
				fc.constantFrom(...soundRecord.keys()),
				(bytes, name) => {
					checkAll(withFile(bytes, name));
				},
			),
			{ numRuns: 300 },
		);
	});

	test("random bytes after a sound header, which is how a damaged disk looks", () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 2_000 }), (bytes) => {
				checkAll(withFile(Buffer.concat([Buffer.from(`${header}\n${row}\n`), bytes])));
			}),
			{ numRuns: 300 },
		);
	});

	test("text made of what CSV stumbles over", () => {
		const piece = fc.constantFrom(
			...[
				'"',
				'""',
				",",
				"\n",
				"\r",
				"\r\n",
				"\0",
				"\uFEFF",
				"=",
				"-",
				"…",
				"，",
				"수원시",
				"607",
				" ",
				"\t",
				"__proto__",
			],
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 400 }), (pieces) => {
				checkAll(withFile(`${header}\n${row}\n${pieces.join("")}`));
				checkAll(withFile(pieces.join("")));
			}),
			{ numRuns: 300 },
		);
	});
});

test("a real file cut anywhere: what is read before the cut is right, and the cut is told of or falls on a line end", () => {
	const real = Buffer.from(readFiles("data").get(file) ?? "");
	const rowsOf = (bytes: Uint8Array) => readTables(withFile(bytes));
	const whole = rowsOf(real).tables.observations.filter((row) => row.file === file);
	fc.assert(
		fc.property(fc.nat({ max: real.length }), (length) => {
			const { tables, issues } = rowsOf(real.subarray(0, length));
			const read = tables.observations.filter((row) => row.file === file);
			for (const issue of issues) expect(issue.file).toBe(file);
			// The last row may have lost the end of its note, never a digit of its value: the value stands before other cells.
			expect(read.slice(0, -1)).toEqual(whole.slice(0, Math.max(0, read.length - 1)));
			const last = read.at(-1);
			expect(last?.value).toBe(last && whole[read.length - 1]?.value);
		}),
		{ numRuns: 60 },
	);
});

describe("numbers", () => {
	test("what spells a number is read as it, digit for digit; anything else is told of", () => {
		const digits = fc.stringMatching(/^-?\d{0,18}(\.\d{0,18})?$/);
		const written = fc.oneof(
			digits,
			fc.double().map(String),
			fc.constantFrom(
				"1e5",
				"0x1F",
				"Infinity",
				"NaN",
				"1_000",
				"１２",
				"½",
				"٣",
				"1,000",
				"1 000",
				"1 000",
				"+5",
				"-0",
				"00",
				".",
			),
		);
		fc.assert(
			fc.property(fc.array(written, { minLength: 1, maxLength: 20 }), (values) => {
				const text = [header, ...values.map(rowWith)].join("\n");
				const files = withFile(text);
				const { issues } = checkAll(files);
				const read = valuesAreTheirCells(text, files);
				const told = new Set(issues.filter(({ file: at }) => at === file).map(({ line }) => line));
				expect(read + told.size).toBeGreaterThanOrEqual(values.length);
			}),
			{ numRuns: 300 },
		);
	});

	test("line ends of several kinds in one file move no value to another row", () => {
		const ends = fc.array(fc.constantFrom("\n", "\r\n", "\r"), { minLength: 3, maxLength: 12 });
		fc.assert(
			fc.property(ends, (ends) => {
				const lines = [header, ...ends.slice(1).map((_, index) => rowWith(String(600 + index)))];
				const text = lines.map((line, index) => line + ends[index]).join("");
				const files = withFile(text);
				const { issues } = checkAll(files);
				valuesAreTheirCells(text, files);
				// Mixed kinds are a defect, one kind is none that the reader knows.
				if (new Set(ends).size > 1) expect(issues.some(({ file: at }) => at === file)).toBe(true);
			}),
			{ numRuns: 200 },
		);
	});

	test("a comma too many or too few in any row is told of", () => {
		fc.assert(
			fc.property(fc.nat({ max: row.length - 1 }), fc.boolean(), (at, more) => {
				const comma = row.indexOf(",", at);
				fc.pre(comma >= 0);
				const broken = row.slice(0, comma) + (more ? ",," : "") + row.slice(comma + 1);
				const text = `${header}\n${broken}\n`;
				const { issues } = readTables(withFile(text));
				expect(issues.filter(({ rule }) => rule === "row-length")).toHaveLength(1);
			}),
		);
	});
});

describe("sizes nobody expects are read in seconds", () => {
	const quickly = (files: Files) => {
		const start = performance.now();
		const record = checkAll(files);
		expect(performance.now() - start).toBeLessThan(20_000);
		return record.issues.map(({ rule }) => rule);
	};

	test.each([
		["a cell of ten million letters", `${header}\n${rowWith("가".repeat(10_000_000))}\n`, "not-a-number"],
		["a number of a million digits", `${header}\n${rowWith("9".repeat(1_000_000))}\n`, "not-a-number"],
		[
			"a region of a million letters",
			`${header}\n${row.replace(",41,", `,${"수".repeat(1_000_000)},`)}\n`,
			"not-a-code",
		],
		[
			"1,000 columns",
			`${Array.from({ length: 1_000 }, (_, index) => `column${index}`).join(",")}\n`,
			"header-unknown",
		],
		["1,000 columns of the same name", `${"measure,".repeat(999)}measure\n`, "header-duplicate"],
		["rows of 1,000 cells", `${header}\n${`${",".repeat(999)}\n`.repeat(500)}`, "row-length"],
		["a million NULs", `${header}\n${"\0".repeat(1_000_000)}\n`, "row-length"],
		["a NUL in every cell", `${header}\n${row.replaceAll(",", "\0,")}\n`, "control-character"],
		["a quote that swallows the rest", `${header}\n"${`${row}\n`.repeat(20_000)}`, "quote-unbalanced"],
		["a million quotes", `${header}\n${'"'.repeat(1_000_001)}\n`, "quote-unbalanced"],
		["quotes inside half a million cells", `${header}\n"${'a"b'.repeat(500_000)}\n`, "quote-unbalanced"],
		["half a million blank lines", `${header}\n${"\n".repeat(500_000)}`, "row-length"],
		["brackets without an end", `${header}\n${"[".repeat(500_000)}\n`, "row-length"],
	] as const)("%s", (_, text, rule) => {
		expect(quickly(withFile(text))).toContain(rule);
	});

	test("a selector of half a million brackets", () => {
		const name = "reconciliation.csv";
		const own = Buffer.from(soundRecord.get(name) ?? "").toString("utf8");
		const cells = (own.split("\n")[0] ?? "").split(",").map(() => "[".repeat(500_000));
		expect(quickly(withFile(`${own}${cells.join(",")}\n`, name))).toContain("not-a-selector");
	});
});

test("a file in CP949 gives the same numbers as in UTF-8", () => {
	// 가 and 힣 in CP949, where strict UTF-8 fails.
	const bytes = Buffer.concat([
		Buffer.from(`${header}\n${rowWith("12.5")}`),
		Buffer.from([0xb0, 0xa1, 0xc6, 0x52, 0x0a]),
	]);
	const decoded = decode(bytes);
	expect(decoded.ok && decoded.encoding).toBe("cp949");
	const read = readTables(withFile(bytes)).tables.observations.filter((row) => row.file === file);
	expect(read.map(({ value, note }) => `${value} ${note}`)).toEqual(["12.5 가힣"]);
});
