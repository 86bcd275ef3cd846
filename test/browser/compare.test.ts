import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { useSiteInBrowser } from "../support/browser.ts";
import { crowdedLabels, overflowing } from "../support/drawing-faults.ts";

const { open } = useSiteInBrowser();

const line = "charts/region-line/employment-rate/age-15-plus/suwon/";
const map = "charts/region-map/employment-rate/age-15-plus/2022-S1/";
const ranking = "charts/region-ranking/employment-rate/age-15-plus/2022-S1/";

const sentences = (page: Page) => page.locator(".chart-comparison__list > li").allInnerTexts();
/** What cannot be seen, and the address, follow a frame after what was chosen. */
const ready = (page: Page) =>
	page.locator("chart-compare:not([data-working]) .chart-compare__tools").waitFor({ state: "attached" });
const search = (page: Page) => new URL(page.url()).search;

describe("places in the address", () => {
	test("are highlighted, named and told, whatever their order; what is not known is passed over", async () => {
		await open(
			`${line}?compare=hwaseong,atlantis,yongin`,
			{ viewport: { width: 1280, height: 900 } },
			async (page) => {
				await ready(page);
				expect((await sentences(page)).map((sentence) => sentence.split(" ")[0])).toEqual([
					"용인시는",
					"화성시는",
				]);
				const drawing = page.locator("chart-values svg:visible");
				expect(await drawing.locator("path.is-picked").count()).toBe(2);
				expect(await drawing.locator("path[data-place].is-rest").count()).toBe(28);
				expect(await drawing.locator(".compare-layer > text").allTextContents()).toEqual(
					expect.arrayContaining(["수원", "경기", "용인", "화성"]),
				);
				const looks = await drawing.locator("path.is-picked").evaluateAll((paths) =>
					paths.map((path) => {
						const { stroke, strokeDasharray } = getComputedStyle(path);
						return `${stroke} ${strokeDasharray}`;
					}),
				);
				expect(new Set(looks).size, "colour and dash").toBe(2);
			},
		);
	});

	test("say what the table says, and the points of their lines can be read", async () => {
		await open(`${line}?compare=yongin`, { viewport: { width: 360, height: 800 } }, async (page) => {
			await ready(page);
			const cells = await page
				.locator('.chart-comparison__table tr[data-place="41460"] td')
				.evaluateAll((all) => all.map(({ textContent }) => textContent));
			const [sentence = ""] = await sentences(page);
			for (const cell of cells.slice(0, 2)) expect(sentence, cell).toContain(/[\d.]+/.exec(cell)?.[0]);
			for (const cell of cells.slice(2))
				expect(sentence, cell).toContain(`${/[\d.]+/.exec(cell)?.[0]}%포인트`);
			const added = await page.locator("tr[data-added]").count();
			expect(added).toBeGreaterThan(10);
			expect(await page.locator("chart-values svg:visible .compare-layer circle").count()).toBe(added);
			await page.locator("chart-values").first().focus();
			await page.keyboard.press("End");
			expect(await page.locator(".chart-tip").first().textContent()).toContain("용인시");
			expect(await page.locator(".chart-tip").first().textContent()).toContain(
				/[\d.]+/.exec(cells[0] ?? "")?.[0] ?? "-",
			);
		});
	});

	test("go along to other choices, back again and to the other language", async () => {
		await open(`${map}?compare=yongin,gapyeong`, { viewport: { width: 1280, height: 900 } }, async (page) => {
			await ready(page);
			await page.locator(".chart-controls details").last().locator("summary").click();
			await page.getByRole("link", { name: "2020년 하반기", exact: true }).click();
			await page.waitForFunction(() => document.querySelector("h1")?.textContent.includes("2020년 하반기"));
			await page.locator("chart-explorer:not([aria-busy])").waitFor();
			await ready(page);
			await expect.poll(() => search(page)).toBe("?compare=yongin,gapyeong");
			expect((await sentences(page)).every((sentence) => sentence.includes("2020년 하반기"))).toBe(true);
			// The map and the dots beside it.
			expect(await page.locator("chart-values svg:visible path.is-picked").count()).toBe(2);
			expect(await page.locator("chart-values svg:visible circle.is-picked").count()).toBe(2);
			await page.goBack();
			await page.waitForFunction(() => document.querySelector("h1")?.textContent.includes("2022년 상반기"));
			await page.locator("chart-explorer:not([aria-busy])").waitFor();
			await ready(page);
			expect(await page.locator("chart-values svg:visible path.is-picked").count()).toBe(2);
			await page.locator("a[hreflang=en]").first().click();
			await page.waitForURL(/\/en\/.*\?compare=yongin,gapyeong$/);
			await ready(page);
			expect((await sentences(page))[0]).toMatch(/^Yongin-si stood at /);
		});
	});
});

