import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { run } from "../../scripts/check-data.ts";
import { readFiles } from "../../src/data/files.ts";
import type { Files } from "../../src/data/read.ts";
import { fixtures, plant, readDefect, soundRecord } from "../data/planted-record.ts";

/** Runs the check on a record in memory. */
function check(files: Files, ...argv: string[]) {
	const out: string[] = [];
	const errors: string[] = [];
	const asked: string[] = [];
	const code = run(argv, {
		defaultFolder: "data",
		readFiles: (folder) => {
			asked.push(folder);
			return files;
		},
		print: (text) => out.push(text),
		printError: (text) => errors.push(text),
	});
	return { code, out: out.join(""), errors: errors.join(""), asked };
}

const defects = (...names: string[]) =>
	names.reduce<Files>((files, name) => plant(files, readDefect(name).edits), soundRecord);

describe("a sound record", () => {
	test("is summed up: rows by file, tables, sums (ko)", async () => {
		const { code, out, errors } = check(soundRecord);
		expect({ code, errors }).toEqual({ code: 0, errors: "" });
		await expect(out).toMatchFileSnapshot(join(fixtures, "record/summary.ko.txt"));
	});

	test("is summed up: rows by file, tables, sums (en)", async () => {
		const { code, out } = check(soundRecord, "--lang", "en");
		expect(code).toBe(0);
		await expect(out).toMatchFileSnapshot(join(fixtures, "record/summary.en.txt"));
	});

	test("has its explained differences told with their reason", () => {
		const explained = plant(soundRecord, [
			{ file: "observations/plan.csv", find: ",607,", replace: ",617," },
			{
				file: "reconciliation.csv",
				find: ",,2,0,0,맞는다.,Holds.",
				replace: ",,2,8,2,열 개가 남는다.,Ten are left over.",
			},
		]);
		expect(check(explained).out).toContain("[1번 비교, 알려진 차이 +8, 반올림 오차 2 안] 열 개가 남는다.");
		expect(check(explained, "--lang=en").out).toContain(
			"[1 comparison, explained difference +8, within 2 for rounding] Ten are left over.",
		);
	});

	test("is the real record", () => {
		const { code, out } = check(readFiles("data"), "--lang", "en");
		expect(out).toMatch(/^No defect\./);
		expect(code).toBe(0);
	});
});

describe("a record with defects", () => {
	const files = defects("number-separator", "unknown-region", "not-an-integer");

	test("is told of file by file, Korean first", () => {
		const { code, out, errors } = check(files);
		expect({ code, errors }).toEqual({ code: 1, errors: "" });
		const blocks = out.trimEnd().split("\n\n");
		expect(blocks.map((block) => block.split("\n").length)).toEqual([1, 1, 1, 1]);
		expect(blocks.map((block) => block.split(/[: ]/)[0])).toEqual([
			"data/codes/areas.csv",
			"data/observations/labour.csv",
			"data/observations/plan.csv",
			"결함",
		]);
		expect(blocks.at(-1)).toBe("결함 3개(파일 3개). 모두 고칠 때까지 누리집을 만들지 않는다.");
	});

	test("is told of in English when asked", () => {
		const { code, out } = check(files, "--lang", "en");
		expect(code).toBe(1);
		expect(out).toContain(
			"data/observations/labour.csv:2 region: “11110” is not a code of codes/regions.csv.",
		);
		expect(out.trimEnd().endsWith("3 defects in 3 files. Nothing is built until all are mended.")).toBe(true);
	});

	test("shows the folder as it was given", () => {
		const { out, asked } = check(files, "somewhere/else/");
		expect(asked).toEqual(["somewhere/else/"]);
		expect(out).toContain("somewhere/else/codes/areas.csv:3 order: ");
	});

	test("is an object for programs", () => {
		const { code, out } = check(files, "--format", "json");
		const parsed = JSON.parse(out);
		expect(code).toBe(1);
		expect(parsed.sound).toBe(false);
		expect(parsed.issues).toHaveLength(3);
		expect(parsed.issues[0]).toEqual({
			rule: "not-an-integer",
			file: "data/codes/areas.csv",
			line: 3,
			column: "order",
			values: { value: "2.5" },
			message: {
				ko: "‘2.5’는 정수가 아니다. 단위와 소수점 없이 숫자만 적는다. 예: 3, 2019.",
				en: "“2.5” is not a whole number. Write digits only, without a unit or decimal point, such as 3 or 2019.",
			},
		});
	});

	test("is annotations for GitHub, one line each, with nothing that breaks out of them", () => {
		const nasty = plant(soundRecord, [
			{ file: "codes/areas.csv", find: ",future,", replace: ',"100%: a,b\n::warning::x",' },
		]);
		const { code, out } = check(nasty, "--format=github", "--lang=en");
		expect(code).toBe(1);
		expect(out).toBe(
			"::error file=data/codes/areas.csv,line=3,title=not-a-code::slug: “100%25: a,b⟨U+000A⟩::warning::x” is not a code. " +
				"Codes are written with Latin letters, digits and hyphens, such as A1, 41110 or age-15-64.\n",
		);
	});

	test("has annotations without a line where the whole file is meant", () => {
		const { out } = check(defects("file-missing"), "--format", "github");
		expect(out).toMatch(/^::error file=data\/codes\/areas\.csv,title=file-missing::파일이 없다\./);
	});
});

