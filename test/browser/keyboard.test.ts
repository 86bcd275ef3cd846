import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { useSiteInBrowser } from "../support/browser.ts";
import { pageSamples } from "../support/page-types.ts";

const { open } = useSiteInBrowser();

describe("with the keyboard alone", () => {
	test.each(pageSamples)("the skip link of /$path comes first and leads to the content", async ({ path }) => {
		await open(path, { viewport: { width: 1280, height: 800 } }, async (page) => {
			await page.keyboard.press("Tab");
			const first = await page.evaluate(() => {
				const link = document.activeElement;
				const { left, top, width, height } = link?.getBoundingClientRect() ?? new DOMRect();
				const isSeen = width > 20 && height > 10 && left >= 0 && top >= 0;
				return { href: link?.getAttribute("href") ?? "", isSeen };
			});
			expect(first.href).toMatch(/^#./);
			expect(first.isSeen, "the link shows when it has the focus").toBe(true);
			expect(await unseenStops(page, 12)).toEqual([]);

			await page.locator(`a[href="${first.href}"]`).first().focus();
			await page.keyboard.press("Enter");
			await page.waitForFunction((hash) => location.hash === hash, first.href);
			await page.keyboard.press("Tab");
			const stops = page.locator("main").locator("a[href], button, summary, input, select");
			expect(await placeOfFocus(page)).toBe((await stops.count()) > 0 ? "main" : "after main");
		});
	});
});

/** Elements among the next stops that do not show that they have the focus. */
async function unseenStops(page: Page, stops: number): Promise<readonly string[]> {
	const unseen: string[] = [];
	for (let stop = 0; stop < stops; stop++) {
		await page.keyboard.press("Tab");
		const fault = await page.evaluate(() => {
			const element = document.activeElement;
			if (!element || element === document.body) return null;
			const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
			const hasRing = outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0;
			return hasRing || boxShadow !== "none" ? null : element.outerHTML.slice(0, 120);
		});
		if (fault) unseen.push(fault);
	}
	return unseen;
}

function placeOfFocus(page: Page): Promise<string> {
	return page.evaluate(() => {
		const main = document.querySelector("main");
		const focused = document.activeElement;
		if (!main || !focused || focused === document.body) return "nowhere";
		if (main.contains(focused)) return "main";
		const follows = main.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_FOLLOWING;
		return follows ? "after main" : "before main";
	});
}
