import { describe, expect, test } from "vitest";
import { loadDataset } from "../../src/data/load.ts";
import { createOriginPages } from "../../src/documents/origin.ts";
import { originName } from "../../src/documents/origin-name.ts";
import { noUses, type UsesById } from "../../src/documents/origin-uses.ts";
import { originRows } from "../../src/render/origin.ts";
import type { Locale } from "../../src/site.ts";
import { createVocabulary } from "../../src/text/vocabulary.ts";

const dataset = loadDataset();
const root = "https://example.org/jobs/";
const none: UsesById = new Map();
const hostile = `"><img src=x onerror=alert(1)></script><script>alert(1)</script>'&`;

const row = (wanted: (each: (typeof dataset.observations)[number]) => boolean) => {
	const found = dataset.observations.find(wanted);
	if (found === undefined) throw new Error("the record has no such observation");
	return found;
};
const pageOf = (locale: Locale, wanted = dataset, uses = none) =>
	createOriginPages(wanted, { locale, root, uses });

describe("an origin's page", () => {
	test("says what it is, by place, measure, breakdown and period", () => {
		const rate = row(
			({ measure, region, period, breakdown, use }) =>
				measure === "employment-rate" &&
				region === "41110" &&
				period === "2024-S2" &&
				breakdown === "age-15-plus" &&
				use === "main",
		);
		expect(originName(rate, createVocabulary(dataset, "ko"))).toBe("수원시 고용률, 15세 이상, 2024년 하반기");
		expect(pageOf("en")(rate).title).toBe("Employment rate, Suwon-si, Aged 15 and over, second half of 2024");
	});

	test("shows file and line, links below the site's base, and its source", () => {
		const own = row(({ use }) => use === "main");
		const { body } = pageOf("en")(own);
		expect(body.text).toContain(`data/${own.file}</a>:${own.line}<`);
		expect(body.text).toContain('href="/jobs/en/about/glossary/#measure-');
		expect(body.text).toContain(`<code>${originRows(dataset).get(own)}</code>`);
		expect([...body.text.matchAll(/href="\/([^"/]*)/g)].map(([, first]) => first)).not.toContain("en");
	});

	test("a value published besides leads to the main one and back", () => {
		const other = row(({ use }) => use === "alternate");
		const { body, title } = pageOf("ko")(other);
		expect(title).toContain("(다른 보도 값)");
		const [, id] = /같은 것의 다른 공표 값<\/h2><ul><li><a href="\/jobs\/o\/(o\w{9})\//.exec(body.text) ?? [];
		const main = [...originRows(dataset)].find(([, each]) => each === id)?.[0];
		if (main === undefined) throw new Error("no such origin");
		expect(pageOf("ko")(main).body.text).toContain(`/o/${originRows(dataset).get(other)}/`);
	});

	test("charts and pages that show it are named, the rest counted", () => {
		const own = row(() => true);
		const charts = Array.from({ length: 6 }, (_, index) => ({
			path: `charts/c${index}/`,
			title: { ko: `차트 ${index}`, en: `Chart ${index}` },
		}));
		const uses = new Map([[originRows(dataset).get(own) ?? "", { ...noUses, charts }]]);
		const { body } = pageOf("ko", dataset, uses)(own);
		expect(body.text).toContain("차트 6개");
		expect(body.text).toContain('<a href="/jobs/charts/c3/">차트 3</a>');
		expect(body.text).not.toContain("차트 4");
		expect(body.text).toContain("그 밖에 2개");
		expect(pageOf("ko")(own).body.text).toContain("아직 차트나 다른 쪽에 쓰이지 않았습니다");
	});

	test("what later releases changed is told with old, new and reason", () => {
		const own = row(() => true);
		const [first] = dataset.releases;
		if (first === undefined) throw new Error("no release");
		const changed = {
			...dataset,
			releases: [first, { ...first, release: "2027.1", published: "2027-02-01" }],
			changes: [
				{
					file: "changes.csv",
					line: 2,
					release: "2027.1",
					observation: originRows(dataset).get(own) ?? "",
					kind: "changed",
					measure: own.measure,
					region: own.region,
					period: own.period,
					dimensions: null,
					field: "value",
					old: "1",
					new: "2",
					reason_ko: "정정 보도",
					reason_en: "Correction",
				},
			],
		};
		const { body } = pageOf("ko", changed)(own);
		expect(body.text).toContain("2026.1");
		expect(body.text).toContain("2027.1 (2027년 2월 1일): value: 1 → 2 <small>정정 보도</small>");
	});

	test.each(["ko", "en"] as const)("no text of the record becomes markup (%s)", (locale) => {
		const [first] = dataset.observations;
		if (first === undefined) throw new Error("no observation");
		const planted = { ...first, note: hostile };
		const source = new Map(
			[...dataset.source].map(([code, each]) => [
				code,
				{ ...each, title: hostile, publisher: hostile, via: hostile },
			]),
		);
		const measure = new Map(
			[...dataset.measure].map(([code, each]) => [code, { ...each, name_ko: hostile, name_en: hostile }]),
		);
		const page = pageOf(locale, {
			...dataset,
			source,
			measure,
			observations: [planted, ...dataset.observations.slice(1)],
			noteEnglish: new Map([...dataset.noteEnglish, [hostile, hostile]]),
		})(planted);
		const text = `${page.head}${page.body}`;
		expect(text).toContain("onerror");
		expect(text).not.toContain("<img");
		expect(text.match(/<script/g)).toEqual(["<script"]);
		expect(text.match(/<\/script/g)).toEqual(["</script"]);
		const json = /<script[^>]*>(.*)<\/script>/.exec(text)?.[1] ?? "";
		expect(JSON.parse(json).variableMeasured).toBe(hostile);
	});
});
