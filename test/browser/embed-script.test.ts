import axe from "axe-core";
import type { Frame, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { chartSnippet } from "../../src/render/chart-snippets.ts";
import { iframeSnippet } from "../../src/render/snippets.ts";
import { fits, misfitOf, slowPaint, useEmbedHosts } from "../support/embed-hosts.ts";
import { oembedOf } from "../support/embed-samples.ts";

const { addressOf, show } = useEmbedHosts();
const line = "region-line/employment-rate/age-15-plus/suwon";
const viewport = { width: 960, height: 700 };
const scripts = () => `<script src="${addressOf("embed/v1.js")}"></script>`;

const frameOf = (hash = "", more = "") => {
	const { title, height } = oembedOf("ko", line);
	const snippet = iframeSnippet({ title, height, href: `${addressOf(`embed/${line}/`)}${hash}` });
	return snippet.replace(' loading="lazy"', more);
};
const heightOf = (page: Page, selector = "iframe") =>
	page
		.locator(selector)
		.first()
		.evaluate((frame) => frame.getBoundingClientRect().height);
const ground = (frame: Frame | undefined) =>
	frame?.evaluate(() => getComputedStyle(document.querySelector("main") as Element).backgroundColor);

describe("the script for hosts", slowPaint, () => {
	test("fits a frame that is still out of sight, and nothing a reader sees moves", async () => {
		const known = oembedOf("ko", line).height;
		const body = `<div style="height:1500px"></div>${frameOf()}<p id="end">end</p>`;
		await show(body, { viewport, scripts: scripts() }, async (page, frames) => {
			await expect.poll(() => heightOf(page)).toBeLessThan(known);
			expect(await misfitOf(frames[0] as Frame)).toEqual(fits);
		});
	});

	test("leaves a frame in sight as it is, but gives one that is cut off its room", async () => {
		const known = oembedOf("ko", line).height;
		await show(frameOf(), { viewport, scripts: scripts() }, async (page, [frame]) => {
			await answered(page, frame);
			expect(await heightOf(page)).toBe(known);
		});
		const tight = frameOf().replace(/height="\d+"/, 'height="300"');
		await show(tight, { viewport, scripts: scripts(), moves: true }, async (page) => {
			await expect.poll(() => heightOf(page)).toBeGreaterThan(400);
		});
	});

	test("a frame in a closed tab of the host makes no fault, and says its height when it is opened", async () => {
		const tab = (name: string, frame: string) =>
			`<details id="${name}"><summary>${name}</summary>${frame}</details>`;
		const body = tab("first", frameOf().replace(/height="\d+"/, 'height="300"'));
		await show(body, { viewport, scripts: scripts(), moves: true }, async (page, frames) => {
			// Also one whose drawing is still on its way is asked.
			await frames[0]?.evaluate(() => {
				document.querySelector(".d")?.remove();
				window.dispatchEvent(
					new MessageEvent("message", {
						source: parent,
						data: { type: "gyeonggi-jobs:host", theme: "light" },
					}),
				);
			});
			await frames[0]?.goto(frames[0].url().split("#")[0] ?? "", { waitUntil: "load" });
			await page.locator("summary").click();
			await expect.poll(() => heightOf(page)).toBeGreaterThan(400);
		});
	});

	test("listens to frames of ours only", async () => {
		const body = `<iframe id="other" height="300" srcdoc="<script>parent.postMessage({type:'gyeonggi-jobs:height',height:900},'*')</script>"></iframe>`;
		await show(body, { viewport, scripts: scripts() }, async (page) => {
			// The script's own message comes after that of the frame, which loaded before.
			await page.evaluate(
				() =>
					new Promise((heard) => {
						addEventListener("message", heard, { once: true });
						postMessage({ type: "gyeonggi-jobs:height", height: 900 }, "*");
					}),
			);
			expect(await heightOf(page)).toBeLessThan(310);
		});
	});

	test.each([
		["light", ":root{background:#fdf6e3}", "rgb(255, 255, 255)"],
		["dark", ":root{background:#102030}", "rgb(19, 20, 22)"],
	])("follows a %s host when asked", async (_name, css, colour) => {
		const options = { viewport, css, scripts: scripts() };
		await show(frameOf("", ' data-theme="auto"'), options, async (_page, [frame]) => {
			await expect.poll(() => ground(frame)).toBe(colour);
		});
	});

	test("follows a host that changes its theme, and keeps its ground where that is asked", async () => {
		const css = ":root{color-scheme:light;background:#fff}:root.night{color-scheme:dark;background:#102030}";
		const options = { viewport, css, scripts: scripts() };
		await show(frameOf("#theme=transparent", ' data-theme="auto"'), options, async (page, [frame]) => {
			const ink = () =>
				frame?.evaluate(() => getComputedStyle(document.querySelector("main") as Element).color);
			await expect.poll(ink).toBe("rgb(30, 33, 36)");
			await page.evaluate(() => document.documentElement.classList.add("night"));
			await expect.poll(ink).toBe("rgb(244, 245, 246)");
			expect(await ground(frame)).toBe("rgba(0, 0, 0, 0)");
			// Without one scheme for both the browser would paint the frame's ground.
			expect(await page.locator("iframe").evaluate((each) => each.style.colorScheme)).toBe("light");
		});
	});

	test("dark chart on a light page: not even with the script, unless asked", async () => {
		await show(
			frameOf(),
			{ viewport, css: ":root{background:#102030}", scripts: scripts() },
			async (page, [frame]) => {
				await answered(page, frame);
				expect(await ground(frame)).toBe("rgb(255, 255, 255)");
			},
		);
	});

	test("works loaded twice, under a strict policy, and leaves no name behind", async () => {
		const site = new URL(addressOf("")).origin;
		const policy = `default-src 'none'; script-src ${site}; frame-src ${site}; img-src data:`;
		const body = `<gyeonggi-chart chart="${line}" lang="en" theme="dark" hide="title" highlight="yongin" height="640" title="A chart"><a href="x">A chart</a></gyeonggi-chart>`;
		const before: string[] = [];
		await show("", { viewport }, async (page) => {
			before.push(...(await page.evaluate(() => Object.getOwnPropertyNames(window))));
		});
		await show(body, { viewport, policy, scripts: scripts().repeat(2) }, async (page, frames) => {
			expect(frames).toHaveLength(1);
			const [frame] = frames;
			const address = `${addressOf(`en/embed/${line}/`)}#theme=dark&title=no&highlight=yongin`;
			await expect.poll(() => frame?.url()).toBe(address);
			await frame?.waitForLoadState("load");
			expect(await ground(frame)).toBe("rgb(19, 20, 22)");
			const own = page.locator("gyeonggi-chart iframe");
			expect(await own.getAttribute("title")).toBe("A chart");
			expect(await own.getAttribute("loading")).toBe("lazy");
			expect(await own.getAttribute("sandbox")).not.toContain("allow-same-origin");
			expect(await page.locator("gyeonggi-chart > a").isVisible()).toBe(false);
			const after = await page.evaluate(() => Object.getOwnPropertyNames(window));
			// A frame in a page gives it a number.
			expect(after.filter((name) => !before.includes(name) && !/^\d+$/.test(name))).toEqual([]);
		});
	});

	test("makes no frame of an address that is not ours", async () => {
		const body = `<gyeonggi-chart src="https://evil.example/embed/x/"><a href="#">kept</a></gyeonggi-chart><gyeonggi-chart chart="../../x"><a href="#">kept</a></gyeonggi-chart>`;
		await show(body, { viewport, scripts: scripts() }, async (page, frames) => {
			expect(frames).toHaveLength(0);
			expect(await page.locator("a").filter({ visible: true }).count()).toBe(2);
		});
	});

	test("auto-height script dropped by the host: the copied frame and the element's link are right without it", async () => {
		const body = `${frameOf()}${elementSnippet().replace(/<script.*/s, "")}`;
		await show(body, { viewport }, async (page, frames) => {
			expect(frames).toHaveLength(1);
			expect(await misfitOf(frames[0] as Frame)).toEqual(fits);
			expect(await page.locator("gyeonggi-chart > a").isVisible()).toBe(true);
		});
	});
});

const shared = () => ({
	title: oembedOf("ko", line).title,
	sentence: "수원시의 고용률은 60.3%였다.",
	height: oembedOf("ko", line).height,
	page: addressOf(`charts/${line}/`),
	embed: addressOf(`embed/${line}/`),
	frozen: addressOf(`v/2026.1/embed/${line}/`),
	svg: addressOf(`charts/${line}/chart.svg`),
	png: null,
	script: addressOf("embed/v1.js"),
});
const elementSnippet = () => chartSnippet("element", shared());

test("the copied element becomes the chart", async () => {
	await show(elementSnippet(), { viewport }, async (page) => {
		await expect.poll(() => page.frames().length).toBe(2);
		expect(await page.locator("gyeonggi-chart iframe").getAttribute("title")).toBe(shared().title);
	});
});

test("the host strips scripts and frames: a linked picture stays, and fits every width", async () => {
	// What a sanitizer leaves: <a href> and <img src alt>, without any other element or attribute.
	const kept = chartSnippet("image", shared()).replace(
		/ (?:width|height|loading|srcset|class|style)="[^"]*"/g,
		"",
	);
	expect(kept).toMatch(/^<a href="[^"]*"><img src="[^"]*" alt="[^"]*"><\/a>$/);
	await show(kept, { viewport, css: "body{margin:0}img{max-width:100%;height:auto}" }, async (page) => {
		const image = page.locator("img");
		for (const width of [280, 360, 480, 640, 960]) {
			await page.setViewportSize({ width, height: 700 });
			const shown = await image.evaluate((each) => each.getBoundingClientRect().width);
			expect(shown).toBeGreaterThan(250);
			expect(shown).toBeLessThanOrEqual(width);
		}
		expect(await image.evaluate((each) => (each as HTMLImageElement).naturalWidth)).toBeGreaterThan(300);
		expect(await image.getAttribute("alt")).toContain(shared().title);
	});
});

describe.each(["", "#theme=dark", "#theme=transparent"])("axe on embeds %s", (hash) => {
	test.each([
		`embed/${line}/`,
		"en/embed/region-map/employment-rate/age-15-plus/2024-S2/",
		"embed/annual-jobs/",
	])("finds nothing in %s", async (path) => {
		await show("", { viewport: { width: 640, height: 900 } }, async (page) => {
			await page.goto(addressOf(`${path}${hash}`));
			await page.evaluate(axe.source);
			const found = await page.evaluate(() =>
				(window as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ["violations"] }),
			);
			expect(found.passes.length).toBeGreaterThan(10);
			expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`)).toEqual([]);
		});
	});
});

/** Waits until a frame has heard of the host: what the script does for it is done then. */
async function answered(page: Page, frame: Frame | undefined): Promise<void> {
	await page.evaluate(
		() =>
			new Promise((heard) => {
				addEventListener("message", ({ data }) => data?.type === "gyeonggi-jobs:height" && heard(data));
				for (const each of document.querySelectorAll("iframe"))
					each.contentWindow?.postMessage({ type: "gyeonggi-jobs:host" }, "*");
			}),
	);
	expect(frame).toBeDefined();
}
