/** Tables that are empty in the record, with rows in them: the site shows what it has so far only had words for. */
import { execFileSync } from "node:child_process";
import { appendFileSync, cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hqWords } from "../../src/text/pages/hq.ts";
import { readExpectedPages } from "../support/expected-pages.ts";
import { wordsOf } from "../support/rule.ts";
import { readSite, type Site } from "../support/site.ts";

/** Rows nobody published, by file. */
const rows: Readonly<Record<string, readonly string[]>> = {
	"hq/conversions.csv": [
		"T001,bureau,key,2019-05,성과가 커서,For its results,P-S001",
		"T002,bureau,key,2020-05-01,,,P-S001",
	],
	"hq/evaluations.csv": [
		"V001,2019,2020-02-26,T001,,우수,Excellent,rewarded,P-S001",
		"V002,2019,2020-02-26,,A1,보통,Fair,,P-S001",
	],
	"market/adoptions.csv": ["P15,41110,2022,spread,50,,no,M-M30", "P12,41130,2021,spread,,,no,M-M29"],
};

const folder = mkdtempSync(join(tmpdir(), "rows-to-come-"));
let site: Site;

beforeAll(() => {
	const record = join(folder, "record");
	cpSync("data", record, { recursive: true });
	for (const [file, lines] of Object.entries(rows))
		appendFileSync(join(record, file), `${lines.join("\n")}\n`);
	// A process of its own: a build reads its folders from the environment, once.
	execFileSync(process.execPath, ["scripts/build.ts"], {
		env: {
			...process.env,
			DATA_DIR: record,
			EXTENT: "excerpt",
			OUT_DIR: join(folder, "site"),
			CACHE_DIR: join(folder, "cache"),
		},
		stdio: ["ignore", "ignore", "inherit"],
	});
	site = readSite(join(folder, "site"));
}, 400_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The words of a section of a page, by the id of its heading. */
function section(path: string, id: string, of = site): string {
	const page = of.pages.find((candidate) => candidate.path === path);
	return wordsOf(page?.document.getElementById(id)?.closest("section"));
}

describe("the headquarters' page", () => {
	test("lists conversions and counts the tiers anew", () => {
		const words = section("hq/", "conversions");
		expect(words).toContain("체납관리단 운영 실국과제 중점추진과제 2019년 5월 성과가 커서");
		expect(words).toContain("2020년 5월 1일 69");
		expect(words).not.toContain("공표된 전환 사례가 없습니다");
	});

	test("lists evaluations with what followed from them", () => {
		const words = section("en/hq/", "evaluations");
		expect(words).toContain("Tax arrears teams Excellent Rewarded 26 February 2020");
		expect(words).toContain("Fair Not published");
		expect(words).not.toContain("No evaluation result was published");
	});

	test("says of the record as it is that there is neither", () => {
		const real = readSite();
		expect(section("hq/", "conversions", real)).toContain("공표된 전환 사례가 없습니다");
		expect(section("hq/", "evaluations", real)).toContain("공표된 평가 결과가 없어");
	});
});

describe("the pages of tasks", () => {
	const mainOf = (path: string) =>
		wordsOf(site.pages.find((page) => page.path === path)?.document.querySelector("main"));

	test("show a task's move, its tier and owner since, and where that is said", () => {
		const [first] = readExpectedPages().tasks;
		const words = mainOf(`tasks/${first}/`);
		expect(words).toContain("2019년 5월: 실국과제에서 중점추진과제로 이유: 성과가 커서");
		expect(words).toMatch(/층위\s*중점추진과제\s*책임\s*[^.]{0,20}대책본부/);
		expect(mainOf(`en/tasks/${first}/`)).toContain(
			"May 2019: from Bureau task to Key task Reason: For its results",
		);
	});

	test("show how many tasks each tier then had", () => {
		expect(mainOf("tasks/")).toContain("2020년 5월 1일 69");
		const moved = site.pages
			.find(({ path }) => path === "tasks/")
			?.document.querySelectorAll('tr[data-tier="key"]');
		expect(moved).toHaveLength(2);
	});

	test("say nothing of moves as long as there are none", () => {
		const real = readSite();
		const page = real.pages.find(({ path }) => path === "tasks/");
		expect(page?.document.querySelectorAll('tr[data-tier="none"]').length).toBeGreaterThan(50);
		expect(wordsOf(page?.document.querySelector("main"))).not.toContain(hqWords.ko.conversions.counts);
	});
});

describe("the market's page", () => {
	test("shows purchases from city to city in sentence, table and matrix", () => {
		const flow = section("market/", "flow");
		expect(flow).toContain("다른 시·군이 산 것은 2건이다.");
		expect(flow).toContain("남양주시, 안성시 수원시 1건");
		expect(flow).toContain("수원시 성남시 1건");
		expect(flow).not.toContain("찾지 못");
		expect(section("market/", "matrix")).toContain("삼: 취약계층 아동을 위한 학습지원 서비스 제공 사업");
	});

	test("and on the buyer's own page, with a link to the policy", () => {
		const page = site.pages.find(({ path }) => path === "regions/suwon/");
		expect(section("regions/suwon/", "market")).toContain("2022년(확산): 5,000만 원");
		expect(page?.document.querySelector('#market ~ * a[href$="market/learning-support/"]')).not.toBeNull();
	});

	test("and on the policy's own page, with what was paid", () => {
		const page = site.pages.find(({ path }) => path === "market/learning-support/");
		expect(wordsOf(page?.document.querySelector("main"))).toContain("2022년 수원시 확산 5,000만 원");
	});
});
