import { describe, expect, test } from "vitest";
import { loadDataset } from "../../../src/data/load.ts";
import { requestText } from "../../../src/text/pages/information-request.ts";
import { createVocabulary } from "../../../src/text/vocabulary.ts";

const dataset = loadDataset();
const words = createVocabulary(dataset, "ko");
const address = "https://jobs.example/about/coverage/";
const missing = dataset.coverage.filter(({ found }) => found !== "yes");
const requestFor = (row: (typeof missing)[number]) =>
	requestText(row, words.term("holder", row.holder ?? ""), address);

test("everything that was not found names who could publish it and since when it is missing", () => {
	expect(missing.length).toBeGreaterThan(0);
	expect(missing.filter(({ holder, since }) => holder === null || since === null)).toEqual([]);
	const found = dataset.coverage.filter((row) => row.found === "yes");
	expect(found.filter(({ holder, since }) => holder !== null || since !== null)).toEqual([]);
});

describe.each(missing.map((row) => [row.item_ko, row] as const))("the request for %s", (_item, row) => {
	const text = requestFor(row);

	test("names the body, the item, the law and the plan, and is polite and honest", () => {
		expect(text).toContain(`받는 곳: ${words.term("holder", row.holder ?? "")}`);
		expect(text).toContain(row.item_ko);
		expect(text).toContain("「공공기관의 정보공개에 관한 법률」");
		expect(text).toContain("‘새로운 경기 일자리창출 종합계획’");
		expect(text).toContain(row.detail_ko ?? "");
		expect(text).toContain("이미 공표된 정보라면");
		expect(text).toContain("자료가 없다는 뜻은 아님을");
		expect(text).toContain(address);
		expect(text.startsWith("제목: 정보공개 청구 - ")).toBe(true);
		expect(text.endsWith("고맙습니다.")).toBe(true);
	});

	test("has no particle left to choose and nothing undefined", () => {
		expect(text).not.toMatch(/이\/가|을\/를|은\/는|과\/와|undefined|null|\(를\)|\(가\)/);
	});

	test("numbers its points in a row", () => {
		const numbers = [...text.matchAll(/^(\d)\. /gm)].map((match) => Number(match[1]));
		expect(numbers).toEqual(numbers.map((_, index) => index + 1));
	});
});

test("statistics of cities are not asked for as parts of the plan", () => {
	const population = missing.find(({ topic }) => topic === "population");
	if (population === undefined) throw new Error("no population among what is missing");
	expect(requestFor(population)).toContain("받는 곳: 행정안전부");
	expect(requestFor(population)).not.toContain("종합계획’ - ");
});
