import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { run } from "../../scripts/diff.ts";
import { readFiles } from "../../src/data/files.ts";
import type { Files } from "../../src/data/read.ts";
import { type Edit, plant, soundRecord } from "../data/planted-record.ts";

const plan = "observations/plan.csv";
let repository = "";
const folder = () => join(repository, "some/where/data");

function git(...args: string[]): string {
	const identity = [
		"-c",
		"user.name=Test",
		"-c",
		"user.email=test@example.org",
		"-c",
		"commit.gpgsign=false",
	];
	return execFileSync("git", [...identity, ...args], { cwd: repository, encoding: "utf8", stdio: "pipe" });
}

function write(files: Files): void {
	rmSync(folder(), { recursive: true, force: true });
	for (const [name, bytes] of files) {
		mkdirSync(dirname(join(folder(), name)), { recursive: true });
		writeFileSync(join(folder(), name), bytes);
	}
}

beforeAll(() => {
	repository = mkdtempSync(join(tmpdir(), "diff-"));
	git("init", "--quiet");
	writeFileSync(join(repository, "README.md"), "no record yet\n");
	git("add", ".");
	git("commit", "--quiet", "-m", "before the record");
	git("tag", "empty");
	write(soundRecord);
	git("add", ".");
	git("commit", "--quiet", "-m", "the record");
});

afterAll(() => rmSync(repository, { recursive: true, force: true }));

beforeEach(() => write(soundRecord));

function diff(...argv: string[]) {
	let out = "";
	let errors = "";
	const code = run(argv, {
		folder: folder(),
		print: (text) => {
			out += text;
		},
		printError: (text) => {
			errors += text;
		},
	});
	return { code, out, errors };
}

/** The difference to the last commit after these edits, as an object. */
function after(...edits: Edit[]) {
	write(plant(soundRecord, edits));
	const { code, out } = diff("HEAD", "--format", "json");
	return { code, ...JSON.parse(out) };
}

const changedValue: Edit = { file: plan, find: ",607,,", replace: ",610,," };
const addedRow: Edit = { file: plan, add: "tasks,41,2019,,,,,,,12,,planned,main,exact,2019-01-02,P-S006," };

test("a record that did not change has no difference", () => {
	expect(diff("HEAD")).toEqual({
		code: 0,
		errors: "",
		out: "HEAD와 지금 자료의 다른 점\n\n다른 것이 없다.\n",
	});
	expect(diff("HEAD", "--lang=en").out).toContain("Nothing differs.");
});

test("a row that only moved is no difference", () => {
	const text = Buffer.from(soundRecord.get(plan) ?? "").toString("utf8");
	const [header = "", ...rows] = text.trimEnd().split("\n");
	write(new Map(soundRecord).set(plan, Buffer.from(`${[header, ...rows.reverse()].join("\n")}\n`)));
	expect(diff("HEAD").out).toContain("다른 것이 없다.");
});

test("a changed value is told with both values, their difference, its source and its line", () => {
	write(plant(soundRecord, [changedValue]));
	const { code, out } = diff("HEAD", "--lang", "en");
	expect(code).toBe(0);
	const [, , title, heading = "", row = ""] = out.split("\n");
	expect(title).toBe("Changed observations: 1");
	expect(heading.trim().split(/ {2,}/).slice(0, 3)).toEqual(["Measure", "Region", "Period"]);
	expect(row).toMatch(/2018–2022 .*607.* .*610.* \+3 .*P-S006.*observations\/plan\.csv:7/);
});

test("columns stand under one another, Hangul taking two places", () => {
	write(plant(soundRecord, [changedValue, { file: plan, find: ",540,,", replace: ",541,," }]));
	const rows = diff("HEAD")
		.out.split("\n")
		.filter((line) => line.includes("observations/plan.csv:"));
	const width = (text: string) =>
		[...text].reduce((sum, letter) => sum + (/[가-힣]/.test(letter) ? 2 : 1), 0);
	const places = rows.map((line) => width(line.slice(0, line.indexOf("observations/"))));
	expect(new Set(places).size).toBe(1);
	expect(rows).toHaveLength(2);
});

