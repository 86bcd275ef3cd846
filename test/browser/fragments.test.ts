/** Whether links to a place on a page lead there, though parts of the page are laid out only when a reader comes near. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { useSiteInBrowser } from "../support/browser.ts";

const { open } = useSiteInBrowser();
// Pages scroll smoothly to the place, and what they pass is laid out meanwhile.
const options = { viewport: { width: 360, height: 740 }, reducedMotion: "no-preference" } as const;
/** Pixels: two or three lines above may end elsewhere once the typeface has come. */
const near = 80;

test.each(["market/", "regions/", "tasks/", "about/sources/"])(
	"links to the headings of /%s lead to them",
	async (path) => {
		const headings: string[] = [];
		await open(path, options, async (page) => {
			expect(await page.locator(".later").count()).toBeGreaterThan(0);
			headings.push(
				...(await page.locator("main :is(h2, h3)[id]").evaluateAll((all) => all.map(({ id }) => id))),
			);
		});
		expect(headings.length).toBeGreaterThan(1);
		// Those far down, each on a page of which nothing was laid out before.
		for (const id of headings.slice(-4))
			await open(`${path}#${id}`, options, async (page) => {
				expect(await distance(page, id), `#${id}, from elsewhere`).toBeLessThan(near);
			});
	},
);

/** Pixels between a heading and the top of the window, less the room that pages keep there; 0 where the page ends before. */
function distance(page: Page, id: string): Promise<number> {
	return page.evaluate(async (of) => {
		for (let frame = 0, last = -1; frame < 10; frame++) {
			await new Promise(requestAnimationFrame);
			if (scrollY !== last) frame = 0;
			last = scrollY;
		}
		const root = document.documentElement;
		const room = Number.parseFloat(getComputedStyle(root).scrollPaddingBlockStart);
		const away = (document.getElementById(of)?.getBoundingClientRect().top ?? Number.NaN) - room;
		const isAtEnd = root.scrollHeight - root.clientHeight - scrollY < 1;
		return isAtEnd && away > 0 && away < innerHeight ? 0 : Math.abs(away);
	}, id);
}
