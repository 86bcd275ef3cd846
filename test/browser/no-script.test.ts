import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { openAllDetails, useSiteInBrowser } from "../support/browser.ts";
import { pageSamples } from "../support/page-types.ts";

const { open } = useSiteInBrowser();

describe("without script nothing is missing", () => {
	test.each(pageSamples)("/$path", async ({ path }) => {
		const seen = { withScript: [] as readonly string[], without: [] as readonly string[] };
		await open(path, {}, async (page) => {
			seen.withScript = await readAll(page);
		});
		await open(path, { javaScriptEnabled: false }, async (page) => {
			seen.without = await readAll(page);
		});
		expect(seen.without.length, "passages, cells and drawings").toBeGreaterThan(3);
		const left = new Set(seen.without);
		expect(seen.withScript.filter((passage) => !left.has(passage))).toEqual([]);
	});
});

/** The visible words of every passage, heading, cell and drawing, in order; controls are left out. */
async function readAll(page: Page): Promise<readonly string[]> {
	await openAllDetails(page);
	return page.evaluate(() => {
		const passages =
			"h1, h2, h3, h4, h5, h6, p, li, dt, dd, th, td, caption, figcaption, summary, svg[role=img]";
		return (
			[...document.querySelectorAll(passages)]
				.filter((element) => element.checkVisibility({ visibilityProperty: true }))
				// What only a script can work may say so only where there is script.
				.filter(
					(element) =>
						!element.closest("form, [role=search], [role=status], [aria-live], [data-script-only]"),
				)
				.map((element) => `${element.localName}: ${element.textContent?.replace(/\s+/g, " ").trim()}`)
		);
	});
}