describe("the list of places", () => {
	test("is used by keyboard: first consonants and Enter pick, the choice is said, and can be cleared", async () => {
		await open(ranking, { viewport: { width: 360, height: 800 } }, async (page) => {
			const summary = page.locator(".chart-compare summary");
			await summary.focus();
			await page.keyboard.press("Enter");
			await ready(page);
			await page.keyboard.press("Tab");
			await page.keyboard.insertText("ㅎㅅ");
			expect(await page.locator(".chart-compare__list li:visible").allInnerTexts()).toEqual(["화성시"]);
			await page.keyboard.press("Enter");
			await ready(page);
			await expect.poll(() => search(page)).toBe("?compare=hwaseong");
			expect(await page.locator("[data-chart-status]").textContent()).toMatch(/^화성시는 2022년 상반기 /);
			expect(await page.locator("[data-compare-current]").textContent()).toBe("화성시");
			expect(await page.locator("tr[data-place].is-picked").count()).toBe(1);
			await page.locator(".chart-compare__list label", { hasText: "가평군" }).click();
			await ready(page);
			await expect.poll(() => search(page)).toBe("?compare=hwaseong,gapyeong");
			const heights = await page
				.locator(".chart-compare :is(label, button, input[type=search])")
				.evaluateAll((targets) => targets.map((target) => target.getBoundingClientRect().height));
			expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
			await page.getByRole("button", { name: "모두 지우기" }).click();
			await ready(page);
			await expect.poll(() => search(page)).toBe("");
			expect(await page.locator(".is-picked, .is-rest").count()).toBe(0);
			expect(await page.locator("[data-comparison]").isVisible()).toBe(false);
		});
	});

	test("changes are told from the half-year a reader chooses, in words and in the table", async () => {
		await open(`${ranking}?compare=yongin`, { viewport: { width: 1280, height: 800 } }, async (page) => {
			await ready(page);
			const change = page.locator('tr[data-place="41460"] td[data-compared="change"]');
			await page.locator(".chart-comparison select").selectOption("2018-S1");
			await ready(page);
			await expect.poll(() => search(page)).toBe("?compare=yongin&since=2018-S1");
			expect(await page.locator('th[data-compared="change"]').textContent()).toBe("2018년 상반기보다");
			const number = /[\d.]+/.exec((await change.textContent()) ?? "")?.[0];
			expect((await sentences(page))[0]).toContain(`2018년 상반기보다 ${number}%포인트`);
			await page.reload();
			await ready(page);
			expect(await page.locator(".chart-comparison select").inputValue()).toBe("2018-S1");
			expect((await sentences(page))[0]).toContain(`2018년 상반기보다 ${number}%포인트`);
		});
	});

	test("leads to each place's own chart without script, and the table has rank and change", async () => {
		await open(
			ranking,
			{ javaScriptEnabled: false, viewport: { width: 1280, height: 800 } },
			async (page) => {
				expect(await page.locator('tbody td[data-compared="rank"]').count()).toBeGreaterThanOrEqual(31);
				await page.locator(".chart-compare summary").click();
				expect(await page.locator(".chart-compare__list a").count()).toBe(31);
				await page.getByRole("link", { name: "용인시", exact: true }).click();
				await page.waitForURL(/\/region-line\/employment-rate\/age-15-plus\/yongin\/$/);
			},
		);
	});
});

describe.each(["", "en/"])("names of picked places (/%s)", (locale) => {
	const charts = [
		"region-line/employment-rate/age-15-plus/suwon",
		"region-slope/employment-rate/age-15-plus",
		"region-map/employment-rate/age-15-plus/2022-S1",
		"region-multiples/employment-rate/age-15-plus",
		"region-heat/employed/age-15-plus",
	];

	test.each(charts)("stand apart in %s: a few, and all 31", async (chart) => {
		const few = "suwon,uijeongbu,gwacheon,gunpo,uiwang,namyangju,dongducheon,gapyeong";
		await open(
			`${locale}charts/${chart}/?compare=${few}`,
			{ viewport: { width: 360, height: 800 } },
			async (page) => {
				await ready(page);
				const faults: string[] = [];
				const look = async (what: string) => {
					for (const width of [320, 360, 1280]) {
						await page.setViewportSize({ width, height: 800 });
						const found = [...(await crowdedLabels(page)), ...(await overflowing(page))];
						faults.push(...found.map((fault) => `${what} at ${width}: ${fault}`));
					}
				};
				await look("few");
				await page.evaluate(() => {
					const boxes = [...document.querySelectorAll<HTMLInputElement>(".chart-compare__list input")];
					for (const box of boxes) box.checked = true;
					boxes[0]?.dispatchEvent(new Event("change", { bubbles: true }));
				});
				await ready(page);
				expect(await sentences(page)).toHaveLength(31);
				await look("all");
				expect(faults).toEqual([]);
			},
		);
	});
});
