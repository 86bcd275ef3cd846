import { describe, expect, test } from "vitest";
import { useSiteInBrowser } from "../support/browser.ts";

const { open, addressOf } = useSiteInBrowser();

describe("the menu that shares a page", () => {
	test("copies the page's address and says so", async () => {
		await open("regions/suwon/", { permissions: ["clipboard-read", "clipboard-write"] }, async (page) => {
			await page.click("share-menu copy-button button");
			await page.waitForFunction(
				() => document.querySelector("share-menu [role=status]")?.textContent !== "",
			);
			expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(addressOf("regions/suwon/"));
		});
	});

	test("copies what was chosen on the page with it", async () => {
		const chart = "charts/region-line/employment-rate/age-15-plus/suwon/";
		await open(chart, { permissions: ["clipboard-read", "clipboard-write"] }, async (page) => {
			await page.evaluate(() => history.replaceState(null, "", `${location.pathname}?a=1#b`));
			await page.click("share-menu copy-button button");
			await page.waitForFunction(
				() => document.querySelector("share-menu [role=status]")?.textContent !== "",
			);
			expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(addressOf(`${chart}?a=1`));
		});
	});

	test("offers the device's own way where there is one, and no button where there is none", async () => {
		await open("regions/suwon/", {}, async (page) => {
			const shared: unknown[] = [];
			await page.exposeFunction("noteShared", (data: unknown) => shared.push(data));
			await page.addInitScript(() => {
				Object.defineProperties(navigator, {
					canShare: { value: () => true },
					share: {
						value: (data: unknown) =>
							(globalThis as unknown as { noteShared: (data: unknown) => Promise<void> }).noteShared(data),
					},
				});
			});
			await page.reload();
			await page.click("share-menu [data-share]");
			expect(shared).toEqual([{ title: await page.title(), url: addressOf("regions/suwon/") }]);
		});
		await open("regions/suwon/", {}, async (page) => {
			await page.addInitScript(() => {
				Object.defineProperty(navigator, "canShare", { value: undefined });
			});
			await page.reload();
			expect(await page.locator("share-menu [data-share]").isVisible()).toBe(false);
			expect(await page.locator("share-menu copy-button button").isVisible()).toBe(true);
		});
	});

	test("without script the address alone stands there", async () => {
		await open("en/regions/suwon/", { javaScriptEnabled: false }, async (page) => {
			expect(await page.locator("share-menu button:visible").count()).toBe(0);
			expect(await page.textContent("share-menu [data-address]")).toMatch(/\/en\/regions\/suwon\/$/);
		});
	});
});
