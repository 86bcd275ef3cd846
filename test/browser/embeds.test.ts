import type { Frame, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { embedSandbox, iframeSnippet } from "../../src/render/snippets.ts";
import { fits, type HostOptions, misfitOf, slowPaint, useEmbedHosts } from "../support/embed-hosts.ts";
import { fullestEmbeds, oembedOf } from "../support/embed-samples.ts";

const { addressOf, show } = useEmbedHosts();
const widths = [280, 360, 480, 640, 960] as const;

const line = "region-line/employment-rate/age-15-plus/suwon";
const map = "region-map/employment-rate/age-15-plus/2024-S2";
const bars = "annual-jobs";

/** The `<iframe>` of a snippet, from our server. */
function frameOf(state: string, { hash = "", lazy = false, locale = "ko" as "ko" | "en" } = {}): string {
	const { title, height } = oembedOf(locale, state);
	const href = `${addressOf(`${locale === "en" ? "en/" : ""}embed/${state}/`)}${hash}`;
	const snippet = iframeSnippet({ title, href, height });
	return lazy ? snippet : snippet.replace(' loading="lazy"', "");
}

/** The same embed in columns of every width. */
const columns = (state: string, sandbox = embedSandbox): string =>
	widths
		.map((width) => `<table width="${width}" cellpadding="0"><tr><td>${frameOf(state)}</td></tr></table>`)
		.join("")
		.replaceAll(`sandbox="${embedSandbox}"`, sandbox === "none" ? "" : `sandbox="${sandbox}"`);

async function expectFit(frames: readonly Frame[], count: number): Promise<void> {
	expect(frames).toHaveLength(count);
	for (const frame of frames) expect(await misfitOf(frame), frame.url()).toEqual(fits);
}

/** Whether the host's page itself can be scrolled sideways. */
const sideways = (page: Page): Promise<number> =>
	page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const wide = { viewport: { width: 1100, height: 800 } };
// The host itself forbids scripts in the frame, and the browser says so; the page does not need them.
const scriptsForbidden = /Blocked script execution in .*'allow-scripts' permission is not set/;

describe("embeds fit at every width", slowPaint, () => {
	const samples = fullestEmbeds();

	test("there is one to look at for every chart and language", () => {
		expect(new Set(samples.map(({ chart }) => chart)).size).toBeGreaterThan(20);
		expect(samples.filter(({ locale }) => locale === "en")).toHaveLength(samples.length / 2);
	});

	test("cut off on phones or two scrollbars: neither, for the fullest state of every chart", async () => {
		const misfits: string[] = [];
		await show("", wide, async (page) => {
			for (const { path, height } of samples) {
				await page.evaluate(
					async ({ src, height, widths }) => {
						document.body.replaceChildren();
						const loaded = widths.map((width) => {
							const frame = document.createElement("iframe");
							Object.assign(frame, { src, width, height, frameBorder: "0" });
							document.body.append(frame);
							return new Promise((done) => frame.addEventListener("load", done));
						});
						await Promise.all(loaded);
					},
					{ src: addressOf(path), height, widths },
				);
				const frames = page.frames().slice(1);
				expect(frames).toHaveLength(widths.length);
				const found = await Promise.all(frames.map(misfitOf));
				for (const [place, misfit] of found.entries())
					if (misfit.across + misfit.down + misfit.shrunk > 0)
						misfits.push(`${path} at ${widths[place]}: ${JSON.stringify(misfit)}`);
			}
			// What was put in and taken out by the test has moved for the test's own reasons.
			await page.evaluate(() => {
				window.movedSoFar = 0;
			});
		});
		expect(misfits).toEqual([]);
	}, 300_000);
});

describe("unfriendly hosts", slowPaint, () => {
	const site = () => new URL(addressOf("")).origin;

	const hosts: readonly (readonly [string, string, HostOptions, string])[] = [
		["a sandbox without scripts", line, { expected: scriptsForbidden }, ""],
		["the sandbox of our snippet", bars, {}, embedSandbox],
		["no sandbox", map, {}, "none"],
		["script-src 'none'", line, { policy: "script-src 'none'" }, embedSandbox],
		["a strict policy", map, { policy: "default-src 'none'; frame-src SITE; img-src data:" }, embedSandbox],
		[
			"a dark host",
			bars,
			{ css: ":root{color-scheme:dark;background:#111;color:#eee}", colorScheme: "dark" },
			embedSandbox,
		],
		["a right-to-left host", line, { root: 'lang="ar" dir="rtl"' }, embedSandbox],
	];

	test.each(hosts)("%s", async (_name, state, { policy, ...options }, sandbox) => {
		const allowed = policy === undefined ? {} : { policy: policy.replace("SITE", site()) };
		await show(columns(state, sandbox), { ...wide, ...options, ...allowed }, async (page, frames) => {
			await expectFit(frames, widths.length);
			expect(await sideways(page)).toBe(0);
		});
	});

	test.each(widths)("a window of %i px without any style", async (width) => {
		const viewport = { width, height: 700 };
		const body = [line, map, bars].map((state) => `<article>${frameOf(state)}</article>`).join("");
		const root = 'lang="ko"';
		await show(body, { viewport, root, css: "body{margin:0}" }, async (page, frames) => {
			await expectFit(frames, 3);
			expect(await sideways(page)).toBe(0);
		});
	});

	test("ten embeds on a page load one after another while it is read, and move nothing", async () => {
		const states = [line, map, bars, "annual-budget", "plan-jobs-target"];
		const body = [...states, ...states].map((state) => frameOf(state, { lazy: true })).join("<p>·</p>");
		await show(body, { viewport: { width: 700, height: 700 } }, async (page) => {
			const all = page.locator("iframe");
			expect(await all.count()).toBe(10);
			for (let place = 0; place < 10; place++) {
				await all.nth(place).scrollIntoViewIfNeeded();
				await expect.poll(() => page.frames()[place + 1]?.url()).toContain("/embed/");
			}
			for (const frame of page.frames().slice(1)) {
				await frame.waitForLoadState("load");
				expect(await misfitOf(frame)).toEqual(fits);
			}
		});
	});

	test("a slow network: the frame has its height before anything has come", async () => {
		const options = { viewport: { width: 500, height: 900 }, held: true };
		await show(`${frameOf(line)}<p id="after">after</p>`, options, async (page, _, release) => {
			const top = () => page.evaluate(() => document.querySelector("#after")?.getBoundingClientRect().top);
			const before = await top();
			release();
			await page.waitForLoadState("load");
			expect(await top()).toBe(before);
			await expectFit(page.frames().slice(1), 1);
		});
	});

	test("a host without any script: everything is there", async () => {
		await show(
			frameOf(line),
			{ javaScriptEnabled: false, viewport: { width: 360, height: 800 } },
			async (_, frames) => {
				await expectFit(frames, 1);
				const [frame] = frames;
				expect(await frame?.locator("h1").innerText()).toBe(oembedOf("ko", line).title);
				expect(await frame?.locator("header > p").first().innerText()).toMatch(/\d/);
				expect(await frame?.locator(".d svg").first().isVisible()).toBe(true);
				expect(await frame?.locator(".d svg").last().isVisible()).toBe(false);
				expect(await frame?.locator("footer").innerText()).toContain("출처");
				const link = frame?.locator("footer a");
				expect(await link?.getAttribute("href")).toMatch(new RegExp(`^https://.*/charts/${line}/$`));
				expect(await link?.getAttribute("target")).toBe("_blank");
			},
		);
	});
});

describe("options stand in the address", slowPaint, () => {
	const ground = (frame: Frame | undefined) =>
		frame?.evaluate(() => getComputedStyle(document.querySelector("main") as Element).backgroundColor);

	test.each([true, false])("with the frame's script: %s", async (javaScriptEnabled) => {
		const body = ["", "#theme=light", "#theme=dark", "#theme=transparent&title=no", "#title=no&source=no"]
			.map((hash) => frameOf(line, { hash }))
			.join("");
		await show(body, { javaScriptEnabled, viewport: { width: 600, height: 3000 } }, async (_, frames) => {
			const [plain, light, dark, clear, bare] = frames;
			expect(await ground(plain)).toBe("rgb(255, 255, 255)");
			expect(await ground(light)).toBe("rgb(255, 255, 255)");
			expect(await ground(dark)).toBe("rgb(19, 20, 22)");
			expect(await ground(clear)).toBe("rgba(0, 0, 0, 0)");
			expect(await clear?.locator("h1").isVisible()).toBe(false);
			expect(await clear?.locator(".s").isVisible()).toBe(true);
			expect(await bare?.locator("h1, .s").filter({ visible: true }).count()).toBe(0);
			expect(await bare?.locator("footer a").isVisible()).toBe(true);
			await expectFit(frames, 5);
		});
	});

	test("dark chart on a light page: never unasked, whatever the reader's system prefers", async () => {
		await show(frameOf(line), { colorScheme: "dark" }, async (_, [frame]) => {
			expect(await ground(frame)).toBe("rgb(255, 255, 255)");
		});
	});

	test("places are highlighted together with other options; without script the chart is the plain one", async () => {
		const body = frameOf(line, { hash: "#theme=dark&highlight=yongin,gapyeong" });
		await show(body, {}, async (_, [frame]) => {
			expect(await ground(frame)).toBe("rgb(19, 20, 22)");
			const chosen = await frame?.evaluate(() =>
				[...document.querySelectorAll(".is-chosen")].map((mark) => mark.getAttribute("data-place")),
			);
			expect(new Set(chosen)).toEqual(new Set(["yongin", "gapyeong"]));
		});
		await show(body, { javaScriptEnabled: false }, async (_, [frame]) => {
			expect(await ground(frame)).toBe("rgb(255, 255, 255)");
			expect(await frame?.locator(".is-chosen").count()).toBe(0);
		});
	});

	test("an option far down a page does not make the host scroll", async () => {
		const body = `<div style="height:3000px"></div>${frameOf(line, { hash: "#theme=dark" })}`;
		await show(body, {}, async (page) => {
			expect(await page.evaluate(() => scrollY)).toBe(0);
		});
	});
});
