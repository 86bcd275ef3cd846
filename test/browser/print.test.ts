import { describe, expect, test } from "vitest";
import { useSiteInBrowser } from "../support/browser.ts";
import { pageSamples } from "../support/page-types.ts";

const { open } = useSiteInBrowser();

describe("on paper", () => {
	test.each(pageSamples)(
		"/$path prints its content under the site's name and leaves menus out",
		async ({ path }) => {
			await open(path, { viewport: { width: 794, height: 1123 } }, async (page) => {
				await page.emulateMedia({ media: "print" });
				const printed = await page.evaluate(() => {
					const isSite = (element: Element) => !element.closest("main, article, section, aside");
					const shown = (selector: string) =>
						[...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());
					return {
						// The name of the site stands on paper as on a letter; nothing else of the header does.
						headerLinks: shown("header a, [role=banner] a").filter(isSite).length,
						menus: shown("nav").filter(isSite).length,
						skipLinks: shown("body > a[href^='#'], body > * > a[href^='#']:first-child").filter(isSite)
							.length,
						headings: shown("main h1").length,
					};
				});
				expect(printed).toEqual({ headerLinks: 1, menus: 0, skipLinks: 0, headings: 1 });
				const pdf = await page.pdf({ format: "A4" });
				expect(pdf.subarray(0, 5).toString("latin1")).toBe("%PDF-");
				expect(pdf.length, "bytes of the printed page").toBeGreaterThan(2_000);
			});
		},
	);
});
