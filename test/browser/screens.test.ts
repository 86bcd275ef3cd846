import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { outputDirectory, useSiteInBrowser } from "../support/browser.ts";
import { pageSamples } from "../support/page-types.ts";

const screens = join(outputDirectory, "screens");
const { open } = useSiteInBrowser();

beforeAll(async () => {
	await mkdir(screens, { recursive: true });
});

// These pictures are for people: the tests say only that every page can be drawn, and drawn as something.
describe.each(["light", "dark"] as const)("in the %s theme", (colorScheme) => {
	test.each(pageSamples)("/$path is pictured at three widths", async ({ id, locale, path }) => {
		await open(path, { colorScheme }, async (page) => {
			// A picture of the whole page comes near nothing that is laid out only then.
			await page.evaluate(() => {
				for (const each of document.querySelectorAll<HTMLElement>(".later"))
					each.style.contentVisibility = "visible";
			});
			for (const width of [360, 768, 1280]) {
				await page.setViewportSize({ width, height: 800 });
				const file = join(screens, `${id}-${locale}-${width}-${colorScheme}.png`);
				const picture = await page.screenshot({ path: file, fullPage: true });
				expect(picture.length, file).toBeGreaterThan(5_000);
			}
			// Paper is always light: one picture of it, as wide as A4.
			if (colorScheme === "light") {
				await page.emulateMedia({ media: "print" });
				await page.setViewportSize({ width: 794, height: 1123 });
				const file = join(screens, `${id}-${locale}-print.png`);
				const picture = await page.screenshot({ path: file, fullPage: true });
				expect(picture.length, file).toBeGreaterThan(5_000);
			}
		});
	});
});
