import { join } from "node:path";
import { type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect } from "vitest";
import { findChromium } from "../../scripts/lib/chromium.ts";
import { type ServedSite, serve } from "../../scripts/lib/serve.ts";
import { siteBase, siteDirectory } from "./site.ts";

/** How a page is opened; everything Playwright knows of a context, and whether a fault is part of the test. */
export interface PageOptions extends BrowserContextOptions {
	/** A console message that this test brings about on purpose. */
	readonly expectedError?: RegExp;
}

/** The built site in a real browser, for the tests of one file. */
export interface SiteInBrowser {
	/** Full address of a page, given its path below the base. */
	readonly addressOf: (path: string) => string;
	/**
	 * Opens a page at its path, waits for its fonts and hands it to `look`. Fails when the page asks another
	 * host for anything, when an answer is missing, or when the console shows an error.
	 */
	readonly open: (path: string, options: PageOptions, look: (page: Page) => Promise<void>) => Promise<void>;
}

/** Folder for what tests leave for people to look at; not part of the record. */
export const outputDirectory = join(process.cwd(), "test/output");

/** Serves a built site and starts one Chromium for all tests of the file that calls it. */
export function useSiteInBrowser(directory = siteDirectory): SiteInBrowser {
	let site: ServedSite | undefined;
	let browser: Awaited<ReturnType<typeof chromium.launch>> | undefined;

	beforeAll(async () => {
		site = await serve({ directory, base: siteBase });
		browser = await chromium.launch({
			executablePath: findChromium(),
			args: [
				// No name but our own server's leads anywhere, so a request to another host cannot succeed unseen.
				"--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
				"--disable-background-networking",
				"--font-render-hinting=none",
				...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
			],
		});
	});

	afterAll(async () => {
		await browser?.close();
		await site?.close();
	});

	const addressOf = (path: string) => new URL(path, site?.url).href;
	return {
		addressOf,
		open: async (path, { expectedError, ...options }, look) => {
			if (!browser) throw new Error("the browser has not started");
			const context = await browser.newContext({ reducedMotion: "reduce", ...options });
			const faults: string[] = [];
			const note = (fault: string) => {
				if (!expectedError?.test(fault)) faults.push(fault);
			};
			const origin = new URL(addressOf("")).origin;
			context.on("request", (request) => {
				const { protocol, origin: asked } = new URL(request.url());
				if (asked !== origin && protocol !== "data:" && protocol !== "blob:")
					note(`asked for ${request.url()}`);
			});
			let isOpen = true;
			context.on("requestfailed", (request) => {
				// A page that is left drops what it was still waiting for: a font, an icon asked for after the
				// load. A server that does not answer gives another error, so nothing is hidden by this.
				const isDropped = request.failure()?.errorText === "net::ERR_ABORTED";
				if (isOpen && !isDropped) note(`no answer from ${request.url()}`);
			});
			context.on("weberror", (error) => note(`script error: ${error.error().message}`));
			context.on("console", (message) => {
				if (message.type() === "error") note(`console: ${message.text()} ${message.location().url}`);
			});
			try {
				const page = await context.newPage();
				await page.goto(addressOf(path), { waitUntil: "load" });
				await page.evaluate(typefaceReady);
				await look(page);
			} finally {
				isOpen = false;
				await context.close();
			}
			expect(faults, `/${path} asks and reports`).toEqual([]);
		},
	};
}

/** Waits, in the page, for its typeface, which its script lets come after the first paint; not for long where the script is missing. */
async function typefaceReady(): Promise<void> {
	const sheet = document.querySelector<HTMLLinkElement>("link[data-typeface]");
	// Without script the sheet beside it applies.
	const isScripted = document.querySelector("noscript link") === null;
	const end = performance.now() + 2000;
	while (isScripted && sheet && (sheet.media !== "all" || sheet.sheet === null) && performance.now() < end)
		await new Promise((done) => setTimeout(done, 10));
	// What is laid out asks for its fonts.
	document.documentElement.getBoundingClientRect();
	await document.fonts.ready;
}

/** Opens every `<details>` of a page, so that what it holds is looked at too. */
export async function openAllDetails(page: Page): Promise<void> {
	await page.evaluate(() => {
		for (const details of document.querySelectorAll("details")) details.open = true;
	});
}
