import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import axe from "axe-core";
import Papa from "papaparse";
import type { Download, Page } from "playwright-core";
import { PNG } from "pngjs";
import { describe, expect, test } from "vitest";
import { loadDataset } from "../../src/data/load.ts";
import { siteName } from "../../src/site.ts";
import { customChartWords } from "../../src/text/pages/custom-chart.ts";
import { sampleMark } from "../../src/text/sample-words.ts";
import { useSiteInBrowser } from "../support/browser.ts";
import { siteDirectory } from "../support/site.ts";

const { open, addressOf } = useSiteInBrowser();
const dataset = loadDataset();
const forms = ["line", "bar", "dot", "map", "table"] as const;
const contract =
	"?measure=employment-rate&breakdown=age-15-plus&places=gyeonggi,suwon&from=2018-S1&to=2024-S2&form=line";

const queryOf = (page: Page) => new URL(page.url()).search;
const sentenceOf = (page: Page) => page.locator(".custom-figure__sentence").textContent();
const noticeOf = async (page: Page) => (await page.locator("[data-notice]").textContent()) ?? "";

/** Waits until the chart is that of the address. */
async function drawn(page: Page): Promise<void> {
	await page.locator("[data-figure]:not([aria-busy]) .custom-figure").waitFor();
}

/** A change of the controls, and the chart that follows it. */
async function choose(page: Page, change: () => Promise<unknown>): Promise<void> {
	const before = queryOf(page);
	await change();
	await page.waitForFunction((query) => location.search !== query, before);
	await drawn(page);
}

async function bytesOf(download: Download): Promise<Buffer> {
	return readFileSync(await download.path());
}

async function save(page: Page, format: "svg" | "png" | "csv"): Promise<{ name: string; bytes: Buffer }> {
	const waiting = page.waitForEvent("download");
	await page.locator(`[data-do="${format}"]`).click();
	const download = await waiting;
	return { name: download.suggestedFilename(), bytes: await bytesOf(download) };
}

