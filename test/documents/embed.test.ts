import { createHash } from "node:crypto";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { allStates, statesOf } from "../../src/charts/states.ts";
import { loadDataset } from "../../src/data/load.ts";
import { type EmbedContext, embedPage } from "../../src/documents/embed.ts";
import { embedHeight } from "../../src/render/embed-height.ts";
import { type Figure, figureOfState } from "../../src/render/figure.ts";
import { locales } from "../../src/site.ts";
import { colours } from "../../src/styles/tokens.ts";
import { sampleMark } from "../../src/text/sample-words.ts";
import { htmlIsValid } from "../support/rules/validity.ts";
import { readPage, type Site } from "../support/site.ts";

const dataset = loadDataset();
const state = statesOf(dataset, "region-line").first;
const figure = figureOfState(dataset, state, "ko");
const context: EmbedContext = {
	locale: "ko",
	statePath: state.path,
	root: "https://jobs.example/site/",
	release: dataset.release,
	sample: false,
	slugOf: (region) => dataset.region.get(region)?.slug,
};
const read = (page: string) => parseHTML(page).document;

describe("an embed", () => {
	const page = embedPage(figure, context);
	const document = read(page);

	test("too much furniture around the chart: title, sentence, chart, source, link home and nothing else", () => {
		const words = document.querySelector("main")?.cloneNode(true) as unknown as Element;
		for (const svg of words.querySelectorAll("svg")) svg.remove();
		const lines = [
			figure.title,
			figure.sentence,
			`단위: ${figure.unit}`,
			...figure.statuses.map(({ label }) => label),
			"출처: 통계청(KOSIS)",
			`${dataset.release.release} 자료판`,
			"경기 일자리 통계에서 보기",
		];
		const plain = (text: string) => text.replace(/\s+/g, "");
		expect(plain(words.textContent ?? "")).toBe(plain(lines.join("")));
	});

	test("holds the drawings of both widths, named by the title", () => {
		const drawings = [...document.querySelectorAll(".d > svg")];
		expect(drawings.map((svg) => svg.getAttribute("viewBox")?.split(" ")[2])).toEqual(["360", "720"]);
		for (const svg of drawings)
			expect(document.getElementById(svg.getAttribute("aria-labelledby") ?? "")?.textContent).toBe(
				figure.title,
			);
	});

	test("leads home in a window of its own, under any base path", () => {
		const link = document.querySelector("footer a");
		expect(link?.getAttribute("href")).toBe(`https://jobs.example/site/charts/${state.path}/`);
		expect(link?.getAttribute("target")).toBe("_blank");
		expect(link?.getAttribute("rel")).toBe("noopener");
	});

	test("allows by hash exactly the styles and the script it holds, and nothing to be loaded", () => {
		const policy = document
			.querySelector("meta[http-equiv=Content-Security-Policy]")
			?.getAttribute("content");
		const hashes = [...page.matchAll(/<(style|script)>(.*?)<\/\1>/gs)].map(
			([, , text = ""]) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`,
		);
		expect(hashes).toHaveLength(3);
		expect(policy).toBe(
			`default-src 'none'; style-src ${hashes[0]} ${hashes[1]}; script-src ${hashes[2]}; base-uri 'none'; form-action 'none'`,
		);
		expect(page).not.toMatch(/ style="| src="|@import|url\((?!#)/);
	});

	test("has no colour that its style sheet does not define", () => {
		const used = new Set([...page.matchAll(/var\(--([a-z0-9-]+)\)/g)].map(([, name = ""]) => name));
		const defined = new Set([...page.matchAll(/[{;]--([a-z0-9-]+):/g)].map(([, name = ""]) => name));
		expect([...used].filter((name) => !defined.has(name))).toEqual([]);
		expect([...used].filter((name) => name in colours).length).toBeGreaterThan(3);
	});

	test("keeps the words of a drawing as they are", () => {
		const original = parseHTML(`<body>${figure.drawings[1]?.svg}</body>`).document;
		expect(document.querySelector(".d svg + svg")?.textContent).toBe(
			original.querySelector("svg")?.textContent,
		);
	});

	test("says so where the record is made up, and is listed nowhere", () => {
		const sample = read(embedPage(figure, { ...context, sample: true }));
		expect(sample.querySelector("h1")?.textContent).toBe(`[${sampleMark}] ${figure.title}`);
		expect(sample.title).toContain(sampleMark);
		expect(sample.querySelector("meta[name=robots]")?.getAttribute("content")).toBe("noindex, nofollow");
		expect(document.querySelector("meta[name=robots]")).toBeNull();
	});

	test("names its oEmbed answer unless it is frozen", () => {
		const selector = 'link[type="application/json+oembed"]';
		expect(document.querySelector(selector)).not.toBeNull();
		expect(read(embedPage(figure, { ...context, frozen: true })).querySelector(selector)).toBeNull();
	});

	test.each(["annual-jobs", "region-map", "region-heat", "task-figures"] as const)(
		"%s is valid HTML",
		async (id) => {
			const { first } = statesOf(dataset, id);
			const text = embedPage(figureOfState(dataset, first, "en"), {
				...context,
				locale: "en",
				statePath: first.path,
			});
			expect(await htmlIsValid(readPage(`en/embed/${first.path}/`, text), {} as Site)).toEqual([]);
		},
	);

	test("takes nothing of the data for markup", () => {
		const planted: Figure = {
			...figure,
			title: '<script>alert("1")</script>',
			sentence: "</p><img src=x onerror=alert(1)>",
			unit: '"><b>',
			statuses: [{ status: "survey", label: "<i>조사" }],
			sources: [{ ...(figure.sources[0] as Figure["sources"][number]), publisher: "<u>통계청" }],
		};
		const read_ = read(embedPage(planted, context));
		expect(read_.querySelectorAll("script")).toHaveLength(1);
		expect(read_.querySelector("main")?.querySelectorAll("img, b, i, u, script")).toHaveLength(0);
		expect(read_.querySelector("h1")?.textContent).toBe(planted.title);
	});
});

describe("options of the address", () => {
	const ids = [...read(embedPage(figure, context)).querySelectorAll("body > i[hidden]")].map(({ id }) => id);

	test("each way to write them in their order is an element of the page", () => {
		expect(ids).toHaveLength(15);
		for (const id of ["theme=dark", "theme=transparent&title=no", "title=no&source=no", "source=no"])
			expect(ids).toContain(id);
	});

	test("none is written twice", () => {
		expect(new Set(ids).size).toBe(ids.length);
	});
});

describe("the height of an embed", () => {
	test("holds the drawing and the words, in both languages", () => {
		for (const { first } of allStates(dataset))
			for (const locale of locales) {
				const each = figureOfState(dataset, first, locale);
				const drawing = each.drawings[0]?.height ?? 0;
				expect(embedHeight(each), first.path).toBeGreaterThan(drawing + 100);
				expect(embedHeight(each), first.path).toBeLessThan(drawing + 600);
			}
	});

	test("grows with the words", () => {
		expect(embedHeight({ ...figure, sentence: figure.sentence.repeat(3) })).toBeGreaterThan(
			embedHeight(figure),
		);
	});

	test("is less without title and source", () => {
		expect(embedHeight(figure, { title: false, source: false })).toBeLessThan(embedHeight(figure));
	});
});
