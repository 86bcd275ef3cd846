import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { freeze } from "../../../scripts/freeze.ts";
import { archivePath, frozenReleases, isFrozenPath } from "../../../scripts/lib/frozen/archive.ts";
import { atRoot, frozenPages } from "../../../scripts/lib/frozen/frozen-pages.ts";
import { packFrozen } from "../../../scripts/lib/frozen/pack.ts";
import { readFrozen, unpackFrozen } from "../../../scripts/lib/frozen/unpack.ts";
import { filesBelow } from "../../../scripts/lib/move-into.ts";
import { createOutput } from "../../../scripts/lib/output.ts";
import { writeStates } from "../../../scripts/lib/states/index.ts";
import { frozenWriter } from "../../../scripts/lib/states/write-frozen.ts";
import { statesOf } from "../../../src/charts/states.ts";
import type { Dataset } from "../../../src/data/dataset.ts";
import { readFiles } from "../../../src/data/files.ts";
import { checkRecord } from "../../../src/data/load.ts";
import { locales } from "../../../src/site.ts";
import { frozenFaults } from "../../../src/text/frozen-words.ts";

const root = "https://jobs.example/figures/";
const files = readFiles("data");
const dataset = soundRecord(files);
const { release } = dataset.release;
const few = (record: Dataset) => [
	statesOf(record, "plan-jobs-target").first,
	statesOf(record, "annual-jobs").first,
];
const drawFew = (record: Dataset) => frozenPages(record, few(record));
const drawn = [...drawFew(dataset)];

function soundRecord(from: ReadonlyMap<string, Uint8Array>): Dataset {
	const { dataset: checked, issues } = checkRecord(from);
	if (checked === null) throw new Error(JSON.stringify(issues.slice(0, 3)));
	return checked;
}

/** The record with another word for a unit: a change that shows in the pages of its charts. */
function changedRecord(): Dataset {
	const path = "codes/measures.csv";
	const text = Buffer.from(files.get(path) ?? []).toString("utf8");
	const changed = text.replaceAll("개", "자리");
	expect(changed).not.toBe(text);
	return soundRecord(new Map([...files, [path, Buffer.from(changed)]]));
}

let folder = "";
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "frozen-"));
	vi.stubEnv("DATA_DIR", join(folder, "data"));
});
afterEach(() => {
	vi.unstubAllEnvs();
	rmSync(folder, { recursive: true, force: true });
});

/** Puts an archive where the build looks for it. */
function keep(bytes: Uint8Array, name = release): void {
	mkdirSync(join(folder, "data/frozen"), { recursive: true });
	writeFileSync(archivePath(join(folder, "data"), name), bytes);
}

/** Every file that a build writes of frozen embeds, by its path. */
async function written(record: Dataset): Promise<Map<string, string>> {
	const out = join(folder, "out");
	rmSync(out, { recursive: true, force: true });
	await writeStates({ dataset: record, output: createOutput(out), root }, [frozenWriter]);
	return new Map(filesBelow(out).map((path) => [path, readFileSync(join(out, path), "utf8")]));
}

describe("an archive of frozen embeds", () => {
	test("gives back exactly what was packed, and is the same for pages in any order", () => {
		const packed = packFrozen(release, drawn);
		const unpacked = unpackFrozen(release, packed);
		const byPath = (pages: typeof drawn) =>
			new Map(pages.map(({ path, bytes }) => [path, Buffer.from(bytes).toString("base64")]));
		expect(byPath(unpacked)).toEqual(byPath(drawn));
		expect(unpacked).toHaveLength(few(dataset).length * locales.length);
		expect(packFrozen(release, drawn.toReversed()).equals(packed)).toBe(true);
		expect(packed.length * 2).toBeLessThan(drawn.reduce((sum, { bytes }) => sum + bytes.length, 0));
	});

	test.each([
		["cut off", (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1), frozenFaults.unreadable],
		["no archive", () => Buffer.from("2026"), frozenFaults.unreadable],
		[
			"of another release",
			() => packFrozen("2031.7", []),
			(file: string) => frozenFaults.otherRelease(file, "2031.7"),
		],
	])("that is %s is refused in both languages", (_, damage, fault) => {
		const damaged = damage(packFrozen(release, drawn));
		const said = fault("data/frozen/x.br");
		expect(said).toMatch(/[가-힣].* \/ .*[a-z]/);
		expect(() => unpackFrozen(release, damaged, "data/frozen/x.br")).toThrow(said);
	});

	test("with any byte changed is refused, never read as something else", () => {
		const packed = packFrozen(release, drawn);
		for (let place = 7; place < packed.length; place += Math.ceil(packed.length / 40)) {
			const damaged = Buffer.from(packed);
			damaged[place] = (damaged[place] ?? 0) ^ 0x10;
			expect(() => unpackFrozen(release, damaged), `byte ${place}`).toThrow(/[가-힣].* \/ /);
		}
	});

	test("holds nothing but frozen embeds of its release", () => {
		const page = { path: "index.html", bytes: Buffer.from("") };
		expect(() => packFrozen(release, [page])).toThrow("index.html");
		expect(isFrozenPath(`en/v/${release}/embed/annual-jobs/index.html`, release)).toBe(true);
		for (const path of [
			`v/${release}/embed/../../index.html`,
			`v/2031.7/embed/annual-jobs/index.html`,
			`/v/${release}/embed/annual-jobs/index.html`,
			`data/v/${release}/embed/annual-jobs/index.html`,
			`v/${release}/embed/annual-jobs/x.js`,
		])
			expect(isFrozenPath(path, release), path).toBe(false);
	});
});

