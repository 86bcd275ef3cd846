/** What a browser really asks for when it comes to a page for the first time. */
import { describe, expect, test } from "vitest";
import { weighPage } from "../../scripts/lib/page-weight.ts";
import { useSiteInBrowser } from "../support/browser.ts";
import { siteBase, siteDirectory } from "../support/site.ts";

const site = useSiteInBrowser();

describe.each(["", "en/", "charts/plan-jobs-target/"])("/%s at first", (path) => {
	test.each([360, 1280])("asks for no more than was weighed, %d px wide", async (width) => {
		await site.open(path, { viewport: { width, height: 800 } }, async (page) => {
			const asked = await page.evaluate(() =>
				[...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")].map(
					({ name }) => new URL(name).pathname,
				),
			);
			const files = new Set(asked.filter((name) => !name.endsWith("favicon.svg")));
			const { requests } = weighPage(siteDirectory, path, siteBase);
			expect(files.size, [...files].join(" ")).toBeLessThanOrEqual(requests);
			expect(files.size).toBeGreaterThan(3);
		});
	});
});
