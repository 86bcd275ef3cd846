import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { useSiteInBrowser } from "../support/browser.ts";
import { overflowing } from "../support/drawing-faults.ts";
import { pageSamples } from "../support/page-types.ts";

const widths = [280, 360, 768, 1280];
const { open } = useSiteInBrowser();

describe("at 280, 360, 768 and 1280 pixels", () => {
	test.each(pageSamples)("/$path fits, and shows each chart once and whole", async ({ path }) => {
		await open(path, {}, async (page) => {
			const faults: string[] = [];
			for (const width of widths) {
				await page.setViewportSize({ width, height: 800 });
				const found = [...(await overflowing(page)), ...(await badlyShownCharts(page))];
				faults.push(...found.map((fault) => `${width}: ${fault}`));
			}
			expect(faults).toEqual([]);
		});
	});
});

/** Charts that show none or both of their drawings, or one that leaves its figure. */
function badlyShownCharts(page: Page): Promise<readonly string[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll("figure.chart")].flatMap((figure, index) => {
			const name = figure.id || `chart ${index + 1}`;
			const shown = [...figure.querySelectorAll("svg[role=img]")].filter((svg) => svg.checkVisibility());
			const drawing = shown[0];
			if (!drawing || shown.length > 1) return [`${name} shows ${shown.length} drawings`];
			const frame = figure.getBoundingClientRect();
			const { left, right } = drawing.getBoundingClientRect();
			return left < frame.left - 1 || right > frame.right + 1 ? [`${name} is wider than its figure`] : [];
		}),
	);
}