test("rows that came and went are told apart from changed ones", () => {
	const { observations } = after(changedValue, addedRow, {
		file: "observations/labour.csv",
		cut: "employment-rate,41650,2022-S1,,,,,,age-15-64,70.1,,survey,main,exact,,C-R01,",
	});
	expect(observations.changed).toMatchObject([
		{ before: { value: 607 }, after: { value: 610 }, columns: ["value"] },
	]);
	expect(observations.added).toMatchObject([{ measure: "tasks", period: "2019", value: 12 }]);
	expect(observations.removed).toMatchObject([{ region: "41650", value: 70.1 }]);
});

test("a value that was superseded is the same observation", () => {
	const { observations } = after({
		file: plan,
		find: "448911,,announced,alternate,",
		replace: "448911,,announced,superseded,",
	});
	expect(observations).toMatchObject({
		changed: [{ columns: ["use"], before: { use: "alternate" }, after: { use: "superseded" } }],
		added: [],
		removed: [],
	});
});

test("a figure with a new source and date is a changed one, and says what else changed", () => {
	write(
		plant(soundRecord, [
			{
				file: plan,
				find: ",607,,announced,main,exact,2018-12-06,",
				replace: ",607,,announced,main,exact,2018-12-07,",
			},
		]),
	);
	const { out } = diff("HEAD");
	expect(out).toContain("바뀐 관측값 1개");
	expect(out).toContain("기준일: 2018-12-06 → 2018-12-07");
	expect(out).not.toContain("새 관측값");
});

test("other tables are told by their keys", () => {
	const { tables } = after({ file: "codes/areas.csv", find: ",public-interest,", replace: ",public," });
	expect(tables).toEqual([{ file: "codes/areas.csv", changed: ["A1"], added: [], removed: [] }]);
});

