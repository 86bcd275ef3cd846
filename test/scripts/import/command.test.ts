import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type ImportEffects, run } from "../../../scripts/import.ts";
import { readFiles } from "../../../src/data/files.ts";
import { checkRecord } from "../../../src/data/load.ts";
import { toCsv } from "./published-tables.ts";
import { recordFiles } from "./record-rows.ts";

const header = ["시도", "행정구역", "연월", "신규구인인원"];
const oneNew = toCsv([header, ["경기도", "수원시", "2035.01", "2,567"]]);

/** Runs the command with a disk in memory that remembers what was done to it. */
async function command(
	argv: readonly string[],
	given: Partial<ImportEffects> = {},
	table: Uint8Array = oneNew,
) {
	const out: string[] = [];
	const errors: string[] = [];
	const done: string[] = [];
	const written = new Map<string, string>();
	const code = await run(argv, {
		defaultFolder: "data",
		readFile: (file) => (file === "table.csv" ? table : readFileSync(file)),
		readFiles: () => recordFiles,
		writeFile: (file, bytes) => {
			done.push(`write ${file}`);
			written.set(file, Buffer.from(bytes).toString("utf8"));
		},
		rename: (from, to) => void done.push(`rename ${from} ${to}`),
		remove: (file) => void done.push(`remove ${file}`),
		print: (text) => out.push(text),
		printError: (text) => errors.push(text),
		...given,
	});
	return { code, out: out.join(""), errors: errors.join(""), done, written };
}

describe("wrong arguments end with 2 and say why in both languages", () => {
	test.each([
		[[], "가져올 파일을 적는다.", "Name the file to import."],
		[["a.csv", "b.csv"], "한 번에 파일 하나만", "Only one file"],
		[["table.csv", "--lnag", "en"], "--lang인가?", "Did you mean --lang?"],
		[["table.csv", "--lang"], "뒤에 값이 없다", "needs a value"],
		[["table.csv", "--source", "--write"], "뒤에 값이 없다", "needs a value"],
		[["table.csv", "--lang", "fr"], "‘fr’", "does not take “fr”"],
		[["table.csv", "--write=yes"], "값을 받지 않는다", "takes no value"],
		[["table.csv", "--to", "../secret.csv"], "이렇게 적는다", "like this: observations/"],
		[["table.csv", "--unit", "킬로"], "이렇게 적는다: 천명", "like this: 천명"],
		[["table.csv", "--period", "2024.1"], "2024-S1", "2024-S1"],
		[["table.csv", "--source", "C-R1l"], "‘C-R11’인가?", "Did you mean “C-R11”?"],
		[["table.csv", "--measure", "employd"], "‘employed’인가?", "Did you mean “employed”?"],
		[["table.csv", "--mapping", "nowhere.json"], "읽을 수 없다(ENOENT)", "cannot be read (ENOENT)"],
		[["table.csv", "--mapping", "package.json"], "맞지 않다", "is not valid"],
		[["missing.csv"], "읽을 수 없다(ENOENT)", "cannot be read (ENOENT)"],
	])("%j", async (argv, ko, en) => {
		const { code, out, errors } = await command(argv);
		expect({ code, out }).toEqual({ code: 2, out: "" });
		expect(errors).toContain(ko);
		expect(errors).toContain(en);
		expect(errors).toContain("npm run import -- <file>");
	});
});

describe("without --write", () => {
	test("nothing is written, and the report says how to", async () => {
		const { code, out, done } = await command(["table.csv"]);
		expect({ code, done }).toEqual({ code: 0, done: [] });
		expect(out).toContain("+ job-openings 41110 2035-01 = 2,567  [reported, main, C-R11]  table.csv:2(D2)");
		expect(out).toContain("--write를 붙여 다시 실행한다.");
	});

	test("programs get everything as JSON", async () => {
		const { out } = await command(["table.csv", "--format", "json"]);
		const report = JSON.parse(out);
		expect(report.outcome).toBe("proposed");
		expect(report.fresh[0].row).toMatchObject({ measure: "job-openings", region: "41110", value: 2567 });
		expect(report.understood).toMatchObject({ encoding: "utf-8", layout: "items-in-columns" });
	});

	test("questions end with 1", async () => {
		const { code, out } = await command(
			["table.csv", "--lang", "en"],
			{},
			toCsv([header, ["경기도", "수언시", "2035.01", "1"]]),
		);
		expect(code).toBe(1);
		expect(out).toContain("Is it “수원시”?");
		expect(out).toContain("Nothing was written.");
	});
});

