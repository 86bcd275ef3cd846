/** What pages may weigh, kB being 1,000 bytes after brotli at its highest level. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { heaviestPages } from "../../scripts/lib/heaviest-pages.ts";
import { type PageWeight, packed, weighPage } from "../../scripts/lib/page-weight.ts";
import { loadDataset } from "../../src/data/load.ts";
import { siteBase, siteDirectory } from "../support/site.ts";

const heaviest = heaviestPages(siteDirectory, loadDataset()).map(({ kind, page }) => [kind, page] as const);
const weights = new Map(heaviest.map(([kind, page]) => [kind, weighPage(siteDirectory, page, siteBase)]));
/** Pages filled into a frame, by the thousand, share a sheet beside them. */
const isFramed = (kind: string) => kind.startsWith("check/") || kind.startsWith("embed");
const pages = [...weights].filter(([kind]) => !kind.startsWith("embed"));
const embeds = [...weights].filter(([kind]) => kind.startsWith("embed"));

/** Kinds of pages that weigh more than they may. */
const over = (kinds: typeof pages, weight: (page: PageWeight) => number, most: number): string[] =>
	kinds
		.filter(([, page]) => weight(page) > most)
		.map(([kind, page]) => `${kind}: ${weight(page)} of ${most}`);

/** Bytes of the script that compares places. */
function comparison(): number {
	const scripts = readdirSync(join(siteDirectory, "_astro"));
	const own = scripts.filter((name) => /^comparison\..*\.js$/.test(name));
	expect(own).toHaveLength(1);
	return own.reduce((sum, name) => sum + packed(readFileSync(join(siteDirectory, "_astro", name))), 0);
}

describe("every kind of page", () => {
	test("is weighed", () => {
		expect(pages.length).toBeGreaterThan(40);
		expect(embeds.length).toBeGreaterThan(20);
		for (const [kind, { html, style, script, font }] of pages)
			expect(Math.min(html, style, script, font), kind).toBeGreaterThan(0);
	});

	test("has a script of 15 kB at most; charts of one's own have 110 kB with all that comes later", () => {
		const ordinary = pages.filter(([kind]) => kind !== "charts/custom");
		expect(over(ordinary, ({ script }) => script, 15_000)).toEqual([]);
		expect(
			over(
				pages.filter(([kind]) => kind === "charts/custom"),
				// What compares places comes only to charts of the site: the page has none of them.
				({ script, onDemand }) => script + onDemand - comparison(),
				110_000,
			),
		).toEqual([]);
	});

	test("asks for few files: page, script, the typeface in four pieces, tools, and little of its own", () => {
		const own = (kind: string) => /^(tasks|market\/\*|search|charts\/custom|newsroom)$/.test(kind);
		expect(
			over(
				pages.filter(([kind]) => !own(kind)),
				({ requests }) => requests,
				8,
			),
		).toEqual([]);
	});

	test("brings its styles with it, 7 kB at most, so that nothing stands between it and its first chart", () => {
		expect(over(pages, ({ style }) => style, 7_000)).toEqual([]);
		for (const [kind, page] of heaviest.filter(([kind]) => !isFramed(kind))) {
			const [head = ""] = readFileSync(join(siteDirectory, page, "index.html"), "utf8").split("<body");
			expect(head, kind).not.toMatch(/rel="?stylesheet|<script(?![^>]*ld\+json)/);
		}
	});
});

describe("embeds", () => {
	test("are one file of 20 kB at most", () => {
		expect(over(embeds, ({ total }) => total, 20_000)).toEqual([]);
		expect(over(embeds, ({ requests }) => requests, 1)).toEqual([]);
	});
});

describe("the home page", () => {
	test.each(["", "en/"])("/%s is light, and comes in few files", (page) => {
		const { html, style, script, total, requests } = weighPage(siteDirectory, page, siteBase);
		// And the icon in the browser's tab.
		expect(requests).toBeLessThanOrEqual(7);
		expect(html + style + script).toBeLessThanOrEqual(24_000);
		expect(total).toBeLessThanOrEqual(45_000);
	});
});

describe("the typeface", () => {
	test("is 120 kB a weight at most, its pieces together, and what every page shows is 10 kB", () => {
		const folder = join(siteDirectory, "fonts");
		const files = readdirSync(folder).filter((name) => name.startsWith("pretendard-"));
		for (const weight of [400, 700]) {
			const own = files.filter((name) => name.includes(`-${weight}-`));
			expect(own).toHaveLength(2);
			const bytes = own.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
			expect(bytes).toBeLessThanOrEqual(120_000);
			expect(statSync(join(folder, `pretendard-${weight}-latin.woff2`)).size).toBeLessThanOrEqual(10_000);
		}
	});
});
