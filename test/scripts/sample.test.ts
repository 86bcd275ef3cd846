import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Progress } from "../../scripts/lib/progress.ts";
import { frameOf } from "../../scripts/lib/sample/frame.ts";
import { createRandom } from "../../scripts/lib/sample/random.ts";
import { apportion, createSplit } from "../../scripts/lib/sample/shares.ts";
import { parseArguments, run, writeSample } from "../../scripts/sample.ts";
import type { Dataset } from "../../src/data/dataset.ts";
import { readFiles } from "../../src/data/files.ts";
import { checkRecord } from "../../src/data/load.ts";
import { PROVINCE } from "../../src/data/places.ts";
import { rowsOf } from "../../src/data/tables/any-row.ts";
import { type TableName, tables } from "../../src/data/tables/index.ts";

const silent: Progress = { step: () => ({ at: () => {}, end: () => {} }) };
const folder = mkdtempSync(join(tmpdir(), "sample-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const record = checked("data");

function checked(from: string): Dataset {
	const { dataset, issues } = checkRecord(readFiles(from));
	expect(issues).toEqual([]);
	if (dataset === null) throw new Error(`${from} is not sound`);
	return dataset;
}

function write(name: string, tasks: number, seed = 1): string {
	const out = join(folder, name);
	writeSample(record, { tasks, out, seed }, silent);
	return out;
}

function sum(values: readonly (number | null)[]): number {
	return values.reduce<number>((total, value) => total + (value ?? 0), 0);
}

describe("the frame of 607 tasks", () => {
	const frame = frameOf(record, 607);
	const area = (code: string) => frame.areas.find((each) => each.area === code);

	test("has the counts and targets that were published", () => {
		expect(frame.tasks).toBe(607);
		expect(frame.target).toBe(448_000);
		expect(area("A1")).toMatchObject({ tasks: { key: 44, bureau: 348 }, target: 113_230, november: 386 });
		expect(area("A2")).toMatchObject({ target: 82_219, november: 63 });
		expect(sum(Object.values(area("A2")?.tasks ?? {}))).toBe(61);
		expect(sum(frame.areas.map(({ tasks }) => tasks.key))).toBe(67);
		expect(sum(frame.areas.map(({ tasks }) => tasks.bureau))).toBe(540);
	});

	test("fills in what was not published, in November's proportions", () => {
		const filled = frame.areas.slice(2).map(({ tasks: { key, bureau } }) => key + bureau);
		expect(filled).toEqual([30, 60, 54, 10]);
		expect(sum(frame.areas.map(({ target }) => target))).toBe(448_000);
	});

	test("is scaled for any other number", () => {
		for (const tasks of [1, 40, 6070]) {
			const scaled = frameOf(record, tasks);
			expect(sum(scaled.areas.flatMap((each) => Object.values(each.tasks)))).toBe(tasks);
		}
		expect(frameOf(record, 6070).target).toBe(4_480_000);
	});
});

describe("a sample", () => {
	const out = write("plain", 40);
	const sample = checked(out);

	test("is sound and says that it is a sample", () => {
		expect(sample.release).toMatchObject({ sample: true, title_ko: "표본 자료", title_en: "Sample data" });
		expect(readFileSync(join(out, "README.md"), "utf8")).toContain("표본 자료 / sample data");
		expect(sample.tasks).toHaveLength(40);
		expect(sample.cities).toHaveLength(31);
	});

	test("rests on one source, the made-up one, in every table", () => {
		expect(sample.sources.map(({ title }) => title)).toEqual(["표본 자료 (만들어 낸 값)"]);
		for (const name of Object.keys(tables) as TableName[])
			for (const row of rowsOf(sample, name))
				if ("source" in row) expect([row.source].flat()).toEqual(["SAMPLE"]);
	});

	test("gives no value of the survey as it was published", () => {
		const real = record.select({ measure: "employed", region: "41110", task: null });
		const same = real.filter((row) => sample.at(row).some(({ value }) => value === row.value));
		expect(real.length).toBeGreaterThan(100);
		expect(same.length).toBeLessThan(real.length / 20);
	});

	test("has targets and results of every task for every year, by place and for the province", () => {
		for (const { task } of sample.tasks)
			for (const year of ["2018", "2019", "2020", "2021", "2022"])
				for (const measure of ["jobs-target", "jobs-created"]) {
					const rows = sample.select({ task, period: year, measure });
					const [province, ...more] = rows.filter(({ region }) => region === PROVINCE);
					const places = rows.filter(({ region }) => region !== PROVINCE);
					expect(more).toEqual([]);
					expect(sum(places.map(({ value }) => value))).toBe(province?.value ?? 0);
					expect(places.length > 0 || province?.missing === "not-yet").toBe(true);
				}
	});

	test("is the same bytes for the same seed and others for another", () => {
		const again = write("again", 40);
		const other = write("other", 40, 2);
		const files = readdirSync(out, { recursive: true, encoding: "utf8" }).filter((name) => /\./.test(name));
		const text = (from: string, name: string) => readFileSync(join(from, name), "utf8");
		expect(files.filter((name) => text(out, name) !== text(again, name))).toEqual([]);
		const changed = files.filter((name) => text(out, name) !== text(other, name));
		expect(changed).toEqual(expect.arrayContaining(["tasks.csv", "observations/register-001.csv"]));
		expect(changed.filter((name) => name.startsWith("codes"))).toEqual([]);
	});
});

describe("at 607", () => {
	let sample: Dataset;
	beforeAll(() => {
		sample = checked(write("full", 607));
	});
	const published = { region: PROVINCE, period: "2018/2022" };
	const value = (place: object) => sample.at({ ...published, ...place } as never)[0]?.value;

	test("all tasks add up to the published target, and those of A1 and A2 to theirs", () => {
		const targets = (area?: string) =>
			sum(
				sample.tasks
					.filter((task) => area === undefined || task.area === area)
					.map(({ task }) => value({ measure: "jobs-target", task }) ?? 0),
			);
		expect([targets(), targets("A1"), targets("A2")]).toEqual([448_000, 113_230, 82_219]);
		expect(value({ measure: "tasks" })).toBe(607);
		expect(value({ measure: "tasks", tier: "key" })).toBe(67);
		expect(value({ measure: "tasks", area: "A1", tier: "bureau" })).toBe(348);
	});
});

describe("shares", () => {
	const weights = fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: 1, maxLength: 40 });
	const total = fc.integer({ min: 0, max: 1e9 });

	test("add up to the total and are in proportion", () => {
		fc.assert(
			fc.property(total, weights, (whole, parts) => {
				const shares = apportion(whole, parts);
				expect(sum(shares)).toBe(whole);
				shares.forEach((share, index) => {
					const exact = (whole * (parts[index] ?? 0)) / sum(parts);
					expect(Math.abs(share - exact)).toBeLessThanOrEqual(1);
				});
			}),
		);
	});

	test("of parts that come one by one add up too", () => {
		fc.assert(
			fc.property(total, weights, (whole, parts) => {
				const share = createSplit(whole, sum(parts));
				const shares = parts.map(share);
				expect(sum(shares)).toBe(whole);
				expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
			}),
		);
	});
});

