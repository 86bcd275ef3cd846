import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { openAllDetails, useSiteInBrowser } from "../support/browser.ts";
import { pageSamples } from "../support/page-types.ts";

const { open } = useSiteInBrowser();

describe("for fingers, large type and wide spacing", () => {
	test.each(pageSamples)("/$path has targets of size, and loses nothing", async ({ path }) => {
		// The sheets below are a reader's own, to which no page's policy applies.
		await open(path, { viewport: { width: 360, height: 740 }, bypassCSP: true }, async (page) => {
			await openAllDetails(page);
			expect(await smallTargets(page)).toEqual([]);
			expect(await coveredStops(page)).toEqual([]);
			expect(await namesWithoutLabels(page)).toEqual([]);
			// WCAG 1.4.12: what a reader's own style sheet may ask for.
			await page.addStyleTag({
				content:
					"* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }",
			});
			expect(await cutOff(page), "with wide spacing").toEqual([]);
			// WCAG 1.4.4: type twice as large, on the width of a small desk.
			await page.setViewportSize({ width: 720, height: 740 });
			await page.addStyleTag({ content: "html { font-size: 200% !important }" });
			expect(await cutOff(page), "with type twice as large").toEqual([]);
			// A frame that came into view is let finish: closed half-way, it would count as an answer that is missing.
			if ((await page.locator("iframe").count()) > 0) await page.waitForLoadState("networkidle");
		});
	});
});

/** Controls below 44 pixels, and anything else to be tapped below 24; links within sentences follow the line. */
function smallTargets(page: Page): Promise<readonly string[]> {
	return page.evaluate(() => {
		const isInSentence = (element: Element): boolean => {
			const block = element.closest(
				"p, li, td, th, dd, dt, figcaption, small, caption, blockquote, span, h3, h4",
			);
			return (
				getComputedStyle(element).display.startsWith("inline") &&
				getComputedStyle(element).display !== "inline-flex" &&
				block !== null
			);
		};
		const controls =
			"button, select, input:not([type=radio], [type=checkbox], [type=hidden]), textarea, summary, nav a, .button-link";
		return [...document.querySelectorAll(`a[href], ${controls}`)]
			.filter(
				(element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest(".skip-link"),
			)
			.flatMap((element) => {
				const { width, height } = element.getBoundingClientRect();
				// A card's link is as large as the card, which what follows its words covers.
				const isWholeCard = getComputedStyle(element, "::after").position === "absolute";
				if (width === 0 || isWholeCard || isInSentence(element)) return [];
				const least = element.matches(controls) ? 44 : 24;
				// A hair less than the whole: rem and fractions of pixels.
				return height >= least - 0.5
					? []
					: [`${Math.round(width)}×${Math.round(height)}: ${element.outerHTML.slice(0, 120)}`];
			})
			.slice(0, 5);
	});
}

/** Stops of the tab key that something else covers once they have been scrolled to. */
function coveredStops(page: Page): Promise<readonly string[]> {
	return page.evaluate(() => {
		const stops = [
			...document.querySelectorAll<HTMLElement>(
				"main a[href], main button, main input, main select, main summary",
			),
		]
			.filter((element) => element.checkVisibility({ visibilityProperty: true }))
			.filter((_, place, all) => place % Math.ceil(all.length / 40) === 0);
		return stops
			.flatMap((element) => {
				element.focus();
				if (document.activeElement !== element) return [];
				const [box] = element.getClientRects();
				if (!box || box.width === 0) return [];
				const hit = document.elementFromPoint(
					box.left + Math.min(box.width / 2, 20),
					box.top + box.height / 2,
				);
				const isSeen = hit === null || element.contains(hit) || hit.contains(element);
				return isSeen ? [] : [`${element.outerHTML.slice(0, 100)} is under ${hit.outerHTML.slice(0, 80)}`];
			})
			.slice(0, 5);
	});
}

/** Controls whose name told to aids lacks the words seen on them (WCAG 2.5.3). */
function namesWithoutLabels(page: Page): Promise<readonly string[]> {
	return page.evaluate(() => {
		const plain = (text: string) => text.replace(/\s+/g, " ").trim().toLowerCase();
		return [
			...document.querySelectorAll<HTMLElement>("a[aria-label], button[aria-label], summary[aria-label]"),
		]
			.filter((element) => {
				const seen = plain(element.innerText);
				return seen !== "" && !plain(element.getAttribute("aria-label") ?? "").includes(seen);
			})
			.map(({ outerHTML }) => outerHTML.slice(0, 120));
	});
}

/** What makes the page scroll sideways, and text that its own box cuts off. */
function cutOff(page: Page): Promise<readonly string[]> {
	return page.evaluate(() => {
		const root = document.documentElement;
		const faults =
			root.scrollWidth > innerWidth + 1 ? [`the page is ${root.scrollWidth} wide on ${innerWidth}`] : [];
		const cut = [...document.querySelectorAll<HTMLElement>("main *, header *, footer *")].filter(
			(element) => {
				const { overflowX, overflowY, clipPath, position } = getComputedStyle(element);
				if (clipPath !== "none" || position === "absolute") return false;
				// A card shows the upper part of its picture on purpose; the whole stands on the chart's own page.
				if (element.matches(".chart-card__picture")) return false;
				const hides =
					overflowX === "hidden" || overflowX === "clip" || overflowY === "hidden" || overflowY === "clip";
				const isFull =
					element.scrollHeight > element.clientHeight + 2 || element.scrollWidth > element.clientWidth + 2;
				return hides && isFull && element.innerText?.trim() && element.checkVisibility();
			},
		);
		return [...faults, ...cut.slice(0, 5).map(({ outerHTML }) => `cut off: ${outerHTML.slice(0, 120)}`)];
	});
}
