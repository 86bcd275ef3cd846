/**
 * The page of all components, which only `astro dev` has: rules of accessibility in both themes, the same widths as pages,
 * and pictures for people.
 */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import axe from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findChromium } from "../../scripts/lib/chromium.ts";
import { locales } from "../../src/site.ts";
import { outputDirectory } from "../support/browser.ts";
import { inLocale, siteDirectory } from "../support/site.ts";

const screens = join(outputDirectory, "screens");
let server: ReturnType<typeof spawn> | undefined;
let browser: Browser | undefined;
let address = "";

beforeAll(async () => {
	await mkdir(screens, { recursive: true });
	const port = await freePort();
	address = `http://127.0.0.1:${port}/`;
	// A server as people start it: told that it is under test, Astro would not add the page.
	const { BASE: _base, OUT_DIR: _out, NODE_ENV: _node, VITEST: _vitest, ...env } = process.env;
	server = spawn(
		process.execPath,
		[
			"node_modules/astro/bin/astro.mjs",
			"dev",
			"--host",
			"127.0.0.1",
			"--port",
			String(port),
			"--ignore-lock",
		],
		{ env: { ...env, ASTRO_TELEMETRY_DISABLED: "1" }, stdio: "ignore" },
	);
	browser = await chromium.launch({
		executablePath: findChromium(),
		args: ["--font-render-hinting=none", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])],
	});
	await answered(`${address}dev/components/`);
}, 120_000);

afterAll(async () => {
	server?.kill();
	await browser?.close();
});

test.each(locales)(
	"every component can be drawn, fits and breaks no rule (%s)",
	async (locale) => {
		await look(locale, async (page) => {
			expect(await page.locator("[data-component]").count()).toBeGreaterThanOrEqual(30);
			for (const colorScheme of ["light", "dark"] as const) {
				await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
				for (const width of [360, 1280]) {
					await page.setViewportSize({ width, height: 800 });
					expect(
						await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
					).toBeLessThanOrEqual(0);
					await page.screenshot({
						path: join(screens, `components-${locale}-${width}-${colorScheme}.png`),
						fullPage: true,
					});
				}
				await page.evaluate(axe.source);
				const violations = await page.evaluate(async () => {
					const found = await window.axe.run(document, { resultTypes: ["violations"] });
					return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
				});
				expect(violations, colorScheme).toEqual([]);
			}
		});
	},
	120_000,
);

test.each(locales)("no built site has the page (%s)", (locale) => {
	expect(existsSync(join(siteDirectory, inLocale("about/index.html", locale)))).toBe(true);
	expect(existsSync(join(siteDirectory, inLocale("dev", locale)))).toBe(false);
});

async function look(locale: (typeof locales)[number], at: (page: Page) => Promise<void>): Promise<void> {
	if (!browser) throw new Error("the browser has not started");
	const page = await browser.newPage();
	try {
		await page.goto(`${address}${inLocale("dev/components/", locale)}`, { waitUntil: "domcontentloaded" });
		await page.waitForFunction(() => customElements.get("site-search") !== undefined);
		await at(page);
	} finally {
		await page.close();
	}
}

/** A port that nobody listens at just now. */
function freePort(): Promise<number> {
	return new Promise((done, fail) => {
		const probe = createServer().once("error", fail);
		probe.listen(0, "127.0.0.1", () => {
			const bound = probe.address();
			probe.close(() => done(typeof bound === "object" && bound !== null ? bound.port : 0));
		});
	});
}

/** Waits until the server answers; it starts while we ask. */
async function answered(page: string): Promise<void> {
	for (;;) {
		const answer = await fetch(page).catch(() => null);
		const body = (await answer?.text()) ?? "";
		if (body.includes("data-component")) return;
		// An error answers with a script alone, which shows it in a browser.
		if (answer?.ok) throw new Error("the page of components cannot be drawn: see `npx astro dev`");
		if (server?.exitCode != null) throw new Error(`astro dev ended with ${server.exitCode}`);
		await new Promise((done) => setTimeout(done, 250));
	}
}
