import { describe, expect, test } from "vitest";
import { useSiteInBrowser } from "../support/browser.ts";

const { open } = useSiteInBrowser();
const chart = "charts/region-line/employment-rate/age-15-plus/suwon/";

describe("a text to be copied", () => {
	test("is copied whole and announced, by keyboard too", async () => {
		await open(chart, { permissions: ["clipboard-read", "clipboard-write"] }, async (page) => {
			await page.locator(".cite > summary").click();
			const copy = page.locator('copy-button[for="cite-bibtex"]');
			const button = copy.getByRole("button", { name: /^복사\s*:?\s*BibTeX$/ });
			await button.focus();
			await page.keyboard.press("Enter");
			const status = copy.getByRole("status");
			await status.filter({ hasText: "복사했습니다" }).waitFor();
			const text = await page.evaluate(() => navigator.clipboard.readText());
			expect(text).toBe(await page.locator("#cite-bibtex").textContent());
			expect(text).toMatch(/^@misc\{[\s\S]*suwon[\s\S]*\}$/);
			const box = await button.boundingBox();
			expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
		});
	});

	test("is selected where the browser does not allow copying", async () => {
		await open("en/about/coverage/", {}, async (page) => {
			await page.evaluate(() => {
				navigator.clipboard.writeText = () => Promise.reject(new Error("not allowed"));
			});
			const request = page.locator("details.request").first();
			await request.locator("summary").click();
			await request.getByRole("button", { name: /^Copy/ }).click();
			await request.getByRole("status").filter({ hasText: "selected" }).waitFor();
			expect(await page.evaluate(() => String(getSelection()))).toContain("정보공개 청구");
		});
	});

	test("stands there without script, and no button with it", async () => {
		await open(chart, { javaScriptEnabled: false }, async (page) => {
			await page.locator(".cite > summary").click();
			expect(await page.locator("#cite-apa").isVisible()).toBe(true);
			expect(await page.locator("copy-button button:visible").count()).toBe(0);
		});
	});
});

test("a chart swapped in place brings its own files and citation", async () => {
	await open(chart, { permissions: ["clipboard-read", "clipboard-write"] }, async (page) => {
		const controls = page.locator(".chart-controls details").filter({ hasText: "성남시" }).first();
		await controls.locator("summary").click();
		await controls.getByRole("link", { name: "성남시" }).click();
		await page.locator('.downloads a[href$="seongnam.csv"]').waitFor({ state: "attached" });
		await page.locator(".cite > summary").click();
		expect(await page.locator("#cite-apa").textContent()).toContain("/seongnam/");
		const copy = page.locator('copy-button[for="cite-apa"]');
		await copy.getByRole("button").click();
		await copy.getByRole("status").filter({ hasText: "복사했습니다" }).waitFor();
	});
});
