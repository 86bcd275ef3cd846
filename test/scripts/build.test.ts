import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { build } from "../../scripts/build.ts";
import { createProgress } from "../../scripts/lib/progress.ts";

/** Forty different mistakes in the plan of the real record. */
const defective = "test/fixtures/forty-defects/plan.csv";

describe("a defective record", () => {
	let folder = "";
	beforeAll(() => {
		folder = mkdtempSync(join(tmpdir(), "build-"));
		cpSync("data", join(folder, "data"), { recursive: true });
		cpSync(defective, join(folder, "data/observations/plan.csv"));
	});
	afterAll(() => rmSync(folder, { recursive: true }));

	async function tryToBuild(outDir: string) {
		const errors: string[] = [];
		const progress: string[] = [];
		const dataDir = join(folder, "data");
		const { ok } = await build({
			dataDir,
			outDir,
			progress: createProgress({ write: (text) => progress.push(text), isTerminal: false, now: () => 0 }),
			error: (line) => errors.push(line),
		});
		return { ok, errors: errors.join("\n"), progress: progress.join(""), dataDir };
	}

	test("builds nothing and leaves the previous site as it was", async () => {
		const outDir = join(folder, "site");
		mkdirSync(join(outDir, "en"), { recursive: true });
		writeFileSync(join(outDir, "index.html"), "<p>before</p>");
		const { ok } = await tryToBuild(outDir);
		expect(ok).toBe(false);
		expect(readdirSync(outDir, { recursive: true }).sort()).toEqual(["en", "index.html"]);
		expect(readFileSync(join(outDir, "index.html"), "utf8")).toBe("<p>before</p>");
		expect(readdirSync(folder).sort()).toEqual(["data", "site"]);
	});

	test("makes no folder where there was none", async () => {
		const outDir = join(folder, "never");
		expect((await tryToBuild(outDir)).ok).toBe(false);
		expect([outDir, `${outDir}.next`, `${outDir}.old`].filter((each) => existsSync(each))).toEqual([]);
	});

	test("has every defect told with its file, line and column", async () => {
		const { errors, progress, dataDir } = await tryToBuild(join(folder, "never"));
		const file = join(dataDir, "observations/plan.csv").replaceAll("\\", "/");
		const addressed = errors.split("\n").filter((line) => line.startsWith(`${file}:`));
		expect(addressed).toHaveLength(40);
		expect(addressed.filter((line) => !/^\S+plan\.csv:\d+(:\d+)?[ :]/.test(line))).toEqual([]);
		expect(errors).toContain(
			"자료에 결함이 있어 아무것도 만들지 않았습니다. / The record has defects; nothing was built.",
		);
		expect(progress).toContain("40 defects");
		expect(progress).not.toContain("Drawing");
	});
});
