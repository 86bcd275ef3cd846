import axe from "axe-core";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { allStates } from "../../src/charts/states.ts";
import { loadDataset } from "../../src/data/load.ts";
import { openAllDetails, useSiteInBrowser } from "../support/browser.ts";
import { overflowing } from "../support/drawing-faults.ts";

const { open, addressOf } = useSiteInBrowser();

/** The state of every chart that a reader meets first; every other one is looked at in English. */
const samples = allStates(loadDataset()).map(({ id, first }, index) => ({
	id,
	path: `${index % 2 === 0 ? "" : "en/"}charts/${first.path}/`,
}));

describe.each(samples)("the chart $id", ({ path }) => {
	test("fits from 280 to 1440 pixels, and axe finds nothing in either theme", async () => {
		await open(path, { viewport: { width: 1280, height: 900 }, colorScheme: "light" }, async (page) => {
			const faults: string[] = [];
			for (const width of [280, 320, 360, 640, 960, 1440]) {
				await page.setViewportSize({ width, height: 800 });
				faults.push(...(await overflowing(page)).map((fault) => `${width}: ${fault}`));
			}
			expect(faults).toEqual([]);
			await openAllDetails(page);
			await page.evaluate(axe.source);
			expect(await violations(page)).toEqual([]);
			await page.emulateMedia({ colorScheme: "dark" });
			// Only colours differ between the themes.
			expect(await violations(page, ["color-contrast"])).toEqual([]);
		});
	});

	test("gives every value to the arrow keys from one tab stop, whole in a window of 320 pixels", async () => {
		await open(path, { viewport: { width: 320, height: 640 } }, async (page) => {
			const chart = page.locator("chart-values").first();
			const stops = await chart.evaluate(
				(element) =>
					[element, ...element.querySelectorAll<HTMLElement>("*")].filter(({ tabIndex }) => tabIndex >= 0)
						.length,
			);
			expect(stops, "tab stops of the drawing").toBe(1);
			await chart.focus();
			await page.keyboard.press("Home");
			const { faults, reached, marks } = await chart.evaluate(walk);
			expect(faults).toEqual([]);
			expect(marks).toBeGreaterThan(0);
			expect(reached, "every mark, in the order of the data").toBe(marks);
			await page.keyboard.press("Home");
			await page.keyboard.press("ArrowLeft");
			const first = await chart.locator(".is-read").getAttribute("data-datum");
			await page.keyboard.press("End");
			if (marks > 1) expect(await chart.locator(".is-read").getAttribute("data-datum")).not.toBe(first);
			await page.keyboard.press("Escape");
			expect(await chart.locator(".chart-tip").isVisible()).toBe(false);
			expect(await chart.evaluate((element) => element === document.activeElement)).toBe(true);
		});
	});
});

/** Goes over all marks with the arrow key; what is shown must be whole, in the window and what the table says. */
function walk(chart: HTMLElement) {
	const shown = [...chart.querySelectorAll<SVGElement>("[data-datum]")].filter(
		(mark) => mark.getClientRects().length > 0,
	);
	const marks = new Set(shown.map(({ dataset }) => dataset.datum)).size;
	const tip = chart.querySelector(".chart-tip");
	const voice = chart.querySelector("[role=status]");
	const figure = chart.closest("figure");
	const sources = [...(figure?.querySelectorAll(".source-list__item") ?? [])].map(
		({ textContent }) => textContent,
	);
	const squeeze = (text: string | null | undefined) => (text ?? "").replace(/\s+/g, " ").trim();
	const read = new Set<string | undefined>();
	const faults: string[] = [];
	for (let step = 0; step < marks; step++) {
		const mark = chart.querySelector<SVGElement>(".is-read");
		const cell = figure?.querySelector<HTMLTableCellElement>(`td[data-datum="${mark?.dataset.datum}"]`);
		const said = squeeze(tip?.textContent);
		const box = tip?.getBoundingClientRect() ?? new DOMRect();
		const isWhole =
			box.width > 0 &&
			box.left >= -1 &&
			box.right <= innerWidth + 1 &&
			box.top >= -1 &&
			box.bottom <= innerHeight + 1;
		if (!isWhole) faults.push(`cut off: ${said} ${JSON.stringify(box)}`);
		const names = [...(cell?.parentElement?.querySelectorAll("th") ?? [])].map((name) =>
			squeeze(name.textContent),
		);
		const value = squeeze(cell?.childNodes[0]?.textContent) || squeeze(cell?.querySelector("a")?.textContent);
		const status = squeeze(
			(cell?.querySelector(".status-mark") ?? figure?.querySelector(".chart__unit .status-mark"))
				?.textContent,
		);
		const isGap = cell?.matches(".data-table__missing") ?? false;
		for (const part of [
			value,
			...names,
			squeeze(cell?.querySelector("small")?.textContent),
			...(isGap ? [] : [status]),
		])
			if (!said.includes(part)) faults.push(`${said} does not say ${part}`);
		if (!isGap && !sources.some((source) => said.includes(squeeze(source))))
			faults.push(`${said} names no source`);
		if (!squeeze(voice?.textContent).includes(value)) faults.push(`${value} is not read aloud`);
		read.add(mark?.dataset.datum);
		chart.dispatchEvent(
			new KeyboardEvent("keydown", { key: step % 2 ? "ArrowRight" : "ArrowDown", bubbles: true }),
		);
	}
	return { faults: faults.slice(0, 5), reached: read.size, marks };
}

