import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkRecord } from "../../src/data/load.ts";
import { readTables } from "../../src/data/read.ts";
import { locales } from "../../src/site.ts";
import { formatIssue } from "../../src/text/issues.ts";
import { soundRecord } from "./planted-record.ts";

const file = "codes/areas.csv";
const header = "area,slug,name_ko,name_en,short_ko,short_en,order";
const good = "A1,one,하나,One,하나,One,1";

/** What is wrong with the small record when its areas are this. */
function issuesOf(areas: string | Uint8Array) {
	return readTables(new Map(soundRecord).set(file, Buffer.from(areas))).issues;
}

function addresses(areas: string): string[] {
	return issuesOf(areas).map(({ rule, line, column }) => `${line} ${column ?? ""} ${rule}`);
}

describe("line numbers", () => {
	test("count the lines inside quoted cells", () => {
		const first = 'A1,one,"하나\n둘\n셋",One,하나,One,1';
		expect(addresses(`${header}\n${first}\nA2,two,둘,Two,둘,Two,x\n`)).toEqual(["5 order not-an-integer"]);
	});

	test("count the lines inside quoted cells of a file with CRLF", () => {
		const first = 'A1,one,"하나\n둘",One,하나,One,1';
		expect(addresses(`${header}\r\n${first}\r\nA2,two,둘,Two,둘,Two,x\r\n`)).toEqual([
			"4 order not-an-integer",
		]);
	});

	test("are those of the first line of a row of several lines", () => {
		expect(addresses(`${header}\nA1,one,"하나\n둘",One,하나,One,x\n`)).toEqual(["2 order not-an-integer"]);
	});

	test.each([good, good.replace("하나", '"하나"')])("count blank lines (%s)", (row) => {
		const blank = (line: number) => `${line}  row-length`;
		expect(addresses(`${header}\n\n${row}\n\n\n`)).toEqual([blank(2), blank(4), blank(5)]);
		expect(addresses(`${header}\n${row}`)).toEqual([]);
		expect(addresses(`${header}\n${row}\n`)).toEqual([]);
	});
});

describe("quotes", () => {
	test("a comma, a quote and a line end in a cell are kept", () => {
		const text = `${header}\nA1,one,"가, ""나""\n다",One,하나,One,1\n`;
		const { tables, issues } = readTables(new Map(soundRecord).set(file, Buffer.from(text)));
		expect(issues).toEqual([]);
		expect(tables.areas.map((row) => row.name_ko)).toEqual(['가, "나"\n다']);
	});

	test("a quote in the header is told of once", () => {
		expect(addresses(`"${header}\n${good}\n`)).toEqual(["1  quote-unbalanced"]);
	});

	test("a quote that swallows the rest is told of where it stands", () => {
		const rest = Array.from({ length: 500 }, () => good).join("\n");
		expect(addresses(`${header}\n${good}\nA2,two,"둘,Two,둘,Two,2\n${rest}\n`)).toEqual([
			"3  quote-unbalanced",
		]);
	});
});