test("Markdown is a table in which nothing from the record is markup", () => {
	write(
		plant(soundRecord, [{ file: plan, find: "P-S001,발표문의", replace: "P-S001,<img src=x>|`발표문의" }]),
	);
	const { out } = diff("HEAD", "--format=markdown");
	expect(out).toContain("### 바뀐 관측값 1개");
	expect(out).not.toMatch(/<img|`/);
	const rows = out.split("\n").filter((line) => line.startsWith("|"));
	expect(new Set(rows.map((line) => line.split("|").length)).size).toBe(1);
});

test("Markdown shows no more rows than a forge does, and says how many are left", () => {
	const day = (index: number) => `${1700 + index}`;
	const rows = Array.from(
		{ length: 250 },
		(_, index) => `tasks,41,2019,,,,,,,${index},,planned,alternate,exact,${day(index)},P-S006,`,
	);
	write(
		plant(
			soundRecord,
			rows.map((add) => ({ file: plan, add })),
		),
	);
	const { out } = diff("HEAD", "--format=markdown", "--lang=en");
	expect(out).toContain("New observations: 250");
	expect(out).toContain("50 more.");
	expect(out.split("\n").filter((line) => line.includes("observations/plan.csv:"))).toHaveLength(200);
});

test("defects are told of, what can be read is compared, and the exit code says so", () => {
	const { code, defects, observations } = after(changedValue, {
		file: plan,
		find: ",540,,",
		replace: ",54O,,",
	});
	expect(code).toBe(1);
	expect(defects).toEqual({ before: 0, after: 1 });
	expect(observations.changed).toHaveLength(1);
	expect(diff("HEAD").out).toContain("결함이 1개 있다");
});

test("a code without a name stands as it is", () => {
	write(
		plant(soundRecord, [
			{ file: plan, add: "no-such,11,2019,,,,,,,5,,planned,main,exact,2019-01-02,P-S999," },
		]),
	);
	expect(diff("HEAD").out).toMatch(/no-such {2,}11 {2,}2019년.*P-S999/);
});

describe("what cannot be compared is said in both languages, with exit code 2", () => {
	test.each([
		[[], "하나만 적는다", "Give one revision"],
		[["HEAD", "HEAD~1"], "하나만 적는다", "Give one revision"],
		[["no-such-branch"], "‘no-such-branch’라는 커밋", "no commit, branch or tag “no-such-branch”"],
		[["--output=x"], "--output", "--output"],
		[["empty"], "자료 폴더가 없다", "does not have this data folder"],
		[["HEAD", "--format=xml"], "text, json, markdown", "does not take “xml”"],
		[["HEAD", "--lang=fr"], "ko, en", "does not take “fr”"],
	])("%j", (argv, ko, en) => {
		const { code, out, errors } = diff(...argv);
		expect({ code, out }).toEqual({ code: 2, out: "" });
		expect(errors).toContain(ko);
		expect(errors).toContain(en);
		expect(errors).toContain("npm run diff --");
	});

	test("a folder outside a repository", () => {
		const outside = mkdtempSync(join(tmpdir(), "no-repository-"));
		try {
			const errors: string[] = [];
			const effects = {
				folder: outside,
				print: () => {},
				printError: (text: string) => errors.push(text),
			};
			expect(run(["HEAD"], effects)).toBe(2);
			expect(errors.join("")).toContain("not in a git repository");
		} finally {
			rmSync(outside, { recursive: true, force: true });
		}
	});
});

describe("changed pictures", () => {
	const record = readFiles("data");
	const page = () => join(repository, "changed.html");
	beforeAll(() => {
		write(record);
		git("add", ".");
		git("commit", "--quiet", "-m", "a record large enough for every chart");
		git("tag", "drawn");
	});
	const pictures = (...edits: Edit[]) => {
		rmSync(page(), { force: true });
		write(plant(record, edits));
		const told = diff("drawn", "--pictures", page());
		return { ...told, html: existsSync(page()) ? readFileSync(page(), "utf8") : "" };
	};

	test("a changed figure is drawn before and after, in the charts that show it and no other", () => {
		const file = "observations/labour-by-age.csv";
		const rate = "employment-rate,41110,2024-S2,,,,,,age-15-plus,";
		const find = new RegExp(`${rate}[\\d.]+,`).exec(
			Buffer.from(record.get(file) ?? []).toString("utf8"),
		)?.[0];
		const { code, html } = pictures({ file, find: find ?? "", replace: `${rate}99.9,` });
		const charts = [...html.matchAll(/<code>charts\/([^<]*)\/<\/code>/g)].map(([, path]) => path);
		expect(code).toBe(0);
		expect(charts).toContain("region-map/employment-rate/age-15-plus/2024-S2");
		expect(charts).not.toContain("region-map/employment-rate/age-15-plus/2024-S1");
		expect(charts.filter((path) => !path?.includes("employment-rate"))).toEqual([]);
		expect(html.match(/<svg/g)?.length).toBe(2 * charts.length);
		expect(html).toContain("99.9%");
	});

	test("nothing that differs is said so", () => {
		expect(pictures().html).toContain("달라진 그림이 없다.");
	});

	test("a defective record is not drawn", () => {
		const { code, errors, html } = pictures({ file: plan, find: ",607,,", replace: ",6o7,," });
		expect({ code, html }).toEqual({ code: 1, html: "" });
		expect(errors).toContain("바뀐 그림은 그리지 않았다");
	});

	test("a page that cannot be written ends with 2", () => {
		write(record);
		const { code, errors } = diff("drawn", "--pictures", join(repository, "no/such/folder.html"));
		expect(code).toBe(2);
		expect(errors).toContain("could not be written (ENOENT)");
	});
});

test("the real record is compared with itself", () => {
	const program = execFileSync(process.execPath, ["scripts/diff.ts", "HEAD", "--format=json"], {
		encoding: "utf8",
	});
	expect(JSON.parse(program).defects.before).toBe(0);
});
