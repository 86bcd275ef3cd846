import { brotliCompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { charts } from "../../src/charts/index.ts";
import { createSearch } from "../../src/client/search-index.ts";
import { loadDataset } from "../../src/data/load.ts";
import { pagePaths } from "../../src/page-paths.ts";
import { searchDocuments } from "../../src/search/documents.ts";
import { packDocuments, searchKinds, unpackDocuments } from "../../src/search/search-document.ts";
import { locales } from "../../src/site.ts";

const dataset = loadDataset();
const found = Object.fromEntries(
	locales.map((locale) => [locale, searchDocuments(dataset, locale)]),
) as Record<(typeof locales)[number], ReturnType<typeof searchDocuments>>;

describe.each(locales)("the %s index", (locale) => {
	const documents = found[locale];

	test("holds every page but single states of charts, printed sheets, further pages of lists and itself", () => {
		const paths = new Set(documents.map(({ path }) => path));
		const wanted = pagePaths(dataset).filter(
			(path) => !/^charts\/.|^regions\/.+\/sheet\/$|^search\/$|^tasks\/list\//.test(path),
		);
		expect(
			wanted.filter((path) => !paths.has(path)),
			"pages to be added to src/text/pages/search/entry-pages.*.ts",
		).toEqual([]);
	});

	test("leads only to pages there are", () => {
		const known = new Set(pagePaths(dataset));
		expect(documents.filter(({ path }) => !known.has(path.replace(/#.*$/, "")))).toEqual([]);
	});

	test("holds every kind, every chart, every task and every source, each under a name", () => {
		for (const kind of searchKinds)
			expect(
				documents.some((document) => document.kind === kind),
				kind,
			).toBe(true);
		for (const id of Object.keys(charts))
			expect(
				documents.some(({ path }) => path.startsWith(`charts/${id}/`)),
				id,
			).toBe(true);
		const count = (kind: string) => documents.filter((document) => document.kind === kind).length;
		expect(count("task")).toBe(dataset.tasks.length);
		expect(count("source")).toBe(dataset.sources.length + dataset.consulted.length);
		expect(documents.filter(({ title }) => title.trim() === "")).toEqual([]);
	});

	test("travels without loss in at most 60 kB", () => {
		const file = { documents: packDocuments(documents) };
		expect(unpackDocuments(JSON.parse(JSON.stringify(file)))).toEqual(documents);
		expect(brotliCompressSync(JSON.stringify(file)).byteLength).toBeLessThanOrEqual(60_000);
	});

	test("is the same each time", () => {
		expect(searchDocuments(dataset, locale)).toEqual(documents);
	});
});

const search = {
	ko: await createSearch({ documents: packDocuments(found.ko) }),
	en: await createSearch({ documents: packDocuments(found.en) }),
};

describe("questions", () => {
	const bestOf = (locale: "ko" | "en", question: string) => search[locale](question).documents[0]?.path;

	test.each([
		["ko", "수원", "regions/suwon/"],
		["ko", "수원의", "regions/suwon/"],
		["ko", "ㅅㅇ", "regions/suwon/"],
		["ko", "ㅅㅇㅅ", "regions/suwon/"],
		["ko", "수ㅇ", "regions/suwon/"],
		["ko", "suwon", "regions/suwon/"],
		["ko", "고용률", "about/glossary/#measure-employment-rate"],
		["ko", "과제", "tasks/"],
		["ko", "엑셀", "data/"],
		["ko", "2020년", "years/2020/"],
		["ko", "체납관리단", "tasks/tax-arrears-teams/"],
		["en", "Suwon", "regions/suwon/"],
		["en", "수원", "regions/suwon/"],
		["en", "ㅅㅇ", "regions/suwon/"],
		["en", "employment rate", "about/glossary/#measure-employment-rate"],
		["en", "tax arrears", "tasks/tax-arrears-teams/"],
		["en", "download", "data/"],
	] as const)("in %s “%s” leads to %s", (locale, question, path) => {
		expect(bestOf(locale, question)).toBe(path);
	});

	test("several words must all be there", () => {
		const { documents, isLoose } = search.ko("수원 고용률");
		expect(isLoose).toBe(false);
		expect(documents.length).toBeGreaterThan(0);
		for (const { title } of documents) expect(title).toMatch(/수원.*고용률|고용률.*수원/);
	});

	test("a word inside another is found", () => {
		expect(search.ko("자리재단").documents.length + search.ko("자리정책").documents.length).toBeGreaterThan(
			0,
		);
	});

	test("where nothing has all words, what is like them is shown and said to be so", () => {
		const { documents, isLoose } = search.ko("수원시고용률");
		expect(isLoose).toBe(true);
		expect(documents[0]?.path).toBe("regions/suwon/");
		expect(search.en("employmant").documents.length).toBeGreaterThan(0);
	});

	test.each(["", "   ", "‘’", "쀍쀍쀍"])("“%s” finds nothing and breaks nothing", (question) => {
		expect(search.ko(question).documents).toEqual([]);
	});
});