// Ten times as slow as it should be is a hang to whoever waits.
describe("sizes and bytes nobody expects", { timeout: 5000 }, () => {
	test("a cell of 50 kB is told of in one short line", () => {
		const [issue, ...more] = issuesOf(`${header}\nA1,${"가".repeat(50_000)},하나,One,하나,One,1\n`);
		expect(more).toEqual([]);
		expect(issue).toMatchObject({ rule: "not-a-code", file, line: 2, column: "slug" });
		if (issue)
			for (const locale of locales) expect(formatIssue(issue, locale, "data").length).toBeLessThan(400);
	});

	test("a cell of 50 kB that is allowed is kept", () => {
		const name = "가 ".repeat(25_000).trimEnd();
		const text = `${header}\nA1,one,${name},One,하나,One,1\n`;
		expect(readTables(new Map(soundRecord).set(file, Buffer.from(text))).tables.areas[0]?.name_ko).toBe(name);
	});

	test("a thousand columns are told of one by one, and so is a row of a thousand cells", () => {
		const names = Array.from({ length: 1000 }, (_, index) => `c${index}`);
		const issues = issuesOf(`${header},${names.join(",")}\n`);
		expect(issues.map(({ rule }) => rule)).toEqual(names.map(() => "header-unknown"));
		expect(new Set(issues.map(({ column }) => column)).size).toBe(1000);
		expect(addresses(`${header}\n${names.join(",")}\n`)).toEqual(["2  row-length"]);
	});

	test("a hundred thousand empty columns do not hang", () => {
		expect(issuesOf(`${header}${",".repeat(100_000)}\n`)).toHaveLength(100_000);
	});

	test("NULs are told of where they stand", () => {
		expect(addresses(`${header}\nA1,one,하\0나,One,하나,One,1\n`)).toEqual(["2 name_ko control-character"]);
		expect(issuesOf(new Uint8Array(50_000))).toHaveLength(8); // one header of NULs, seven missing
	});

	test("UTF-16 without a mark is refused, not misread", () => {
		expect(issuesOf(Buffer.from(`${header}\n${good}\n`, "utf16le")).length).toBeGreaterThan(0);
	});

	test("a hundred thousand wrong rows are all told of", () => {
		const rows = Array.from({ length: 100_000 }, () => good.replace(/1$/, "x")).join("\n");
		expect(issuesOf(`${header}\n${rows}\n`)).toHaveLength(100_000);
	});
});

describe("whatever stands in a file", () => {
	const names = [...soundRecord.keys()];

	test("it is read or told of, never thrown", () => {
		fc.assert(
			fc.property(fc.constantFrom(...names), fc.uint8Array({ maxLength: 200 }), (name, bytes) => {
				const { issues, dataset } = checkRecord(new Map(soundRecord).set(name, bytes));
				expect(dataset === null).toBe(issues.length > 0);
				expect(issues.every((issue) => issue.file !== "")).toBe(true);
			}),
			{ seed: 20181206, numRuns: 150 },
		);
	});

	test("a few bytes changed anywhere give a sound record or lines fit for a terminal", () => {
		const damage = fc.tuple(
			fc.constantFrom(...names),
			fc.double({ min: 0, max: 1, noNaN: true }),
			fc.nat({ max: 4 }),
			fc.oneof(
				fc.uint8Array({ maxLength: 4 }),
				fc
					.constantFrom('"', ",", "\n", "\r\n", "\0", "\t", "-", "=", "가", "\u202e", "x,")
					.map((text) => Buffer.from(text)),
			),
		);
		fc.assert(
			fc.property(damage, ([name, place, removed, added]) => {
				const bytes = Buffer.from(soundRecord.get(name) ?? []);
				const at = Math.floor(place * bytes.length);
				const changed = Buffer.concat([bytes.subarray(0, at), added, bytes.subarray(at + removed)]);
				const { issues, dataset } = checkRecord(new Map(soundRecord).set(name, changed));
				expect(dataset === null).toBe(issues.length > 0);
				for (const issue of issues)
					for (const locale of locales) {
						const line = formatIssue(issue, locale, "data");
						expect(line).toMatch(/^data\/\S+.*: .+[.?]$/);
						expect(line).not.toMatch(/\p{C}/u);
					}
			}),
			{ seed: 20181206, numRuns: 400 },
		);
	});

	test("the order of rows never matters", () => {
		const shuffled = fc.tuple(
			...names
				.filter((name) => name.endsWith(".csv"))
				.map((name) => {
					const [first, ...rows] = Buffer.from(soundRecord.get(name) ?? [])
						.toString("utf8")
						.trimEnd()
						.split("\n");
					return fc
						.shuffledSubarray(rows, { minLength: rows.length })
						.map((moved): [string, Buffer] => [name, Buffer.from(`${[first, ...moved].join("\n")}\n`)]);
				}),
		);
		fc.assert(
			fc.property(shuffled, (files) => {
				expect(checkRecord(new Map([...soundRecord, ...files])).issues).toEqual([]);
			}),
			{ seed: 20181206, numRuns: 20 },
		);
	});
});
