import axe from "axe-core";
import { describe, expect, test } from "vitest";
import { openAllDetails, useSiteInBrowser } from "../support/browser.ts";
import { pageSamples } from "../support/page-types.ts";

const { open } = useSiteInBrowser();

describe.each(["light", "dark"] as const)("axe in the %s theme", (colorScheme) => {
	test.each(pageSamples)("finds nothing on /$path", async ({ path }) => {
		await open(path, { colorScheme, viewport: { width: 1280, height: 900 } }, async (page) => {
			await openAllDetails(page);
			await page.evaluate(axe.source);
			const { passes, violations } = await page.evaluate(async () => {
				const found = await window.axe.run(document, { resultTypes: ["violations"] });
				return {
					passes: found.passes.length,
					violations: found.violations.map(({ id, nodes }) => ({
						id,
						nodes: nodes
							.slice(0, 5)
							.map(({ html, failureSummary }) => `${html.slice(0, 200)} ${failureSummary}`),
					})),
				};
			});
			expect(passes, "rules that found something to look at").toBeGreaterThan(10);
			expect(violations).toEqual([]);
		});
	});
});

declare global {
	interface Window {
		/** Put there by the test. */
		readonly axe: typeof axe;
	}
}
