import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { searchWords } from "../../src/text/pages/search.ts";
import { useSiteInBrowser } from "../support/browser.ts";
import { siteBase } from "../support/site.ts";

const { open } = useSiteInBrowser();
const phone = { viewport: { width: 360, height: 740 } };

/** Types into the field and waits until what was found has been said. */
async function ask(page: Page, question: string): Promise<void> {
	await page.fill("site-search input", question);
	await page.waitForFunction(() => document.querySelector("site-search [role=status]")?.textContent !== "");
}

const titles = (page: Page) => page.locator(".site-search__results li:not([hidden]) .site-search__title");
const focused = (page: Page) =>
	page.evaluate(() => document.activeElement?.getAttribute("href") ?? document.activeElement?.localName);

describe("the search", () => {
	test("fetches its index only when a reader turns to the field", async () => {
		await open("search/", phone, async (page) => {
			const asked: string[] = [];
			page.on("request", (request) => asked.push(new URL(request.url()).pathname));
			await page.mouse.move(100, 100);
			expect(asked.filter((path) => path.endsWith("index.json"))).toEqual([]);
			await Promise.all([page.waitForResponse(/search\/index\.json$/), page.focus("site-search input")]);
			await ask(page, "수원");
			await ask(page, "수원시");
			expect(asked.filter((path) => path.endsWith("index.json"))).toEqual([`${siteBase}search/index.json`]);
		});
	});

	test.each([
		["search/", "수원의", "regions/suwon/"],
		["search/", "ㅅㅇ", "regions/suwon/"],
		["en/search/", "Suwon", "en/regions/suwon/"],
		["en/search/", "ㅅㅇ", "en/regions/suwon/"],
	])("on /%s “%s” finds %s first, says how many, and marks the words", async (path, question, first) => {
		await open(path, phone, async (page) => {
			await ask(page, question);
			const link = page.locator(".site-search__results a").first();
			expect(await link.getAttribute("href")).toBe(`${siteBase}${first}`);
			const count = await page.locator(".site-search__results li").count();
			expect(await page.textContent("site-search [role=status]")).toContain(String(count));
			await expect.poll(() => new URL(page.url()).searchParams.get("q")).toBe(question);
		});
	});

	test("marks what was typed without making markup of it", async () => {
		await open("search/", phone, async (page) => {
			await ask(page, "수원");
			expect(await titles(page).first().locator("mark").textContent()).toBe("수원");
			await ask(page, "<img src=x onerror=alert(1)> 수원");
			expect(await page.locator("site-search img").count()).toBe(0);
			expect(await page.textContent("site-search [role=status]")).toContain("<img src=x onerror=alert(1)>");
		});
	});

	test("goes up and down by arrow keys, opens the first by Enter, and is cleared by Escape", async () => {
		await open("search/", phone, async (page) => {
			await ask(page, "수원");
			await page.keyboard.press("ArrowDown");
			expect(await focused(page)).toBe(`${siteBase}regions/suwon/`);
			await page.keyboard.press("ArrowDown");
			expect(await focused(page)).not.toBe(`${siteBase}regions/suwon/`);
			await page.keyboard.press("ArrowUp");
			await page.keyboard.press("ArrowUp");
			expect(await focused(page)).toBe("input");
			await page.keyboard.press("Escape");
			expect(await page.inputValue("site-search input")).toBe("");
			expect(await page.locator(".site-search__results li").count()).toBe(0);
			// The address follows the paint.
			await expect.poll(() => new URL(page.url()).search).toBe("");
			await ask(page, "ㅅㅇ");
			await Promise.all([page.waitForURL(/\/regions\/suwon\/$/), page.keyboard.press("Enter")]);
		});
	});

	test("takes its question from the address and gives it to the other language", async () => {
		await open("search/?q=%EC%98%88%EC%82%B0", phone, async (page) => {
			await titles(page).first().waitFor();
			expect(await page.inputValue("site-search input")).toBe("예산");
			await ask(page, "budget");
			const other = await page.locator("a[hreflang=en]").evaluate((link: HTMLAnchorElement) => link.href);
			expect(new URL(other).pathname + new URL(other).search).toBe(`${siteBase}en/search/?q=budget`);
		});
	});

	test("shows twenty at first and the rest when asked, and goes on there", async () => {
		await open("search/", phone, async (page) => {
			await ask(page, "고용률");
			expect(await titles(page).count()).toBe(20);
			await page.click(".site-search__more");
			const all = await page.locator(".site-search__results li").count();
			expect(await titles(page).count()).toBe(all);
			expect(all).toBeGreaterThan(20);
			expect(await focused(page)).toContain(siteBase);
		});
	});

	test("says so when it finds nothing, and shows where to start", async () => {
		await open("search/", phone, async (page) => {
			await ask(page, "쀍쀍");
			expect(await page.textContent("site-search [role=status]")).toContain("찾지 못했습니다");
			expect(await page.locator("[data-search-entries]").isVisible()).toBe(true);
			await ask(page, "수원");
			expect(await page.locator("[data-search-entries]").isVisible()).toBe(false);
		});
	});

	test("says so when the index cannot be had, and tries again with the next letter", async () => {
		const options = { ...phone, expectedError: /index\.json|Failed to load resource/ };
		await open("search/", options, async (page) => {
			await page.route(/index\.json$/, (route) => route.abort());
			await ask(page, "수원");
			expect(await page.textContent("site-search [role=status]")).toBe(searchWords.ko.failed);
			await page.unroute(/index\.json$/);
			await page.fill("site-search input", "수원시");
			await titles(page).first().waitFor();
		});
	});

	test("without script there is no field that does nothing, but the ways into the site", async () => {
		await open("search/", { ...phone, javaScriptEnabled: false }, async (page) => {
			expect(await page.locator("site-search form").isVisible()).toBe(false);
			expect(await page.getByText(searchWords.ko.withoutScript).isVisible()).toBe(true);
			const links = page.locator("[data-search-entries] a");
			expect(await links.count()).toBe(searchWords.ko.pages.length - 1);
		});
	});
});

test.each(["", "en/"])("the way to the search stands in the header of /%s at every width", async (path) => {
	await open(path, {}, async (page) => {
		for (const width of [280, 360, 1280]) {
			await page.setViewportSize({ width, height: 740 });
			const link = page.locator("header .search-link");
			const box = await link.boundingBox();
			expect(Math.min(box?.width ?? 0, box?.height ?? 0), `at ${width}`).toBeGreaterThanOrEqual(44);
			expect((await link.textContent())?.trim()).toMatch(/^(검색|Search)$/);
		}
	});
});
