import axe from "axe-core";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { loadDataset } from "../../src/data/load.ts";
import { originRows } from "../../src/render/origin.ts";
import { openAllDetails, useSiteInBrowser } from "../support/browser.ts";

const { open } = useSiteInBrowser();
const chart = "charts/region-heat/employment-rate/age-15-plus/";
const tip = ".origin-tip";
const ids = originRows(loadDataset());
const alternate = [...ids].find(([row]) => row.use === "alternate")?.[1] ?? "";

/** Whether the tip is open, and lies wholly inside the window. */
const tipState = (page: Page) =>
	page.evaluate((selector) => {
		const box = document.querySelector(selector);
		if (!box?.matches(":popover-open")) return "closed";
		const { left, top, right, bottom } = box.getBoundingClientRect();
		const { clientWidth, clientHeight } = document.documentElement;
		return left >= 0 && top >= 0 && right <= clientWidth && bottom <= clientHeight ? "inside" : "cut off";
	}, tip);
const opened = (page: Page) => page.locator(`${tip}:popover-open`).waitFor();
const closed = (page: Page) => page.locator(`${tip}:popover-open`).waitFor({ state: "detached" });
const focused = (page: Page) =>
	page.evaluate(() => ({
		text: document.activeElement?.textContent?.trim(),
		row: document.activeElement?.closest("tr")?.rowIndex,
		column: document.activeElement?.closest("td")?.cellIndex,
	}));

describe("a figure shows its origin", () => {
	test("under the mouse, as long as the mouse is on it or on what opened", async () => {
		await open(chart, { viewport: { width: 1280, height: 700 } }, async (page) => {
			await openAllDetails(page);
			const figure = page.locator("figure td a.origin").nth(40);
			const value = await figure.textContent();
			await figure.hover();
			await opened(page);
			expect(await page.locator(`${tip} .value`).textContent()).toBe(value?.trim());
			expect(await page.locator(`${tip} strong`).textContent()).toContain("고용률");
			expect(await tipState(page)).toBe("inside");
			await page.locator(tip).hover();
			await page.locator(`${tip} a`).hover();
			expect(await tipState(page)).toBe("inside");
			await page.keyboard.press("Escape");
			expect(await tipState(page)).toBe("closed");
			await figure.hover({ position: { x: 2, y: 2 } });
			await page.locator("h1").hover();
			await closed(page);
		});
	});

	test("and not in passing", async () => {
		await open(chart, { viewport: { width: 1280, height: 700 } }, async (page) => {
			await openAllDetails(page);
			await page.locator("figure td a.origin").nth(40).hover();
			await page.locator("h1").hover();
			await page.waitForTimeout(600);
			expect(await tipState(page)).toBe("closed");
		});
	});

	test("by keyboard, also when the page scrolls under a mouse that lies still", async () => {
		await open(chart, {}, async (page) => {
			await openAllDetails(page);
			const [first, second] = [3, 4].map((index) => page.locator("figure td a.origin").nth(index));
			await first?.focus();
			await page.keyboard.press("ArrowRight");
			await page.keyboard.press("ArrowLeft");
			await opened(page);
			await page.keyboard.press("ArrowRight");
			await page.locator("h1").dispatchEvent("pointerover", { pointerType: "mouse" });
			await expect
				.poll(() => page.locator(`${tip} .value`).textContent())
				.toBe((await second?.textContent())?.trim());
			expect(await tipState(page)).toBe("inside");
		});
	});

	test("at a narrow edge without being cut off", async () => {
		await open(chart, { viewport: { width: 360, height: 640 } }, async (page) => {
			await openAllDetails(page);
			const figures = page.locator("figure td a.origin");
			for (const index of [0, (await figures.count()) - 1]) {
				await figures.nth(index).focus();
				await page.keyboard.press("ArrowRight");
				await page.keyboard.press("ArrowLeft");
				await opened(page);
				expect(await tipState(page)).toBe("inside");
				await page.keyboard.press("Escape");
			}
		});
	});

	test("by keyboard: one tab stop a table, arrow keys within, Enter follows", async () => {
		await open(chart, {}, async (page) => {
			await openAllDetails(page);
			await page.locator("figure .data-table-frame").focus();
			await page.keyboard.press("Tab");
			const first = await focused(page);
			await opened(page);
			await page.keyboard.press("ArrowDown");
			const below = await focused(page);
			expect(below).toMatchObject({ row: (first.row ?? 0) + 1, column: first.column });
			await page.keyboard.press("ArrowRight");
			expect((await focused(page)).column).toBeGreaterThan(below.column ?? 0);
			expect((await focused(page)).row).toBe(below.row);
			await opened(page);
			await page.keyboard.press("Tab");
			expect(await page.evaluate(() => document.activeElement?.closest("figure table"))).toBeNull();
			await page.keyboard.press("Shift+Tab");
			expect((await focused(page)).row).toBe(below.row);
			await page.keyboard.press("Enter");
			await page.waitForURL(/\/o\/o\w{9}\/$/);
		});
	});

	test("by touch: the first tap shows it, the second follows", async () => {
		await open("en/", { hasTouch: true, viewport: { width: 390, height: 700 } }, async (page) => {
			const figure = page.locator(".key-figure a.origin").first();
			await figure.tap();
			await opened(page);
			expect(new URL(page.url()).pathname).toMatch(/\/en\/$/);
			expect(await page.locator(`${tip} a`).textContent()).toBe("Details");
			expect(await tipState(page)).toBe("inside");
			await figure.tap();
			await page.waitForURL(/\/en\/o\/o\w{9}\/$/);
		});
	});

	test("without script as a plain link, each a tab stop of its own", async () => {
		await open(chart, { javaScriptEnabled: false }, async (page) => {
			await openAllDetails(page);
			const figure = page.locator("figure td a.origin").nth(5);
			const value = await figure.textContent();
			await figure.click();
			expect(await page.locator("#figure .value").textContent()).toBe(value?.trim());
		});
	});
});

