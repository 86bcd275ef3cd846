/** Pages of other sites that show our embeds: on a host of their own, as unfriendly as a test wants them. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { type Browser, type BrowserContextOptions, chromium, type Frame, type Page } from "playwright-core";
import { afterAll, beforeAll, expect } from "vitest";
import { findChromium } from "../../scripts/lib/chromium.ts";
import { type ServedSite, serve } from "../../scripts/lib/serve.ts";
import { siteBase, siteDirectory } from "./site.ts";

export interface HostOptions extends BrowserContextOptions {
	/** The host's content security policy. Defaults to none. */
	readonly policy?: string;
	/** Attributes of the host's `<html>`, and its style sheet. */
	readonly root?: string;
	readonly css?: string;
	/** Elements for the end of the host's `<body>`, after what is looked at. */
	readonly scripts?: string;
	/** Console messages that the host asks for itself. */
	readonly expected?: RegExp;
	/** Whether something has to move: the test then looks for itself. Defaults to false. */
	readonly moves?: boolean;
	/** Holds back every answer of our site until `look` calls `release`. */
	readonly held?: boolean;
}

export interface EmbedHosts {
	/** Full address on our site, given the path below its base. */
	readonly addressOf: (path: string) => string;
	/**
	 * Opens a page of another site with this body. Fails where anything is asked of a third host, the console shows an
	 * error, an answer is missing, or anything on the host's page or in a frame has moved.
	 */
	readonly show: (
		body: string,
		options: HostOptions,
		look: (page: Page, frames: readonly Frame[], release: () => void) => Promise<void>,
	) => Promise<void>;
}

declare global {
	interface Window {
		/** Sum of layout shifts, kept by the test. */
		movedSoFar?: number;
	}
}

/** Serves the built site and a host, and starts one Chromium, for the tests of one file. */
export function useEmbedHosts(): EmbedHosts {
	let site: ServedSite | undefined;
	let host: Server | undefined;
	let browser: Browser | undefined;
	let document = "";
	let policy: string | undefined;

	beforeAll(async () => {
		site = await serve({ directory: siteDirectory, base: siteBase });
		host = createServer((_, answer) => {
			answer.setHeader("content-type", "text/html; charset=utf-8");
			if (policy !== undefined) answer.setHeader("content-security-policy", policy);
			answer.end(document);
		});
		await new Promise<void>((listening) => host?.listen(0, "127.0.0.1", listening));
		browser = await chromium.launch({
			executablePath: findChromium(),
			args: [
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
		await new Promise((closed) => host?.close(closed));
	});

	const addressOf = (path: string) => new URL(path, site?.url).href;
	return {
		addressOf,
		show: async (body, options, look) => {
			if (!browser || !host) throw new Error("the browser has not started");
			const {
				policy: wanted,
				root = 'lang="ko"',
				css = "",
				scripts = "",
				expected,
				held,
				moves,
				...more
			} = options;
			policy = wanted;
			document = `<!doctype html><html ${root}><head><title>host</title><link rel="icon" href="data:,">${css === "" ? "" : `<style>${css}</style>`}</head><body>${body}${scripts}</body></html>`;
			const hostUrl = `http://127.0.0.1:${(host.address() as AddressInfo).port}/`;
			const context = await browser.newContext({ reducedMotion: "reduce", ...more });
			const faults: string[] = [];
			const note = (fault: string) => {
				if (!expected?.test(fault)) faults.push(fault);
			};
			const origins = [new URL(addressOf("")).origin, new URL(hostUrl).origin];
			context.on("request", (request) => {
				const { protocol, origin } = new URL(request.url());
				if (!origins.includes(origin) && protocol !== "data:") note(`asked for ${request.url()}`);
			});
			context.on("response", (response) => {
				if (response.status() >= 400) note(`${response.status()} for ${response.url()}`);
			});
			context.on("weberror", (error) => note(`script error: ${error.error().message}`));
			context.on("console", (message) => {
				if (message.type() === "error" || message.type() === "warning") note(`console: ${message.text()}`);
			});
			let release = () => {};
			if (held) {
				const free = new Promise<void>((go) => {
					release = go;
				});
				await context.route(
					(url) => url.origin === origins[0],
					async (route) => {
						await free;
						await route.continue();
					},
				);
			}
			await context.addInitScript(() => {
				window.movedSoFar = 0;
				new PerformanceObserver((list) => {
					for (const entry of list.getEntries())
						window.movedSoFar = (window.movedSoFar ?? 0) + (entry as unknown as { value: number }).value;
				}).observe({ type: "layout-shift", buffered: true });
			});
			try {
				const page = await context.newPage();
				await page.goto(hostUrl, { waitUntil: held ? "domcontentloaded" : "load" });
				const frames = page.frames().slice(1);
				await look(page, frames, release);
				for (const each of page.frames())
					if (!moves && more.javaScriptEnabled !== false)
						expect(await movedIn(each), `${each.url()} has moved`).toBeLessThan(0.0005);
			} finally {
				await context.close();
			}
			expect(faults, "asks and reports").toEqual([]);
		},
	};
}

/** How much has moved in a document since it was opened. A frame out of sight is never painted, and so not waited for. */
async function movedIn(frame: Frame): Promise<number> {
	return frame.evaluate(async () => {
		if (window === window.top)
			await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted, 0)));
		return window.movedSoFar ?? 0;
	});
}

/** What does not fit in an embed's frame, in pixels: across, down, and how much its drawing had to shrink. */
export async function misfitOf(frame: Frame): Promise<{ across: number; down: number; shrunk: number }> {
	return frame.evaluate(() => {
		const page = document.documentElement;
		const drawing = document.querySelector(".d");
		const svg = [...(drawing?.children ?? [])].find((each) => each.getClientRects().length > 0);
		const box = drawing?.getBoundingClientRect() ?? new DOMRect();
		const { width, height } = (svg as SVGSVGElement | undefined)?.viewBox.baseVal ?? {
			width: 1,
			height: 1e6,
		};
		return {
			across: Math.max(0, page.scrollWidth - page.clientWidth),
			down: Math.max(0, page.scrollHeight - page.clientHeight),
			shrunk: Math.max(0, Math.floor(height * Math.min(1, box.width / width) - box.height)),
		};
	});
}

/** Nothing sticks out and the whole drawing has its place. */
export const fits = { across: 0, down: 0, shrunk: 0 };

/**
 * For tests that ask that nothing moves: on a machine busy with other tests a browser may paint a page before half of it
 * has been read, which counts as a move. What moves on every try is a fault.
 */
export const slowPaint = { retry: 2 } as const;
