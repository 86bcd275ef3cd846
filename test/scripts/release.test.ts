import { execFileSync } from "node:child_process";
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import Papa from "papaparse";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { writeWithdrawn } from "../../scripts/lib/framed/write-withdrawn.ts";
import { run } from "../../scripts/release.ts";
import { readFiles } from "../../src/data/files.ts";
import { checkRecord } from "../../src/data/load.ts";
import { observationIdIn } from "../../src/data/observation-id.ts";
import { historyOf } from "../../src/data/views/observation-history.ts";
import { releaseChanges } from "../../src/data/views/release-changes.ts";
import { changeLines } from "../../src/render/change-lines.ts";
import { frameMark } from "../../src/render/page-frame.ts";
import { type Edit, plant, soundRecord } from "../data/planted-record.ts";

const places: string[] = [];
let place = "";
const data = () => join(place, "data");
const changelog = () => join(place, "CHANGELOG.md");
const released = () => join(place, "released");

function put(folder: string, edits: readonly Edit[]): void {
	rmSync(folder, { recursive: true, force: true });
	for (const [name, bytes] of plant(soundRecord, edits)) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), bytes);
	}
}

/** Suwon's rate is corrected, a place gets a new one, another is taken back. */
const edits: readonly Edit[] = [
	{ file: "observations/labour.csv", find: ",66.7,", replace: ",66.8," },
	{
		file: "observations/labour.csv",
		find: "employment-rate,41130,2022-S1,",
		replace: "employment-rate,41130,2021-S2,",
	},
];

beforeEach(() => {
	place = mkdtempSync(join(tmpdir(), "release-"));
	places.push(place);
	put(data(), edits);
	put(released(), []);
	writeFileSync(changelog(), "# Changelog\n\n## Unreleased\n\n## Data\n\n### 2026.1\n\n- First release.\n");
});

afterAll(() => {
	for (const each of places) rmSync(each, { recursive: true, force: true });
});

const titles = ["--title-ko", "바로잡음", "--title-en", "Corrections"];
const notes = ["--published", "2026-12-24", ...titles];

async function release(args: readonly string[], answers: string[] | null = null) {
	let out = "";
	let errors = "";
	const ask = answers === null ? null : async () => answers.shift() ?? "";
	const code = await run(args, {
		folder: data(),
		changelog: changelog(),
		ask,
		print: (text) => {
			out += text;
		},
		printError: (text) => {
			errors += text;
		},
	});
	return { code, out, errors };
}

function writeReasons(lines: readonly string[]): string {
	const file = join(place, "reasons.csv");
	writeFileSync(file, ["kind,observation,field,reason_ko,reason_en", ...lines, ""].join("\n"));
	return file;
}

const reasonsForAll = () =>
	writeReasons([
		"changed,,,오기를 바로잡았다.,A misprint was mended.",
		"added,,,기간을 바로잡아 다시 실었다.,Listed again with the right period.",
		"withdrawn,,,기간이 틀렸다.,The period was wrong.",
	]);

function everything(): Record<string, string> {
	return Object.fromEntries(
		readdirSync(place, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name))
			.map((file) => [file, readFileSync(file, "utf8")]),
	);
}