describe("a number in a sentence", () => {
	const line = "charts/region-line/employment-rate/age-15-plus/suwon/";
	const inSentence = (page: Page) => page.locator(".chart__sentence a.origin");

	test("shows its origin on focus, and what it was worked out from", async () => {
		await open(line, { viewport: { width: 360, height: 640 } }, async (page) => {
			const sentence = (await page.locator(".chart__sentence").textContent()) ?? "";
			expect(await page.locator('meta[name="description"]').getAttribute("content")).toBe(sentence);
			const first = inSentence(page).first();
			await page.locator("h1").click();
			await first.focus();
			await page.keyboard.press("Shift+Tab");
			await page.keyboard.press("Tab");
			await opened(page);
			expect(await page.locator(`${tip} .value`).textContent()).toBe(await first.textContent());
			await page.keyboard.press("Tab");
			await page.keyboard.press("Tab");
			await page.locator(`${tip}:popover-open strong`, { hasText: "이 누리집이 계산한 값" }).waitFor();
			const named = await page.locator(`${tip} a`).allTextContents();
			expect(named.map((name) => name.split(": ").at(-1))).toEqual(
				(await inSentence(page).allTextContents()).slice(0, 2),
			);
			expect(await tipState(page)).toBe("inside");
		});
	});

	test("by touch: the first tap shows it, the second follows", async () => {
		await open(`en/${line}`, { hasTouch: true, viewport: { width: 390, height: 700 } }, async (page) => {
			const figure = page.locator('.chart__sentence a[href*="/o/"]').first();
			await figure.tap();
			await opened(page);
			await figure.tap();
			await page.waitForURL(/\/en\/o\/o\w{9}\/$/);
		});
	});

	test("without script is a link: to its page, or to the table that opens", async () => {
		await open(line, { javaScriptEnabled: false }, async (page) => {
			await page.locator(".chart__sentence a[data-derived]").click();
			expect(await page.locator('figure [id$="-table"]').isVisible()).toBe(true);
			const figure = inSentence(page).first();
			const value = await figure.textContent();
			await figure.click();
			expect(await page.locator("#figure .value").textContent()).toBe(value);
		});
	});

	test("follows a chart that is swapped in place, and is announced as plain text", async () => {
		await open(line, {}, async (page) => {
			const before = await inSentence(page).first().getAttribute("href");
			const choice = page.locator(".chart-controls details").first();
			await choice.locator("summary").click();
			await choice.locator("a:not([aria-current])").first().click();
			await page.waitForFunction(
				(href) => document.querySelector(".chart__sentence a.origin")?.getAttribute("href") !== href,
				before,
			);
			// The chart comes first, and is announced when all that goes with it is there.
			await page.locator("chart-explorer:not([aria-busy])").waitFor();
			const sentence = await page.locator(".chart__sentence").textContent();
			const status = page.locator("[data-chart-status]");
			expect(await status.textContent()).toBe(sentence);
			expect(await status.locator("a").count()).toBe(0);
		});
	});
});

test("a cell that was worked out says so, and arrow keys reach it", async () => {
	await open("charts/region-ranking/employment-rate/age-15-plus/2022-S1/", {}, async (page) => {
		await openAllDetails(page);
		await page.locator("figure .data-table-frame").first().focus();
		await page.keyboard.press("Tab");
		await opened(page);
		await page.keyboard.press("ArrowRight");
		expect(await page.evaluate(() => document.activeElement?.matches("td[data-compared]"))).toBe(true);
		await page.locator(`${tip}:popover-open strong`, { hasText: "이 누리집이 계산한 값" }).waitFor();
	});
});

test("the table and the sentence of a chart of one's own lead to the origins", async () => {
	await open("charts/custom/", {}, async (page) => {
		const cell = page.locator("#custom-figure td a.origin").first();
		await cell.waitFor({ state: "attached" });
		await openAllDetails(page);
		const value = await cell.textContent();
		expect(await page.locator("#custom-figure .custom-figure__sentence a.origin").count()).toBeGreaterThan(0);
		await cell.click();
		await page.waitForURL(/\/o\/o\w{9}\/$/);
		expect(await page.locator("#figure .value").textContent()).toBe(value);
	});
});

describe.each(["light", "dark"] as const)("the page of an origin in the %s theme", (colorScheme) => {
	test.each([`o/${alternate}/`, `en/o/${alternate}/`])("axe finds nothing on /%s", async (path) => {
		await open(path, { colorScheme, viewport: { width: 360, height: 800 } }, async (page) => {
			await openAllDetails(page);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
			await page.evaluate(axe.source);
			const violations = await page.evaluate(async () => {
				const found = await window.axe.run(document, { resultTypes: ["violations"] });
				return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
			});
			expect(violations).toEqual([]);
		});
	});
});

test("an id typed in leads to its page; what is no id is said to be none", async () => {
	const id = alternate;
	await open("o/", {}, async (page) => {
		await page.getByLabel("식별자").fill("o123");
		await page.getByRole("button", { name: "출처 보기" }).click();
		expect(await page.locator("origin-finder [role=status]").textContent()).toContain("열 글자");
		await page.getByLabel("식별자").fill(` ${id.toUpperCase()} `);
		await page.keyboard.press("Enter");
		await page.waitForURL(new RegExp(`/o/${id}/$`));
	});
});