test("random numbers depend on seed and subject alone", () => {
	const draw = (...subject: Parameters<typeof createRandom>) =>
		Array.from({ length: 3 }, createRandom(...subject));
	expect(draw(1, "task", 7)).toEqual(draw(1, "task", 7));
	expect(draw(1, "task", 7)).not.toEqual(draw(1, "task", 8));
	expect(draw(1, "task", 7)).not.toEqual(draw(2, "task", 7));
	const mean = sum(Array.from({ length: 10_000 }, (_, index) => createRandom(1, "task", index)())) / 10_000;
	expect(mean).toBeCloseTo(0.5, 1);
});

describe("the command", () => {
	test("reads its arguments", () => {
		expect(parseArguments(["--tasks", "12", "--out=a", "--seed", "3"])).toEqual({
			tasks: 12,
			out: "a",
			seed: 3,
		});
		expect(parseArguments(["--out", "a"])).toEqual({ tasks: 607, out: "a", seed: 1 });
	});

	test.each([
		["no folder", []],
		["a number that is none", ["--tasks", "0", "--out", "x"]],
		["a fraction", ["--tasks=1.5", "--out", "x"]],
		["a seed that is none", ["--seed", "-1", "--out", "x"]],
		["an unknown option", ["--places", "3", "--out", "x"]],
		["a stray word", ["x"]],
	])("refuses %s", (_, argv) => {
		const errors: string[] = [];
		expect(run(argv, (text) => errors.push(text), silent)).toBe(2);
		expect(errors.join("")).toContain("npm run sample");
	});

	test("never writes over anything that is no sample", () => {
		const precious = mkdtempSync(join(folder, "precious-"));
		writeFileSync(join(precious, "release.json"), '{"release":"2026.1"}');
		expect(run(["--tasks", "2", "--out", precious], () => {}, silent)).toBe(2);
		expect(readdirSync(precious)).toEqual(["release.json"]);
	});

	test("replaces an earlier sample and an empty folder", () => {
		const out = mkdtempSync(join(folder, "replace-"));
		for (const tasks of ["3", "2"]) expect(run(["--tasks", tasks, "--out", out], () => {}, silent)).toBe(0);
		expect(checked(out).tasks).toHaveLength(2);
	});
});