describe.each(["ko", "en"] as const)("a chart of one's own in %s", (locale) => {
	const path = locale === "ko" ? "charts/custom/" : "en/charts/custom/";
	const words = customChartWords[locale];

	test("is drawn in every form, with a mark for every value", async () => {
		await open(
			`${path}?measure=resident-population&places=suwon,hwaseong&from=2018&to=2020`,
			{},
			async (page) => {
				await drawn(page);
				for (const form of forms) {
					if ((await page.locator(`input[name=form][value=${form}]`).isChecked()) === false)
						await choose(page, () => page.locator(`input[name=form][value=${form}]`).check());
					await expect.poll(() => queryOf(page)).toContain(`form=${form}`);
					const cells = page.locator(".custom-figure td[data-datum]:not(.data-table__missing)");
					expect(await cells.count()).toBeGreaterThan(1);
					if (form === "table") {
						expect(await page.locator(".custom-figure svg[role=img]").count()).toBe(0);
						continue;
					}
					const marks = await page
						.locator(".custom-figure svg[role=img] [data-datum]")
						.evaluateAll((all) => [...new Set(all.map((mark) => mark.getAttribute("data-datum")))].sort());
					const values = await cells.evaluateAll((all) =>
						all.map((cell) => cell.getAttribute("data-datum")).sort(),
					);
					expect(marks, form).toEqual(values);
					expect(await page.locator(".custom-figure svg[role=img]").getAttribute("aria-label")).toContain(
						await sentenceOf(page),
					);
				}
				expect(await page.title()).toContain(siteName[locale]);
			},
		);
	});

	test("opens as its address says, and is put right where the address asks for what there is not", async () => {
		await open(path + contract, {}, async (page) => {
			await drawn(page);
			await expect.poll(() => queryOf(page)).toBe(contract);
			expect(await noticeOf(page)).toBe("");
			expect(await page.locator("input[name=places]:checked").evaluateAll((all) => all.length)).toBe(2);
			// What has no value is not offered.
			expect(await page.locator("select[name=breakdown] option").count()).toBeGreaterThan(3);
			expect(await page.locator("select[name=breakdown] option[value^=industry]").count()).toBe(0);
			const ready = await page.locator("[data-ready]").getAttribute("href");
			expect(ready).toContain("charts/region-line/employment-rate/age-15-plus/suwon/");
			await page.goto(
				addressOf(`${path}?measure=unemployment-rate&places=suwon,atlantis&from=1999-S1&form=map`),
			);
			await drawn(page);
			const notice = await noticeOf(page);
			expect(notice).toContain("atlantis");
			expect(notice).toContain(words.formReasons["not-comparable"]);
			await expect.poll(() => queryOf(page)).not.toContain("atlantis");
			await page.goto(addressOf(`${path}?measure=happiness`));
			await drawn(page);
			expect(await noticeOf(page)).toContain("happiness");
			await expect.poll(() => queryOf(page)).toContain("measure=employment-rate");
		});
	});

	test("is taken along as CSV, SVG and PNG", async () => {
		await open(path + contract, {}, async (page) => {
			await drawn(page);
			const csv = await save(page, "csv");
			expect([...csv.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
			const [head = [], ...rows] = Papa.parse<string[]>(csv.bytes.toString("utf8").slice(1).trimEnd()).data;
			const cells = await page
				.locator(".custom-figure td[data-datum]")
				.evaluateAll((all) =>
					all
						.sort((a, b) => Number(a.getAttribute("data-datum")) - Number(b.getAttribute("data-datum")))
						.map((cell) => cell.textContent?.trim() ?? ""),
				);
			expect(rows.map((row) => row[head.indexOf(words.columns.value)])).toEqual(
				cells.map((cell) => String(Number(cell.replace("%", "")))),
			);
			expect(rows.every((row) => /^o[0-9a-z]{9}$/.test(row[head.indexOf(words.columns.id)] ?? ""))).toBe(
				true,
			);

			const svg = (await save(page, "svg")).bytes.toString("utf8");
			for (const part of [
				siteName[locale],
				dataset.release.release,
				"employment-rate&#38;breakdown",
				"KOSIS",
			])
				expect(svg).toContain(part);
			expect(svg).not.toMatch(/var\(--|<script|<style|style=|href=/);
			expect(svg.replace(/<[^>]+>/g, " ")).toContain((await sentenceOf(page))?.slice(0, 12));

			const png = PNG.sync.read((await save(page, "png")).bytes);
			expect(png.width).toBe(2 * Number(/width="(\d+)"/.exec(svg)?.[1]));
			expect(png.height).toBe(2 * Number(/height="(\d+)"/.exec(svg)?.[1]));
			// Both lines are there in their colours, and words in ink.
			const found = new Map<string, number>();
			for (let at = 0; at < png.data.length; at += 4) {
				const colour = png.data.subarray(at, at + 3).toString("hex");
				found.set(colour, (found.get(colour) ?? 0) + 1);
			}
			for (const colour of ["256ef4", "58616a", "1e2124"])
				expect(found.get(colour) ?? 0, colour).toBeGreaterThan(200);
		});
	});

	test("is no longer than the window at any width, and passes axe in both themes", async () => {
		for (const colorScheme of ["light", "dark"] as const)
			await open(`${path}?measure=employed&form=line&places=all`, { colorScheme }, async (page) => {
				await drawn(page);
				await page.locator(".custom-chart__places summary").click();
				for (const form of forms) {
					if (!(await page.locator(`input[name=form][value=${form}]`).isEnabled())) continue;
					await page.locator(`input[name=form][value=${form}]`).check();
					await drawn(page);
					for (const width of colorScheme === "light" ? [280, 360, 768, 1280] : [360]) {
						await page.setViewportSize({ width, height: 800 });
						await page.waitForFunction(() => {
							const svg = document.querySelector(".custom-figure svg[role=img]");
							const frame = document.querySelector("[data-figure]");
							if (!svg || !frame) return true;
							const drawn = Number(svg.getAttribute("width"));
							return Math.abs(drawn - Math.max(240, Math.min(720, frame.clientWidth))) < 8;
						});
						expect(await page.evaluate(() => document.documentElement.scrollWidth), `${form} ${width}`).toBe(
							width,
						);
					}
				}
				await page.evaluate(axe.source);
				const violations = await page.evaluate(async () => {
					const found = await window.axe.run(document, { resultTypes: ["violations"] });
					return found.violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html.slice(0, 200)}`);
				});
				expect(violations).toEqual([]);
			});
	});
});

describe("the page", () => {
	test("goes back and forward through the choices, and the other language follows", async () => {
		await open(`charts/custom/${contract}`, {}, async (page) => {
			await drawn(page);
			const first = await sentenceOf(page);
			await choose(page, () => page.locator("select[name=measure]").selectOption("employed"));
			await expect.poll(() => queryOf(page)).toContain("measure=employed");
			await choose(page, () => page.locator("select[name=to]").selectOption("2020-S1"));
			expect(await sentenceOf(page)).toContain("2020");
			await page.goBack();
			await page.goBack();
			await page.waitForFunction(
				(text) => document.querySelector(".custom-figure__sentence")?.textContent === text,
				first,
			);
			await expect.poll(() => queryOf(page)).toBe(contract);
			expect(await page.locator("select[name=measure]").inputValue()).toBe("employment-rate");
			await page.goForward();
			await page.waitForFunction(() => location.search.includes("measure=employed"));
			await drawn(page);
			expect(await page.locator("a[hreflang=en]").first().getAttribute("href")).toContain("measure=employed");
		});
	});

	test("gives back what was chosen before the map", async () => {
		await open(`charts/custom/${contract}`, {}, async (page) => {
			await drawn(page);
			await choose(page, () => page.locator("input[name=form][value=map]").check());
			await expect.poll(() => queryOf(page)).toContain("places=all&from=2024-S2&to=2024-S2&form=map");
			expect(await page.locator("input[name=places]:enabled").count()).toBe(0);
			await choose(page, () => page.locator("input[name=form][value=line]").check());
			await expect.poll(() => queryOf(page)).toBe(contract);
		});
	});

	test("keeps the chart while no place is chosen", async () => {
		await open("charts/custom/?measure=employed&places=suwon", {}, async (page) => {
			await drawn(page);
			await page.locator(".custom-chart__places summary").click();
			await page.locator('input[name=places][value="41110"]').uncheck();
			expect(await noticeOf(page)).toBe(customChartWords.ko.noPlace);
			await expect.poll(() => queryOf(page)).toContain("places=suwon");
			await choose(page, () => page.locator('input[name=places][value="41130"]').check());
			await expect.poll(() => queryOf(page)).toContain("places=seongnam");
			expect(await noticeOf(page)).toBe("");
		});
	});

	test("is worked by keyboard alone, its values too", async () => {
		await open(`charts/custom/${contract}`, {}, async (page) => {
			await drawn(page);
			await page.locator("select[name=measure]").focus();
			await page.keyboard.press("Tab");
			expect(await page.evaluate(() => document.activeElement?.id)).toBe("custom-breakdown");
			await page.locator(".custom-chart__places summary").focus();
			await page.keyboard.press("Enter");
			await page.locator('input[name=places][value="41130"]').focus();
			await choose(page, () => page.keyboard.press("Space"));
			await expect.poll(() => queryOf(page)).toContain("places=gyeonggi,suwon,seongnam");
			expect(
				await page.evaluate(() => document.activeElement?.getAttribute("value")),
				"focus stays where it is",
			).toBe("41130");
			await page.locator("input[name=form]:checked").focus();
			await choose(page, () => page.keyboard.press("ArrowRight"));
			await expect.poll(() => queryOf(page)).toContain("form=bar");
			await page.locator("chart-values").focus();
			await page.keyboard.press("End");
			const tip = page.locator(".chart-tip");
			await tip.waitFor();
			const last = page.locator(".custom-figure td[data-datum]").last();
			expect(await tip.textContent()).toContain((await last.textContent())?.trim());
			await page.keyboard.press("Escape");
			expect(await tip.isHidden()).toBe(true);
		});
	});

	test("copies its address", async () => {
		await open(
			`charts/custom/${contract}`,
			{ permissions: ["clipboard-read", "clipboard-write"] },
			async (page) => {
				await drawn(page);
				await page.locator('[data-do="copy"]').click();
				await page.locator("[data-done]:not(:empty)").waitFor();
				expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
					addressOf(`charts/custom/${contract}`),
				);
				expect(await page.locator("[data-done]").textContent()).toBe(customChartWords.ko.copied);
			},
		);
	});

	test("says without script what it needs, and where else to look", async () => {
		await open(`charts/custom/${contract}`, { javaScriptEnabled: false }, async (page) => {
			expect(await page.locator("main").innerText()).toContain(customChartWords.ko.needsScript);
			expect(
				await page.locator("custom-chart :is(select, input, button)").filter({ visible: true }).count(),
			).toBe(0);
			expect(await page.locator("main dl a:visible").count()).toBeGreaterThan(10);
		});
	});

	test("works under the security policy of the deployment, downloads too", async () => {
		const config = readFileSync("docs/deploy/nginx.conf", "utf8");
		const policy = /"(default-src 'none'; script-src 'self'[^"]*)"/.exec(config)?.[1] ?? "";
		expect(policy).toContain("script-src 'self'");
		expect(policy.replace("style-src 'self' 'unsafe-inline'", "")).not.toContain("unsafe");
		await open("404.html", {}, async (page) => {
			await page.route("**/*", async (route) => {
				const answer = await route.fetch();
				await route.fulfill({
					response: answer,
					headers: { ...answer.headers(), "content-security-policy": policy },
				});
			});
			const refused: string[] = [];
			await page.exposeFunction("refuse", (text: string) => refused.push(text));
			await page.addInitScript(() => {
				document.addEventListener("securitypolicyviolation", (event) => {
					const { refuse } = window as unknown as { refuse: (text: string) => void };
					refuse(`${event.violatedDirective} ${event.blockedURI}`);
				});
			});
			for (const query of [contract, "?measure=employed&form=map"]) {
				await page.goto(addressOf(`charts/custom/${query}`));
				await drawn(page);
				await page.locator("chart-values").focus();
				await page.keyboard.press("Home");
			}
			const { bytes } = await save(page, "png");
			expect(PNG.sync.read(bytes).width).toBe(1536);
			expect((await save(page, "svg")).bytes.length).toBeGreaterThan(10_000);
			expect(refused).toEqual([]);
		});
	});

	test("marks everything it makes of a made-up record", async () => {
		await open("charts/custom/?measure=employed&form=map", {}, async (page) => {
			await drawn(page);
			expect(await page.locator(".custom-figure svg[role=img]").textContent()).not.toContain(sampleMark);
			// The page of a made-up record differs in what it hands over.
			await page.route("**/charts/custom/*", async (route) => {
				const answer = await route.fetch();
				const html = (await answer.text()).replace(
					/(&#34;|&quot;)mark\1:null/,
					`&quot;mark&quot;:&quot;${sampleMark}&quot;`,
				);
				await route.fulfill({ response: answer, body: html });
			});
			await page.reload();
			await drawn(page);
			const drawing = page.locator(".custom-figure svg[role=img]");
			expect(await drawing.textContent()).toContain(sampleMark);
			expect(await drawing.getAttribute("aria-label")).toContain(sampleMark);
			const csv = await save(page, "csv");
			expect(csv.name).toMatch(/^sample-/);
			const lines = csv.bytes.toString("utf8").trimEnd().split("\r\n");
			expect(lines.slice(1).every((line) => line.includes(sampleMark))).toBe(true);
			const svg = (await save(page, "svg")).bytes.toString("utf8");
			expect(svg.split(sampleMark).length, "in the title and across the drawing").toBeGreaterThan(2);
			const png = PNG.sync.read((await save(page, "png")).bytes);
			let reddish = 0;
			for (let at = 0; at < png.data.length; at += 4) {
				const [red = 0, green = 0, blue = 0] = png.data.subarray(at, at + 3);
				if (red > green + 60 && red > blue + 60) reddish++;
			}
			expect(reddish, "pixels of the mark").toBeGreaterThan(1000);
		});
	});

	test("loads at most 110 kB of script in all, and none of Plot for a table", async () => {
		const weigh = async (query: string) => {
			const scripts = new Map<string, number>();
			await open("404.html", {}, async (page) => {
				page.on("response", (response) => {
					const { pathname } = new URL(response.url());
					if (!pathname.endsWith(".js")) return;
					const file = pathname.slice(new URL(addressOf("")).pathname.length);
					const bytes = readFileSync(join(siteDirectory, file));
					const packed = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
					scripts.set(file, packed.length);
				});
				await page.goto(addressOf(`charts/custom/${query}`));
				await drawn(page);
				await save(page, "csv");
				if (!query.includes("table")) await save(page, "png");
			});
			return [...scripts.values()].reduce((sum, bytes) => sum + bytes, 0);
		};
		const whole = await weigh("?measure=employed&form=map");
		expect(whole).toBeGreaterThan(60_000);
		expect(whole).toBeLessThanOrEqual(110_000);
		expect(await weigh("?measure=employed&form=table")).toBeLessThan(31_000);
	});

	test("asks for the values of one measure only, and for their ids once they are drawn", async () => {
		await open(`charts/custom/${contract}`, {}, async (page) => {
			await drawn(page);
			const asked: string[] = [];
			page.on("request", (request) => {
				if (request.url().includes("/data/")) asked.push(new URL(request.url()).pathname);
			});
			await page.reload();
			await drawn(page);
			await page.locator("#custom-figure td a.origin").first().waitFor({ state: "attached" });
			expect(asked.map((path) => path.slice(path.indexOf("data/")))).toEqual([
				"data/series/employment-rate.json",
				"data/series/employment-rate.ids.json",
			]);
		});
	});
});
