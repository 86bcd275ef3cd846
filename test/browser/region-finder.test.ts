import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { useSiteInBrowser } from "../support/browser.ts";

const { open } = useSiteInBrowser();

const shown = (page: Page) => page.locator("region-finder li:visible .region-finder__link").allInnerTexts();
const names = async (page: Page) => (await shown(page)).map((text) => text.split("\n")[0]);

describe("the field that finds a city or county", () => {
	test("filters the list by first consonants and leads to the first with Enter", async () => {
		await open("regions/", { viewport: { width: 360, height: 800 } }, async (page) => {
			expect(await shown(page)).toHaveLength(31);
			const field = page.getByRole("searchbox");
			await field.fill("ㅅㅇ");
			expect(await names(page)).toEqual(["수원시"]);
			expect(await page.locator("region-finder section:visible").count()).toBe(1);
			expect(await page.locator("region-finder [role=status]").textContent()).toContain("1");
			await field.press("Enter");
			await page.waitForURL(/\/regions\/suwon\/$/);
		});
	});

	test("says that nothing was found, and shows all again once it is emptied", async () => {
		await open("en/regions/", { viewport: { width: 1280, height: 800 } }, async (page) => {
			const field = page.getByRole("searchbox");
			await field.fill("busan");
			expect(await shown(page)).toEqual([]);
			expect(await page.locator("region-finder [role=status]").textContent()).not.toBe("");
			await field.press("Enter");
			expect(page.url()).toMatch(/\/en\/regions\/$/);
			await field.fill("");
			expect(await shown(page)).toHaveLength(31);
			expect(await page.locator("region-finder [role=status]").textContent()).toBe("");
		});
	});

	test("is reached and used by keyboard alone", async () => {
		await open("regions/", { viewport: { width: 1280, height: 800 } }, async (page) => {
			await page.getByRole("searchbox").focus();
			await page.keyboard.type("yang");
			await page.keyboard.press("Tab");
			expect(await page.evaluate(() => document.activeElement?.textContent)).toContain("양주시");
			await page.keyboard.press("Enter");
			await page.waitForURL(/\/regions\/yangju\/$/);
		});
	});

	test("is not there without script, and the list is whole", async () => {
		await open(
			"regions/",
			{ javaScriptEnabled: false, viewport: { width: 360, height: 800 } },
			async (page) => {
				expect(await page.locator("region-finder input:visible").count()).toBe(0);
				expect(await shown(page)).toHaveLength(31);
			},
		);
	});
});