async function violations(page: Page, rules?: string[]): Promise<readonly string[]> {
	const found = await page.evaluate(
		(runOnly) =>
			window.axe.run(document.querySelector("main") ?? document, {
				resultTypes: ["violations"],
				...(runOnly ? { runOnly } : {}),
			}),
		rules,
	);
	expect(found.passes.length, "rules that found something to look at").toBeGreaterThanOrEqual(
		rules?.length ?? 5,
	);
	return found.violations.map(
		({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)} ${nodes[0]?.failureSummary}`,
	);
}

describe("a value under pointer and finger", () => {
	const path = "charts/region-ranking/employment-rate/age-15-plus/2022-S1/";

	test("a tap keeps it; a tap away and Escape close it; the page still scrolls", async () => {
		await open(
			path,
			{ viewport: { width: 360, height: 700 }, hasTouch: true, isMobile: true },
			async (page) => {
				const tip = page.locator(".chart-tip").first();
				const mark = page.locator("chart-values circle[data-datum]:visible").nth(3);
				const tap = async () => {
					await mark.scrollIntoViewIfNeeded();
					const { x, y, width, height } = (await mark.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
					await page.touchscreen.tap(x + width / 2, y + height / 2);
				};
				await tap();
				expect(await tip.isVisible()).toBe(true);
				expect(await tip.textContent()).toMatch(/\d%.*2022년 상반기/);
				await page.touchscreen.tap(5, 5);
				expect(await tip.isVisible(), "after a tap away").toBe(false);
				await tap();
				await page.keyboard.press("Escape");
				expect(await tip.isVisible(), "after Escape").toBe(false);
				const action = await page
					.locator("chart-values")
					.first()
					.evaluate((chart) => getComputedStyle(chart).touchAction);
				expect(action).not.toBe("none");
			},
		);
	});

	test("the nearest point shows under the mouse, a click keeps it, and it is never cut off", async () => {
		await open(path.replace("ranking", "map"), { viewport: { width: 1280, height: 600 } }, async (page) => {
			const chart = page.locator("chart-values").first();
			const tip = chart.locator(".chart-tip");
			const marks = await chart.locator("path[data-datum]:visible").all();
			for (const mark of marks) {
				await mark.scrollIntoViewIfNeeded();
				const box = (await mark.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
				await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
				const shown = await tip.boundingBox();
				expect(
					shown &&
						shown.x >= 0 &&
						shown.y >= 0 &&
						shown.x + shown.width <= 1280 &&
						shown.y + shown.height <= 600,
				).toBe(true);
			}
			await page.mouse.down();
			await page.mouse.up();
			const kept = await tip.textContent();
			await page.mouse.move(2, 2);
			expect(await tip.textContent()).toBe(kept);
			expect(await tip.isVisible(), "kept").toBe(true);
			await page.mouse.click(2, 2);
			expect(await tip.isVisible(), "after a click away").toBe(false);
		});
	});
});

describe("a choice in place", () => {
	const path = "charts/region-map/employment-rate/age-15-plus/2022-S1/";
	/** The heading comes first, the rest frame by frame: a click before the end breaks the swap off, as it should. */
	const shown = async (page: Page, name: string) => {
		await page.waitForFunction((words) => document.querySelector("h1")?.textContent.includes(words), name);
		await page.locator("chart-explorer:not([aria-busy])").waitFor();
	};
	const choose = async (page: Page, name: string) => {
		await page.locator(".chart-controls details").last().locator("summary").click();
		await page.getByRole("link", { name, exact: true }).click();
		await shown(page, name);
	};

	test("swaps title, sentence, address and language without loading the page; ten times it is read aloud", async () => {
		await open(path, { viewport: { width: 1280, height: 900 } }, async (page) => {
			await page.evaluate(() => {
				const status = document.querySelector("[data-chart-status]");
				const said: string[] = [];
				Object.assign(window, { said });
				if (status)
					new MutationObserver(() => said.push(status.textContent)).observe(status, { childList: true });
			});
			const sentences: string[] = [];
			for (let turn = 0; turn < 10; turn++) {
				await choose(page, turn % 2 ? "2022년 상반기" : "2020년 하반기");
				sentences.push((await page.locator(".chart__sentence").first().textContent()) ?? "");
			}
			const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
			expect(said).toEqual(sentences);
			expect(new Set(said).size).toBe(2);
			expect(page.url()).toContain("/2022-S1/");
			expect(await page.title()).toContain("2022년 상반기");
			const focused = await page.evaluate(() => document.activeElement?.textContent);
			expect(focused).toContain("2022년 상반기");
		});
	});

	test("goes back and forward through the choices, also from a page the browser loads anew", async () => {
		// Loading anew breaks off what is still being asked for.
		await open(path, { viewport: { width: 1280, height: 900 }, expectedError: /favicon/ }, async (page) => {
			await choose(page, "2020년 하반기");
			await choose(page, "2019년 상반기");
			expect(await page.locator("a[hreflang=en]").first().getAttribute("href")).toContain("/2019-S1/");
			await page.goBack();
			await shown(page, "2020년 하반기");
			expect(page.url()).toContain("/2020-S2/");
			await page.goBack();
			await shown(page, "2022년 상반기");
			await page.goForward();
			await shown(page, "2020년 하반기");
			await page.reload();
			expect(await page.locator("h1").textContent()).toContain("2020년 하반기");
			await page.goForward();
			await shown(page, "2019년 상반기");
		});
	});

	test("is fetched when it is pointed at, once", async () => {
		await open(path, { viewport: { width: 1280, height: 900 } }, async (page) => {
			const asked: string[] = [];
			page.on("request", (request) => {
				if (request.resourceType() === "fetch") asked.push(new URL(request.url()).pathname);
			});
			await page.locator(".chart-controls details").last().locator("summary").click();
			const link = page.getByRole("link", { name: "2020년 하반기", exact: true });
			const answer = page.waitForResponse((response) => response.url().includes("/2020-S2/"));
			await link.hover();
			await answer;
			await link.click();
			await page.waitForURL(/2020-S2/);
			expect(asked).toEqual([expect.stringContaining("/2020-S2/")]);
		});
	});

	test("is a link without script", async () => {
		await open(path, { javaScriptEnabled: false, viewport: { width: 360, height: 800 } }, async (page) => {
			await page.locator(".chart-controls summary").last().click();
			await page.getByRole("link", { name: "2020년 하반기", exact: true }).click();
			await page.waitForURL(/2020-S2/);
			expect(await page.locator("h1").textContent()).toContain("2020년 하반기");
			expect(await page.locator("figure.chart table td[data-datum]").count()).toBeGreaterThan(30);
		});
	});

	test("an address that has no data leads to the nearest that has", async () => {
		// Going on breaks off what is still being asked for.
		await open("404.html", { expectedError: /favicon/ }, async (page) => {
			await page.goto(addressOf("charts/region-map/employed/age-15-64/2013-S1/"));
			await page.waitForURL(/\/charts\/region-map\/(?!employed\/age-15-64\/2013-S1)/);
			expect(await page.locator("figure.chart").count()).toBeGreaterThan(0);
		});
	});
});