describe("what a build writes of frozen embeds", () => {
	test("stays byte for byte the same when the data change, while what is drawn anew differs", async () => {
		keep(packFrozen(release, drawn));
		const before = await written(dataset);
		const changed = changedRecord();
		const after = await written(changed);
		expect(before.size).toBe(drawn.length);
		expect(after).toEqual(before);
		// The unit reworded is the Korean one.
		const anew = [...drawFew(changed)].filter(({ path }) => path.startsWith("v/"));
		expect(anew.length).toBeGreaterThan(0);
		for (const page of anew)
			expect(atRoot(page, root).toString("utf8"), page.path).not.toBe(before.get(page.path));
	});

	test("has the archives of all releases, and asks nothing of another host or file", async () => {
		const older = drawn.map(({ path, bytes }) => ({ path: path.replace(release, "2025.3"), bytes }));
		keep(packFrozen("2025.3", older), "2025.3");
		keep(packFrozen(release, drawn));
		expect(frozenReleases(join(folder, "data"))).toEqual(["2025.3", release]);
		const pages = await written(dataset);
		expect(pages.size).toBe(drawn.length * 2);
		for (const [path, page] of pages) {
			expect(page, path).not.toMatch(/<(link[^>]*stylesheet|script[^>]*src|img|iframe|object|use)\b/);
			expect(page, path).not.toContain(".invalid");
			for (const [, href] of page.matchAll(/<a [^>]*href="([^"]*)"/g)) expect(href).toContain(root);
		}
	});

	test("fails where an earlier release has no archive", async () => {
		const [first] = dataset.releases;
		if (first === undefined) throw new Error("the record names no release");
		const releases = [{ ...first, release: "2025.3" }, ...dataset.releases];
		await expect(written({ ...dataset, releases })).rejects.toThrow(/2025\.3.*사라지므로.*must not vanish/);
		keep(packFrozen(release, drawn));
		keep(packFrozen("2025.3", []), "2025.3");
		expect((await written({ ...dataset, releases })).size).toBe(drawn.length);
	});

	test("fails where an archive is damaged", async () => {
		keep(packFrozen(release, drawn).subarray(9));
		await expect(written(dataset)).rejects.toThrow(/저장소에 있던 파일로 되돌린다.*Restore it/);
	});
});

describe("npm run freeze", () => {
	const run = (record: ReadonlyMap<string, Uint8Array>) => {
		const dataDir = join(folder, "record");
		for (const [path, bytes] of record) {
			mkdirSync(join(dataDir, path, ".."), { recursive: true });
			writeFileSync(join(dataDir, path), bytes);
		}
		const said: string[] = [];
		const code = freeze({
			dataDir,
			draw: drawFew,
			print: (line) => said.push(line),
			printError: (line) => said.push(line),
		});
		return { code, said: said.join("\n"), dataDir };
	};

	test("keeps the release, agrees with itself, and never changes what is kept", () => {
		const { code, dataDir } = run(files);
		expect(code).toBe(0);
		expect(readFrozen(dataDir, release)).toHaveLength(drawn.length);
		const kept = readFileSync(archivePath(dataDir, release));
		expect(run(files)).toMatchObject({
			code: 0,
			said: expect.stringMatching(/이미 고정되어.*Already frozen/),
		});
		const path = "codes/measures.csv";
		const reworded = Buffer.from(files.get(path) ?? [])
			.toString("utf8")
			.replaceAll("개", "자리");
		const refused = run(new Map([...files, [path, Buffer.from(reworded)]]));
		expect(refused.code).toBe(1);
		expect(refused.said).toMatch(/바꾸지 않는다.*What is frozen stays/);
		expect(readFileSync(archivePath(dataDir, release)).equals(kept)).toBe(true);
	});

	test("keeps a forgotten release from a copy of its record", () => {
		const { dataDir: from } = run(files);
		const dataDir = join(folder, "later");
		const said: string[] = [];
		const print = (line: string) => said.push(line);
		expect(freeze({ dataDir, from, draw: drawFew, print, printError: print })).toBe(0);
		expect(frozenReleases(dataDir)).toEqual([release]);
	});

	test("freezes nothing of a defective or made-up record", () => {
		const { code, said } = run(new Map([["release.json", files.get("release.json") ?? Buffer.from("")]]));
		expect(code).toBe(1);
		expect(said).toMatch(/결함.*defects/);
	});
});
