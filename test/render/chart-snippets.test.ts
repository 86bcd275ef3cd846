import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { chartSnippet, type SharedChart, snippetKinds } from "../../src/render/chart-snippets.ts";
import { embedSandbox } from "../../src/render/snippets.ts";

const root = "https://jobs.example/figures/";
const path = "region-line/employment-rate/age-15-plus/suwon/";

const plain: SharedChart = {
	title: "수원시의 고용률은 어떻게 달라졌나?",
	sentence: "수원시의 고용률은 62.9%로 올랐다.",
	height: 612,
	page: `${root}en/charts/${path}`,
	embed: `${root}en/embed/${path}`,
	frozen: `${root}en/v/2026.1/embed/${path}`,
	svg: `${root}en/charts/${path}chart.svg`,
	png: `${root}en/charts/${path}chart.png`,
	script: `${root}embed/v1.js`,
};

/** Titles that end attributes, tags and links of every kind, for whoever writes them out carelessly. */
const hostile: SharedChart = {
	...plain,
	title: `"><script>alert(1)</script>' onload=x ](javascript:x) [a]: b`,
	sentence: "`code` *가* _나_ <img src=x> & &amp; \\ ![x](y)\n\n# heading | cell",
};

/** Words as a snippet has them. */
const flat = (words: string) => words.replace(/\s+/g, " ");

const elementsOf = (html: string) => [
	...parseHTML(`<main>${html}</main>`).document.querySelectorAll("main *"),
];

describe("every snippet", () => {
	test.each(snippetKinds)(
		"of the kind %s has whole addresses below the base path, and the hostile words as words",
		(kind) => {
			const text = chartSnippet(kind, plain);
			for (const [address] of text.matchAll(/https?:\/\/[^\s")]+/g)) expect(address).toMatch(root);
			expect(text).toContain(root);
			expect(text).not.toMatch(/undefined|null|\[object/);
			// Markdown is no HTML; its own test is below.
			const elements = kind === "markdown" ? [] : elementsOf(chartSnippet(kind, hostile));
			for (const { localName, attributes } of elements) {
				expect(["iframe", "a", "img", "gyeonggi-chart", "script"]).toContain(localName);
				for (const { name } of attributes) expect(name).not.toMatch(/^on/);
			}
			if (kind !== "element") expect(chartSnippet(kind, hostile)).not.toMatch(/(?<!\\)<script/);
		},
	);

	test("is one line an element, which survives editors that wrap what is pasted", () => {
		for (const kind of snippetKinds)
			for (const line of chartSnippet(kind, hostile).split("\n"))
				expect(line).toMatch(/^(<.*>|!?\[.*\)|https:.*)$/);
	});
});

describe("frames", () => {
	test.each([
		["iframe", plain.embed],
		["frozen", plain.frozen],
	] as const)("the %s has its height, a name, a sandbox, and loads late", (kind, src) => {
		const [frame, ...more] = elementsOf(chartSnippet(kind, hostile));
		expect(more).toEqual([]);
		const read = Object.fromEntries([...(frame?.attributes ?? [])].map(({ name, value }) => [name, value]));
		expect(read).toEqual({
			src,
			title: hostile.title,
			width: "100%",
			height: "612",
			frameborder: "0",
			loading: "lazy",
			sandbox: embedSandbox,
		});
	});

	test("the custom element holds a link for where its script is blocked", () => {
		const [chart, link, script] = elementsOf(chartSnippet("element", hostile));
		expect(chart?.getAttribute("src")).toBe(plain.embed);
		expect(chart?.getAttribute("height")).toBe("612");
		expect(link?.getAttribute("href")).toBe(plain.page);
		expect(link?.textContent).toBe(hostile.title);
		expect(script?.getAttribute("src")).toBe(plain.script);
	});
});

describe("pictures", () => {
	test("a link and an image whose text is the sentence; pixels where the state has them", () => {
		const [link, image, ...more] = elementsOf(chartSnippet("image", hostile));
		expect(more).toEqual([]);
		expect(link?.getAttribute("href")).toBe(plain.page);
		expect(image?.getAttribute("alt")).toBe(flat(`${hostile.title} ${hostile.sentence}`));
		expect(image?.getAttribute("src")).toBe(plain.png);
		expect(image?.getAttribute("srcset")).toBe(`${plain.png} 2x`);
		const [, drawn] = elementsOf(chartSnippet("image", { ...plain, png: null }));
		expect(drawn?.getAttribute("src")).toBe(plain.svg);
		expect(drawn?.hasAttribute("srcset")).toBe(false);
	});

	test("Markdown with every mark of its own escaped, on one line", () => {
		const text = chartSnippet("markdown", hostile);
		expect(text).not.toContain("\n");
		expect(text.endsWith(`](${plain.png})](${plain.page})`)).toBe(true);
		const words = text.slice("[![".length, text.indexOf(`](${plain.png})`));
		expect(words.replace(/\\[\\`*_[\]<>#!|~&]/g, "")).not.toMatch(/[\\`*_[\]<>#!|~&]/);
		expect(words.replace(/\\(.)/g, "$1")).toBe(flat(`${hostile.title} ${hostile.sentence}`));
		const odd = chartSnippet("markdown", { ...plain, page: `${root}a (b)/`, png: null });
		expect(odd.endsWith(`](${plain.svg})](${root}a%20%28b%29/)`)).toBe(true);
	});
});