test("a sound record as an object for programs holds rows and comparisons", () => {
	const parsed = JSON.parse(check(soundRecord, "--format", "json").out);
	expect(parsed).toMatchObject({ sound: true, issues: [], rows: { "codes/areas.csv": 2 } });
	expect(parsed.reconciliations[0]).toEqual({
		id: "plan-tiers",
		expected_difference: 0,
		tolerance: 0,
		comparisons: [{ group: [], total: 607, parts: 607, difference: 0, holds: true }],
	});
});

describe("what cannot be understood is said in both languages, with exit code 2", () => {
	test.each([
		[["--lang", "fr"], "‘fr’를 쓸 수 없다", "does not take “fr”"],
		[["--lang"], "--lang 뒤에 값이 없다", "--lang needs a value"],
		[["--format=xml"], "‘xml’을 쓸 수 없다", "text, json, github"],
		[["--colour"], "‘--colour’는 모르는 옵션이다", "“--colour” is not an option"],
		[["a", "b"], "폴더 하나만", "one folder"],
	])("%j", (argv, ko, en) => {
		const { code, out, errors, asked } = check(soundRecord, ...argv);
		expect(code).toBe(2);
		expect(out).toBe("");
		expect(asked).toEqual([]);
		expect(errors).toContain(ko);
		expect(errors).toContain(en);
		expect(errors).toContain("npm run check --");
	});

	test("a folder that is not there", () => {
		const errors: string[] = [];
		const effects = {
			defaultFolder: "data",
			readFiles,
			print: () => {},
			printError: (text: string) => errors.push(text),
		};
		expect(run(["no/such/folder"], effects)).toBe(2);
		expect(errors.join("")).toContain("자료 폴더 ‘no/such/folder’를 읽을 수 없다(ENOENT)");
		expect(errors.join("")).toContain("The data folder “no/such/folder” cannot be read (ENOENT)");
	});
});

describe("the program itself", () => {
	function program(argv: readonly string[], environment: Record<string, string> = {}) {
		try {
			const env = { ...process.env, ...environment };
			return {
				code: 0,
				out: execFileSync(process.execPath, ["scripts/check-data.ts", ...argv], {
					encoding: "utf8",
					env,
					stdio: "pipe",
				}),
			};
		} catch (error) {
			const { status, stdout } = error as { status: number; stdout: string };
			return { code: status, out: stdout };
		}
	}

	test("ends with 0 for a sound folder and 1 for one with a defect, wherever it lies", () => {
		const folder = mkdtempSync(join(tmpdir(), "record-"));
		try {
			for (const [name, bytes] of defects("number-separator")) {
				mkdirSync(dirname(join(folder, name)), { recursive: true });
				writeFileSync(join(folder, name), bytes);
			}
			expect(program([folder])).toMatchObject({
				code: 1,
				out: expect.stringContaining(`${folder}/observations/plan.csv:6 value: `),
			});
			expect(program(["--lang", "en"], { DATA_DIR: folder })).toMatchObject({
				code: 1,
				out: expect.stringContaining("1 defect in 1 file."),
			});
			expect(program([join(fixtures, "record")])).toMatchObject({
				code: 0,
				out: expect.stringContaining("결함이 없다."),
			});
		} finally {
			rmSync(folder, { recursive: true });
		}
	});
});