describe("with --write", () => {
	const target = "data/observations/worknet.csv";
	test("the file is written under another name first, then put in place", async () => {
		const { code, done, written, out } = await command(["table.csv", "--write"]);
		expect(code).toBe(0);
		expect(done).toEqual([`write ${target}.importing`, `rename ${target}.importing ${target}`]);
		expect(out).toContain("썼다.");
		const before = Buffer.from(recordFiles.get("observations/worknet.csv") ?? [])
			.toString("utf8")
			.split("\n");
		const after = written.get(`${target}.importing`)?.split("\n") ?? [];
		// Exactly one line more, in its place; every other line is there byte for byte.
		expect(after.length).toBe(before.length + 1);
		const added = after.findIndex((line, index) => line !== before[index]);
		expect(after[added]).toBe("job-openings,41110,2035-01,,,,,,,2567,,reported,main,exact,,C-R11,");
		expect(after.toSpliced(added, 1)).toEqual(before);
		expect([...after].slice(added - 1, added + 2)).toEqual([...after].slice(added - 1, added + 2).sort());
	});

	test("nothing is written while a question is open or a defect would result", async () => {
		const misspelt = toCsv([
			header,
			["경기도", "수원시", "2035.01", "1"],
			["경기도", "수언시", "2035.01", "1"],
		]);
		expect(await command(["table.csv", "--write"], {}, misspelt)).toMatchObject({ code: 1, done: [] });
		const tooHigh = toCsv([
			["행정구역별", "항목", "2035.1/2"],
			["수원시", "고용률 (%)", "161.5"],
		]);
		const refused = await command(["table.csv", "--write"], {}, tooHigh);
		expect(refused).toMatchObject({ code: 1, done: [] });
		expect(refused.out).toContain("table.csv:2(C2)");
		expect(refused.out).toContain("비율 161.5가 100을 넘는다.");
	});

	test("nothing is written where the record has changed meanwhile", async () => {
		let reads = 0;
		const moving = () =>
			++reads === 1 ? recordFiles : new Map(recordFiles).set("observations/worknet.csv", Buffer.from("x"));
		const { code, done, errors } = await command(["table.csv", "--write"], { readFiles: moving });
		expect({ code, done }).toEqual({ code: 1, done: [] });
		expect(errors).toContain("observations/worknet.csv");
	});

	test("a full disk leaves no half file behind", async () => {
		const { code, done, errors } = await command(["table.csv", "--write"], {
			writeFile: () => {
				throw Object.assign(new Error("no space"), { code: "ENOSPC" });
			},
		});
		expect({ code, done }).toEqual({ code: 1, done: [`remove ${target}.importing`] });
		expect(errors).toContain("ENOSPC");
	});

	test("the record on disk is sound afterwards, and a second import finds nothing new", async () => {
		const folder = mkdtempSync(join(tmpdir(), "import-"));
		try {
			cpSync("data", folder, { recursive: true });
			const { renameSync, writeFileSync } = await import("node:fs");
			const effects = { readFiles, writeFile: writeFileSync, rename: renameSync };
			const first = await command(["table.csv", "--write", "--data", folder], effects);
			expect(first.out).toContain("썼다.");
			expect(readdirSync(join(folder, "observations")).filter((file) => !file.endsWith(".csv"))).toEqual([]);
			expect(checkRecord(readFiles(folder)).issues).toEqual([]);
			const second = await command(["table.csv", "--write", "--data", folder], effects);
			expect(second.out).toContain("새 행 0개, 같은 행 1개, 바뀐 행 0개");
		} finally {
			rmSync(folder, { recursive: true });
		}
	});
});
