/** Whether anything moves on a page whose typefaces and scripts come late. */
import type { Page } from "playwright-core";
import { chromium } from "playwright-core";
import { expect, test } from "vitest";
import { findChromium } from "../../scripts/lib/chromium.ts";
import { serve } from "../../scripts/lib/serve.ts";
import { siteBase, siteDirectory } from "../support/site.ts";

const chart = "charts/region-line/employment-rate/age-15-plus/suwon/";
/** An embed has neither, and must not move all the same. */
const embed = `embed/${chart.slice("charts/".length)}`;
const paths = ["", "regions/suwon/", chart, `en/${chart}`, embed];
const loads = [
	...[360, 1280].flatMap((width) => paths.map((path) => ({ path, width }))),
	// Fields that only scripts can work; whatever the width, they stand above what would move.
	{ path: "check/", width: 360 },
	{ path: "o/", width: 360 },
	// Tables, and numbers of lists: figures of one width, also before the typeface is there.
	...["years/", "changes/", "about/reconciliation/", "market/offer/"].map((path) => ({ path, width: 412 })),
	{ path: "regions/", width: 1280 },
	// A line that ends beside 시·군.
	{ path: "regions/suwon/sheet/", width: 412 },
];

/** What moves below this is a word in a line, by a hair; the measure is told with three decimals. */
const unseen = 0.0002;

interface Shift {
	readonly value: number;
	/** What moved: element, class, and the heights in the window before and after. */
	readonly moved: readonly string[];
}

declare global {
	interface Window {
		shifts?: Shift[];
		firstPainted?: Promise<void>;
	}
}

/** Runs in the page before its first byte. */
function watchShifts(): void {
	const shifts: Shift[] = [];
	window.shifts = shifts;
	window.firstPainted = new Promise((done) => {
		new PerformanceObserver((list) => {
			if (list.getEntriesByName("first-contentful-paint").length > 0) done();
		}).observe({ type: "paint", buffered: true });
	});
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) {
			// The types of the DOM know nothing of shifts.
			const { value, sources } = entry as PerformanceEntry & {
				value: number;
				sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
			};
			const moved = sources.map(({ node, previousRect, currentRect }) => {
				const element = node instanceof Element ? node : node?.parentElement;
				return `${element?.localName}.${element?.getAttribute("class")} ${previousRect.y} → ${currentRect.y}`;
			});
			shifts.push({ value, moved });
		}
	}).observe({ type: "layout-shift", buffered: true });
}

/** All shifts of a page that gets its typefaces and scripts only after it was painted without them. */
async function shiftsOf(page: Page, address: string): Promise<readonly Shift[]> {
	await page.addInitScript(watchShifts);
	let held = 0;
	await page.route(/\.(woff2|js)$/, async (route) => {
		held++;
		await page.evaluate(() => window.firstPainted);
		await route.continue();
	});
	await page.goto(address, { waitUntil: "load" });
	if (!address.includes(embed)) expect(held, `${address}: files held back`).toBeGreaterThan(0);
	// Files asked for while or after the page loaded: none is left for a page that is closed.
	await page.unrouteAll({ behavior: "wait" });
	return page.evaluate(async () => {
		await document.fonts.ready;
		// What came last is laid out in one frame and reported in the next.
		for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
		return window.shifts ?? [];
	});
}

test("nothing moves while typefaces and scripts come in late", async () => {
	const site = await serve({ directory: siteDirectory, base: siteBase });
	const browser = await chromium.launch({
		executablePath: findChromium(),
		args: ["--disable-gpu", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])],
	});
	const faults: unknown[] = [];
	const waiting = [...loads];
	const work = async () => {
		for (let load = waiting.shift(); load !== undefined; load = waiting.shift()) {
			const { path, width } = load;
			const context = await browser.newContext({ viewport: { width, height: 800 } });
			const shifts = await shiftsOf(await context.newPage(), new URL(path, site.url).href);
			await context.close();
			if (shifts.reduce((sum, { value }) => sum + value, 0) >= unseen) faults.push({ path, width, shifts });
		}
	};
	try {
		// Each waits for its files most of the time.
		await Promise.all([work(), work(), work()]);
	} finally {
		await browser.close();
		await site.close();
	}
	expect(faults).toEqual([]);
}, 120_000);
