import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import { Cite } from "@citation-js/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { locales } from "../../src/site.ts";
import { type Cited, citationOf } from "../../src/text/citations.ts";

const cited: Cited = {
	locale: "ko",
	title: "수원시 고용률은 얼마나 달라졌나?",
	address: "https://jobs.example/charts/region-line/employment-rate/age-15-plus/suwon/",
	release: { release: "2026.1", published: "2026-11-23", title_ko: "첫 공개", title_en: "First release" },
	sources: [{ publisher: "통계청(KOSIS)" }],
};

test("a Korean newsroom names the maker, the site, the release and the address", () => {
	expect(citationOf(cited).korean).toBe(
		"자료: 통계청 / 경기 일자리 통계 ‘수원시 고용률은 얼마나 달라졌나?’(자료판 2026.1, 2026년 11월 23일), https://jobs.example/charts/region-line/employment-rate/age-15-plus/suwon/",
	);
	expect(citationOf({ ...cited, locale: "en" }).korean).toContain("Source: Statistics Korea / ");
});

test("of many publishers three are named, of none none", () => {
	const sources = ["가", "나", "가", "다", "라", "마"].map((publisher) => ({ publisher }));
	expect(citationOf({ ...cited, sources }).korean).toContain("자료: 가, 나, 다 등 5곳 / ");
	expect(citationOf({ ...cited, sources, locale: "en" }).korean).toContain(
		"Source: 가, 나, 다 and 2 others / ",
	);
	const none = citationOf({ ...cited, sources: [] });
	expect(none.korean).toContain("자료: 경기 일자리 통계 ‘");
	expect(none.csl + none.bibtex).not.toContain("원자료");
});

test("the publishers of most figures come first", () => {
	const sources = ["신문", "통계청", "행정안전부", "통계청(KOSIS)"].map((publisher) => ({ publisher }));
	expect(citationOf({ ...cited, sources }).korean).toContain("자료: 통계청, 신문, 행정안전부 / ");
});

test("APA calls it a data set", () => {
	expect(citationOf({ ...cited, locale: "en", title: "Jobs target of the plan" }).apa).toBe(
		`Gyeonggi Jobs in Figures. (2026). Jobs target of the plan (Release 2026.1) [Data set]. ${cited.address}`,
	);
});

test("a made-up record is marked in every form", () => {
	const made = citationOf({ ...cited, release: { ...cited.release, sample: true } });
	for (const form of Object.values(made)) expect(form).toContain("표본 자료 / sample data");
});

describe.each(locales)("reference managers read it (%s)", (locale) => {
	const made = citationOf({ ...cited, locale });

	test("as BibTeX", () => {
		const [item, ...more] = new Cite(made.bibtex).data;
		expect(more).toEqual([]);
		expect(item).toMatchObject({ title: cited.title, URL: cited.address, version: "2026.1" });
		expect(item?.issued?.["date-parts"]?.[0]?.slice(0, 2)).toEqual([2026, 11]);
		expect(item?.author?.map(({ literal, family }) => literal ?? family)).toEqual([
			locale === "ko" ? "경기 일자리 통계" : "Gyeonggi Jobs in Figures",
		]);
	});

	test("as CSL-JSON, and write it in APA style with the same parts", () => {
		const written = new Cite(made.csl).format("bibliography", { template: "apa", lang: "en-US" }) as string;
		for (const part of [cited.address, "(2026)", "2026.1", cited.title]) expect(written).toContain(part);
		expect(written).toMatch(/\[Data ?set\]/);
	});

	test("BibTeX and CSL-JSON have one key", () => {
		expect(new Cite(made.bibtex).data[0]?.["citation-key"] ?? new Cite(made.bibtex).data[0]?.id).toBe(
			new Cite(made.csl).data[0]?.id,
		);
	});
});

test.each(["40--54", "a---b", "‘``x``’ ''y''", "it's `x`"])("BibTeX keeps %s as it is", (title) => {
	expect(new Cite(citationOf({ ...cited, title }).bibtex).data[0]?.title).toBe(title);
});

test("no title breaks BibTeX", () => {
	fc.assert(
		fc.property(fc.stringMatching(/^[가-힣A-Za-z0-9{}%&$#_~^\\@"' ]{1,30}$/), (text) => {
			const title = text.replace(/\s+/g, " ").trim() || "-";
			const items = new Cite(citationOf({ ...cited, title }).bibtex).data;
			expect(items).toHaveLength(1);
			expect(items[0]?.URL).toBe(cited.address);
		}),
		{ seed: 20181206, numRuns: 100 },
	);
});
