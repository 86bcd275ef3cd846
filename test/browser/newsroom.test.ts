import axe from "axe-core";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { useSiteInBrowser } from "../support/browser.ts";

const { open, addressOf } = useSiteInBrowser();
const chart = "charts/region-line/employment-rate/age-15-plus/suwon/";
const kinds = ["iframe", "image", "element", "markdown", "address", "credit"] as const;

const snippet = (page: Page, kind: string) => page.locator(`#share-${kind}`).textContent();
const section = (page: Page) => page.locator("details.share");

async function openSection(page: Page): Promise<void> {
	await section(page).locator("summary").first().click();
	await page.locator("share-chart form").waitFor();
}

describe("the snippets of a chart", () => {
	test("a click copies exactly the text that is shown, of every kind", async () => {
		await open(chart, { permissions: ["clipboard-read", "clipboard-write"] }, async (page) => {
			await openSection(page);
			for (const kind of kinds) {
				await page.locator(`copy-button[for=share-${kind}] button`).click();
				await expect
					.poll(() => page.locator(`copy-button[for=share-${kind}] [role=status]`).textContent())
					.not.toBe("");
				const copied = await page.evaluate(() => navigator.clipboard.readText());
				expect(copied, kind).toBe(await snippet(page, kind));
				expect(copied.length).toBeGreaterThan(20);
			}
		});
	});

	test("the keyboard alone opens the section, changes an option and copies", async () => {
		await open(chart, { permissions: ["clipboard-read", "clipboard-write"] }, async (page) => {
			await section(page).locator("summary").first().focus();
			await page.keyboard.press("Enter");
			const focused = () =>
				page.evaluate(
					() =>
						document.activeElement?.getAttribute("name") ??
						document.activeElement?.closest("copy-button")?.getAttribute("for") ??
						"",
				);
			for (const name of ["language", "theme", "title", "source", "frozen"]) {
				await page.keyboard.press("Tab");
				expect(await focused()).toBe(name);
				if (name === "theme") await page.keyboard.press("ArrowDown");
				if (name === "title") await page.keyboard.press("Space");
			}
			await page.keyboard.press("Tab");
			await page.keyboard.press("Tab");
			expect(await focused()).toBe("share-iframe");
			await page.keyboard.press("Enter");
			await expect
				.poll(() => page.evaluate(() => navigator.clipboard.readText()))
				.toContain(`/embed/${chart.slice("charts/".length)}#theme=dark&amp;title=no"`);
		});
	});

	test("every option rewrites what it concerns and nothing else, and the preview is what is copied", async () => {
		// A preview that is replaced before it has come is given up.
		const expectedError = /no answer from .*\/embed\//;
		await open(chart, { expectedError, viewport: { width: 1280, height: 900 } }, async (page) => {
			await openSection(page);
			const written = new Map<string, string | null>();
			for (const kind of kinds) written.set(kind, await snippet(page, kind));
			const form = page.locator("share-chart form");
			await form.locator("[name=theme]").selectOption("dark");
			await form.locator("[name=source]").uncheck();
			expect(await snippet(page, "iframe")).toContain('suwon/#theme=dark&amp;source=no"');
			expect(await snippet(page, "element")).toContain('suwon/#theme=dark&amp;source=no"');
			expect(await snippet(page, "element")).not.toContain('theme="auto"');
			for (const kind of ["image", "markdown", "address", "credit"])
				expect(await snippet(page, kind)).toBe(written.get(kind));
			await form.locator("[name=frozen]").check();
			expect(await snippet(page, "iframe")).toMatch(
				/"https:[^"]*\/v\/[\d.]+\/embed\/[^"]*suwon\/#theme=dark&amp;source=no"/,
			);
			await form.locator("[name=language]").selectOption({ label: "English" });
			await expect.poll(() => snippet(page, "address")).toContain("/en/charts/");
			expect(await snippet(page, "iframe")).toMatch(
				/\/en\/v\/[^"]*#theme=dark&amp;source=no" title="[\x20-\x7e]+"/,
			);
			expect(await snippet(page, "image")).not.toMatch(/[가-힣]/);
			await form.locator("[name=language]").selectOption({ label: "한국어" });
			await form.locator("[name=frozen]").uncheck();
			await form.locator("[name=theme]").selectOption("");
			await form.locator("[name=source]").check();
			for (const kind of kinds) await expect.poll(() => snippet(page, kind)).toBe(written.get(kind));

			await page.locator("details.share__preview summary").click();
			const frames = page.locator(".share__frame iframe");
			await expect.poll(() => frames.count()).toBe(2);
			for (const [place, width] of [
				[0, 360],
				[1, 718],
			] as const) {
				const frame = frames.nth(place);
				await frame.scrollIntoViewIfNeeded();
				const [tall, box] = [await frame.getAttribute("height"), await frame.boundingBox()];
				expect(Math.abs((box?.width ?? 0) - width), `frame ${place}`).toBeLessThanOrEqual(2);
				expect(box?.height).toBe(Number(tall));
				const inner = await frame.elementHandle().then((handle) => handle?.contentFrame());
				await inner?.waitForLoadState("load");
				const overflow = await inner?.evaluate(() => {
					const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement;
					return [
						scrollHeight - clientHeight,
						scrollWidth - clientWidth,
						document.querySelectorAll("h1").length,
					];
				});
				expect(overflow, `frame ${place}`).toEqual([0, 0, 1]);
			}
			const steps = await page.evaluate(() => history.length);
			// By key: where a frame was a moment ago, Chromium may give it the click.
			await form.locator("[name=title]").press("Space");
			await expect.poll(() => frames.first().getAttribute("src")).toMatch(/#title=no$/);
			expect(await page.evaluate(() => history.length), "a preview is no step back").toBe(steps);
		});
	});

	test("places that are compared come along, and the options stay when the chart is turned", async () => {
		await open(`${chart}?compare=yongin,gapyeong`, {}, async (page) => {
			await openSection(page);
			const text = await snippet(page, "iframe");
			expect(text).toContain("#highlight=");
			expect(text).toContain("yongin");
			await page.locator("share-chart [name=highlight]").uncheck();
			expect(await snippet(page, "iframe")).not.toContain("#");
			await page.locator("share-chart [name=theme]").selectOption("dark");
			await page.locator(".chart-controls summary").first().click();
			const link = page.locator(".chart-controls details[open] a:not([aria-current])").first();
			const next = new URL((await link.getAttribute("href")) ?? "", page.url()).pathname;
			await link.click();
			const part = next.slice(next.indexOf("charts/") + "charts/".length);
			await expect.poll(() => snippet(page, "iframe")).toContain(`/embed/${part}#theme=dark"`);
			expect(await section(page).evaluate((details: HTMLDetailsElement) => details.open)).toBe(true);
		});
	});

	test("without script every snippet can be read, and a link leads to the embed", async () => {
		await open(chart, { javaScriptEnabled: false }, async (page) => {
			await openSectionWithoutScript(page);
			for (const kind of [...kinds, "frozen"])
				expect(await page.locator(`#share-${kind}`).isVisible(), kind).toBe(true);
			expect(
				await page.locator("share-chart form, share-chart button").filter({ visible: true }).count(),
			).toBe(0);
			await page.locator("details.share__preview summary").click();
			await page.locator("details.share__preview a").click();
			expect(page.url()).toBe(addressOf(chart.replace("charts/", "embed/")));
		});
	});
});

async function openSectionWithoutScript(page: Page): Promise<void> {
	await section(page).locator("summary").first().click();
	await page.locator("#share-iframe").waitFor();
}

describe.each(["newsroom/", "en/newsroom/"])("the page for newsrooms at /%s", (path) => {
	test("shows its examples whole: no shift, no inner scrollbar, nothing wider than the page", async () => {
		for (const width of [360, 1280])
			await open(path, { viewport: { width, height: 900 } }, async (page) => {
				const before = await page.evaluate(() => document.documentElement.scrollHeight);
				const frames = await page.locator("iframe").all();
				expect(frames.length).toBe(5);
				for (const element of frames) {
					await element.scrollIntoViewIfNeeded();
					const inner = await element.elementHandle().then((handle) => handle?.contentFrame());
					await inner?.waitForLoadState("load");
					const [tall, wide, words] =
						(await inner?.evaluate(() => {
							const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement;
							return [scrollHeight - clientHeight, scrollWidth - clientWidth, document.body.innerText.length];
						})) ?? [];
					expect([tall, wide], await element.getAttribute("src").then(String)).toEqual([0, 0]);
					expect(words).toBeGreaterThan(50);
				}
				const image = page.locator(".embed-example img");
				await image.scrollIntoViewIfNeeded();
				await expect
					.poll(() => image.evaluate((each: HTMLImageElement) => each.naturalWidth))
					.toBeGreaterThan(300);
				const after = await page.evaluate(() => document.documentElement.scrollHeight);
				// The custom element trims its spare height; everything else stands still.
				expect(after).toBeLessThanOrEqual(before);
				expect(before - after).toBeLessThan(400);
				expect(
					await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
				).toBeLessThanOrEqual(0);
			});
	});

	test("fetches a frame when its reader comes near, not all at once", async () => {
		await open(path, { viewport: { width: 412, height: 823 } }, async (page) => {
			const fetched = () =>
				page.evaluate(
					() =>
						performance.getEntriesByType("resource").filter((entry) => /\/embed\/.*\/$/.test(entry.name))
							.length,
				);
			expect(await fetched()).toBeLessThanOrEqual(1);
			await page.locator("iframe").nth(3).scrollIntoViewIfNeeded();
			await expect.poll(fetched).toBeGreaterThan(1);
		});
	});

	test("every address it names is there", async () => {
		await open(path, {}, async (page) => {
			const addresses = await page
				.locator(".newsroom-addresses a")
				.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
			expect(addresses.length).toBe(10);
			for (const address of [
				...addresses,
				...(await page
					.locator('a[href*="/check/"]')
					.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))),
			]) {
				const answer = await page.request.get(address);
				expect(answer.status(), address).toBe(200);
			}
		});
	});
});

describe.each(["light", "dark"] as const)("axe on an open section in the %s theme", (colorScheme) => {
	test("finds nothing, preview and all", async () => {
		await open(chart, { colorScheme, viewport: { width: 1280, height: 900 } }, async (page) => {
			await openSection(page);
			await page.locator("details.share__preview summary").click();
			await page.locator(".share__frame iframe").first().waitFor();
			await page.evaluate(axe.source);
			const violations = await page.evaluate(async () => {
				const found = await window.axe.run("details.share", { resultTypes: ["violations"], iframes: false });
				return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
			});
			expect(violations).toEqual([]);
		});
	});
});