describe("a release", () => {
	test("is only shown without --write", async () => {
		const before = everything();
		const { code, out, errors } = await release([...notes, "--from", released()]);
		expect({ code, errors }).toEqual({ code: 0, errors: "" });
		expect(out).toContain("2026.1 → 2026.2: 관측값 추가 1개, 변경 1개, 철회 1개");
		expect(out).toContain("observations 1 added, 1 changed, 1 withdrawn");
		expect(out).toMatch(/labour\.csv:2 o\w{9} 변경 value: 66\.7 → 66\.8/);
		expect(out).toContain("--write");
		expect(everything()).toEqual(before);
	});

	test("is written with its reasons, and the record stays sound", async () => {
		const { code, errors } = await release([
			...notes,
			"--note-ko",
			"두 곳을 바로잡았다.",
			"--note-en",
			"Two corrections.",
			"--from",
			released(),
			"--reasons",
			reasonsForAll(),
			"--write",
		]);
		expect({ code, errors }).toEqual({ code: 0, errors: "" });
		const { dataset, issues } = checkRecord(readFiles(data()));
		expect(issues).toEqual([]);
		if (dataset === null) throw new Error("no dataset");
		expect(dataset.release).toMatchObject({
			release: "2026.2",
			published: "2026-12-24",
			title_en: "Corrections",
		});
		expect(dataset.releases.map((row) => row.release)).toEqual(["2026.1", "2026.2"]);
		expect(dataset.changes.map(({ kind, field, old, new: now }) => [kind, field, old, now])).toEqual([
			["changed", "value", "66.7", "66.8"],
			["added", null, null, "67.1"],
			["withdrawn", null, "67.1", null],
		]);
		expect(readFileSync(changelog(), "utf8")).toContain(
			"## Data\n\n### 2026.2\n\n- Corrections. Two corrections: observations 1 added, 1 changed, 1 withdrawn",
		);
		expect(readFileSync(changelog(), "utf8").match(/### /g)).toHaveLength(2);

		const suwon = dataset.observations.find((row) => row.value === 66.8);
		if (suwon === undefined) throw new Error("no Suwon");
		const history = historyOf(dataset, observationIdIn(dataset.observations, suwon));
		expect(
			history.map(({ release, kind, old, new: now, reason_ko }) => [release, kind, old, now, reason_ko]),
		).toEqual([
			["2026.1", "added", null, null, null],
			["2026.2", "changed", "66.7", "66.8", "오기를 바로잡았다."],
		]);
		const added = dataset.changes[1]?.observation ?? "";
		expect(historyOf(dataset, added).map(({ release, kind }) => [release, kind])).toEqual([
			["2026.2", "added"],
		]);
		const [newest, first] = releaseChanges(dataset);
		expect(newest?.counts).toEqual({ added: 1, changed: 1, withdrawn: 1 });
		expect(first?.counts).toEqual({ added: 20, changed: 0, withdrawn: 0 });
		const [line] = changeLines(dataset, newest?.changed ?? [], "ko");
		expect(line).toMatchObject({ column: "값", old: "66.7 %", new: "66.8 %" });

		// The address of what was withdrawn stays, in both languages.
		const gone = newest?.withdrawn[0]?.observation ?? "";
		const site = join(place, "site");
		const frame = ["path", "title", "description", "above-href", "above-label", "head", "body"].map((field) =>
			frameMark(field as Parameters<typeof frameMark>[0]),
		);
		const texts = { ko: frame.join("\n"), en: frame.join("\n") };
		const root = "https://example.org/jobs/";
		const { sums } = writeWithdrawn(dataset, { next: site, originFrames: texts, root });
		expect([...sums.keys()]).toEqual([`o/${gone}/index.html`, `en/o/${gone}/index.html`]);
		const [korean, english] = [...sums.keys()].map((file) => readFileSync(join(site, file), "utf8"));
		for (const words of ["자료판 2026.2에서 거두었습니다", "67.1 %", "2026년 12월 24일", gone])
			expect(korean).toContain(words);
		for (const words of [
			"was withdrawn in release 2026.2",
			"67.1 percent",
			'href="/jobs/en/changes/2026.2/"',
		])
			expect(english).toContain(words);
		const [reason] = dataset.changes.filter(({ kind }) => kind === "withdrawn");
		expect(english).toContain(reason?.reason_en);
	});

	test("cannot be made twice", async () => {
		const args = [...notes, "--from", released(), "--reasons", reasonsForAll(), "--write"];
		expect((await release(args)).code).toBe(0);
		const after = everything();
		const again = await release(args);
		expect(again.code).toBe(2);
		expect(again.errors).toContain("2026.1인데 release.json의 마지막 자료판은 2026.2");
		// The released record is its own base from now on, and nothing differs from it.
		const same = await release([...notes, "--from", data(), "--write"]);
		expect(same.code).toBe(1);
		expect(same.errors).toContain("Nothing differs from release 2026.2");
		expect(everything()).toEqual(after);
	});

	test("counts anew in another year", async () => {
		const { out } = await release(["--published", "2027-03-02", ...titles, "--from", released()]);
		expect(out).toContain("2026.1 → 2027.1");
	});
});

describe("reasons", () => {
	test("are demanded of every change, by its row, in both languages", async () => {
		const before = everything();
		const { code, errors } = await release([...notes, "--from", released(), "--write"]);
		expect(code).toBe(1);
		expect(errors).toContain("까닭이 없는 변경이 3건 있다.");
		expect(errors).toContain("3 changes have no reason.");
		expect(errors).toMatch(/observations\/labour\.csv:2 o\w{9} 변경 value/);
		expect(everything()).toEqual(before);
	});

	test("come from a template that was filled in", async () => {
		const file = join(place, "filled.csv");
		expect((await release([...notes, "--from", released(), "--template", file])).code).toBe(0);
		const text = readFileSync(file, "utf8");
		expect(text.startsWith("\uFEFF")).toBe(true);
		const [head = [], ...rows] = Papa.parse<string[]>(text.slice(1), { skipEmptyLines: true }).data;
		expect(rows).toHaveLength(3);
		const filled = rows.map((row) => [...row.slice(0, -2), `까닭 ${row[1]}`, `reason ${row[1]}`]);
		writeFileSync(file, `\uFEFF${Papa.unparse([head, ...filled])}\r\n`);
		expect((await release([...notes, "--from", released(), "--reasons", file, "--write"])).code).toBe(0);
		const { dataset } = checkRecord(readFiles(data()));
		for (const row of dataset?.changes ?? []) expect(row.reason_en).toBe(`reason ${row.observation}`);
		expect(dataset?.changes).toHaveLength(3);
	});

	test.each([
		["half given", ["changed,,,까닭,"], "reasons.csv:2 까닭이 한 언어로만"],
		["for some only", ["changed,,,까닭,Reason"], "까닭이 없는 변경이 2건"],
	])("%s are refused", async (_name, lines, message) => {
		const args = [...notes, "--from", released(), "--reasons", writeReasons(lines), "--write"];
		const { code, errors } = await release(args);
		expect(code).toBe(1);
		expect(errors).toContain(message);
	});

	test("are asked for on the terminal; Enter repeats the last", async () => {
		const answers = ["오기", "Misprint", "", "틀린 기간", "Wrong period"];
		const { code } = await release([...notes, "--from", released(), "--write"], answers);
		expect(code).toBe(0);
		const { dataset } = checkRecord(readFiles(data()));
		expect(dataset?.changes.map(({ reason_en }) => reason_en)).toEqual([
			"Misprint",
			"Misprint",
			"Wrong period",
		]);
	});
});

describe("the last release is found", () => {
	const git = (...args: string[]) =>
		execFileSync(
			"git",
			["-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=false", ...args],
			{ cwd: place, stdio: "pipe" },
		);

	test("in git, by the last change of the release file, and first by its tag", async () => {
		put(data(), []);
		git("init", "--quiet");
		git("add", ".");
		git("commit", "--quiet", "-m", "first");
		put(data(), edits.slice(0, 1));
		git("commit", "--quiet", "-am", "one correction");
		put(data(), edits);
		expect((await release(notes)).out).toContain("추가 1개, 변경 1개, 철회 1개");
		git("tag", "data-2026.1");
		expect((await release(notes)).out).toContain("추가 1개, 변경 0개, 철회 1개");
	});

	test.each([
		["nowhere", [], "npm run release", "is not in git"],
		["in no such folder", ["--from", "/nowhere/at/all"], "npm run release", "cannot be read (ENOENT)"],
		["in two ways", ["--from", "a", "--since", "b"], "npm run release", "cannot be given together"],
	])("%s, and the message says so", async (_name, args, usage, message) => {
		const { code, errors } = await release([...notes, ...args]);
		expect(code).toBe(2);
		expect(errors).toContain(usage);
		expect(errors).toContain(message);
	});
});

test.each([
	[["--published", "2026-12-24"], "--title-ko, --title-en"],
	[["--published", "tomorrow", ...titles], "“tomorrow”"],
	[["--published", "2026-11-22", ...titles], "is before the last release's"],
	[["--publish", "2026-12-24"], "Unknown argument"],
])("arguments %j are refused", async (args, message) => {
	const { code, errors } = await release(args);
	expect(code).toBe(2);
	expect(errors).toContain(message);
});

test("a record that would not be sound is not released", async () => {
	put(data(), [{ file: "observations/labour.csv", find: ",66.7,", replace: ",660.7," }]);
	const before = everything();
	const { code, errors } = await release([
		...notes,
		"--from",
		released(),
		"--reasons",
		reasonsForAll(),
		"--write",
	]);
	expect(code).toBe(1);
	expect(errors).toContain("would have 1 defect with");
	expect(existsSync(join(data(), "changes.csv.importing"))).toBe(false);
	rmSync(join(place, "reasons.csv"));
	expect(everything()).toEqual(before);
});
