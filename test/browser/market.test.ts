import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { readFiles } from "../../src/data/files.ts";
import { checkRecord } from "../../src/data/load.ts";
import { plant } from "../data/planted-record.ts";
import { useSiteInBrowser } from "../support/browser.ts";

const { open } = useSiteInBrowser();

const calculator = "market/calculator/";
const offer = "market/offer/";
const status = (page: Page) => page.locator("main [role=status]");
const cell = (page: Page, row: string, name: string) =>
	page.locator(`[data-row="${row}"] [data-cell="${name}"]`).textContent();

describe("the matching calculator", () => {
	test("reckons while one types, by share and cap, and keeps it in the address", async () => {
		await open(calculator, {}, async (page) => {
			await page.locator("[name=city]").selectOption("41110");
			await page.locator("[name=cost]").fill("450,000,000");
			expect(await status(page).textContent()).toContain("수원시의 사업에 3년 동안 드는 13억 5,000만 원");
			expect(await status(page).textContent()).toContain(
				"한도 3억 원을 넘어 도비가 줄어든 해: 1년 차, 2년 차.",
			);
			expect(await cell(page, "1", "province")).toBe("3억 원");
			expect(await cell(page, "2", "city")).toBe("1억 5,000만 원");
			expect(await cell(page, "3", "province")).toBe("2억 2,500만 원");
			expect(await cell(page, "sum", "city")).toBe("5억 2,500만 원");
			await expect.poll(() => new URL(page.url()).search).toBe("?city=41110&year=2022&cost=450000000");

			// The address alone brings the same result back, in the other language too.
			const { search } = new URL(page.url());
			await page.goto(page.url());
			expect(await cell(page, "sum", "city")).toBe("5억 2,500만 원");
			await page.goto(page.url().replace(`/${calculator}`, `/en/${calculator}`));
			await expect.poll(() => new URL(page.url()).search).toBe(search);
			expect(await cell(page, "sum", "city")).toBe("KRW 525 million");
			expect(await status(page).textContent()).toContain("Suwon-si");
		});
	});

	test("a published policy fills in its city, year and cost, and shows the rule's source", async () => {
		await open(`${calculator}?policy=P08`, {}, async (page) => {
			expect(await page.locator("[name=cost]").inputValue()).toBe("300000000");
			expect(await page.locator("[name=year]").inputValue()).toBe("2019");
			expect(await status(page).textContent()).toContain("포천시");
			expect(await page.locator("[data-basis]").textContent()).toContain("도비 100%로 보도되어");
			const rules = page.locator("[data-rule]:visible");
			expect(await rules.count()).toBe(1);
			expect(await rules.textContent()).toContain("2019년");
			expect(await rules.locator("a[href^=http]").count()).toBeGreaterThan(0);

			await page.locator("[name=policy]").selectOption("P01");
			expect(await page.locator("[name=cost]").inputValue()).toBe("");
			expect(await page.locator("[data-basis]").textContent()).toContain("공표되지 않았습니다");
		});
	});

	test("for a year without published rules it reckons nothing and says so", async () => {
		await open(`${calculator}?year=2020&cost=1000000`, {}, async (page) => {
			expect(await status(page).textContent()).toBe(
				"2020년 규정은 비율과 한도가 공표되지 않아 계산하지 않습니다.",
			);
			expect(await page.locator("[data-result]").isVisible()).toBe(false);
		});
	});

	test("a wrong amount is told beside its field, aloud and by colour and border", async () => {
		await open(calculator, {}, async (page) => {
			const field = page.locator("[name=cost]");
			expect(await field.getAttribute("aria-invalid")).toBe("false");
			await field.fill("2억");
			const [fault] = ((await field.getAttribute("aria-describedby")) ?? "").split(" ");
			const message = page.locator(`#${fault}`);
			expect(await message.textContent()).toBe("숫자로만 적어 주세요. 예: 200,000,000");
			expect(await message.getAttribute("aria-live")).toBe("polite");
			expect(await field.getAttribute("aria-invalid")).toBe("true");
			expect(await page.locator("[data-result]").isVisible()).toBe(false);

			await field.fill("2000000000000");
			expect(await message.textContent()).toContain("1조 원까지");
			await field.fill("200000000");
			expect(await message.textContent()).toBe("");
			expect(await page.locator("[data-result]").isVisible()).toBe(true);
			await page.locator("[type=reset]").click();
			expect(await field.inputValue()).toBe("");
			await expect.poll(() => new URL(page.url()).search).toBe("");
		});
	});

	test("works by keyboard alone", async () => {
		await open(calculator, {}, async (page) => {
			await page.locator("[name=year]").focus();
			await page.keyboard.press("Tab");
			await page.keyboard.type("100000000");
			await page.keyboard.press("Tab");
			await page.keyboard.type("200000000");
			expect(await cell(page, "3", "total")).toBe("2억 원");
			await page.keyboard.press("Enter");
			expect(await cell(page, "2", "province")).toBe("1억 4,000만 원");
		});
	});

	test("without script the table of published policies stands for it", async () => {
		await open(calculator, { javaScriptEnabled: false }, async (page) => {
			expect(await page.locator("matching-calculator").isVisible()).toBe(false);
			const row = page.locator("tr", { hasText: "민간환경감시단" });
			expect(await row.textContent()).toContain("시·군 1억 5,000만 원");
			expect(await page.locator("main").textContent()).toContain("규정이 공표되지 않아 계산하지 않음");
		});
	});
});

/** Fills in an offer that the record takes. */
async function write(page: Page, title: string): Promise<void> {
	await page.locator("[name=region]").selectOption("41590");
	await page.locator("[name=title_ko]").fill("화성 바다 지킴이, 함께");
	await page.locator("[name=title_en]").fill(title);
	await page.locator("[name=cost]").fill("400,000,000");
	await page.locator("[name=source_title]").fill("2026년 제안서");
	await page.locator("[name=source_date]").fill("2026-11-23");
}

async function download(page: Page, file: string): Promise<string> {
	const started = page.waitForEvent("download");
	await page.locator(`[data-file=${file}] a`).click();
	return readFileSync(await (await started).path(), "utf8");
}

describe("the form for an offer", () => {
	test("makes rows the record takes as they are", async () => {
		await open(offer, {}, async (page) => {
			await write(page, "Hwaseong sea wardens");
			expect(await page.locator("[name=slug]").inputValue()).toBe("hwaseong-sea-wardens");
			await page.locator("[type=submit]").click();
			expect(await status(page).textContent()).toBe("CSV 줄과 요약을 만들었습니다.");
			const rows = { policies: await download(page, "policies"), sources: await download(page, "sources") };
			expect(rows.policies).toBe(
				'P17,hwaseong-sea-wardens,"화성 바다 지킴이, 함께",Hwaseong sea wardens,city,41590,,,,,,M-P17,\n',
			);
			const { issues } = checkRecord(
				plant(readFiles("data"), [
					{ file: "market/policies.csv", add: rows.policies.trimEnd() },
					{ file: "codes/sources.csv", add: rows.sources.trimEnd() },
				]),
			);
			expect(issues).toEqual([]);
		});
	});

	test("tells what is wrong beside each field and takes the reader to the first", async () => {
		await open(`en/${offer}`, {}, async (page) => {
			await page.locator("[type=submit]").click();
			expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe("region");
			expect(await page.locator("#offer-region-fault").textContent()).toBe("This field is required.");
			expect(await status(page).textContent()).toBe("Fields to correct: 6.");
			expect(await page.locator("[data-offer-result]").isVisible()).toBe(false);

			await write(page, "Environment watch");
			await page.locator("[type=submit]").click();
			expect(await page.locator("#offer-slug-fault").textContent()).toBe(
				"This name is taken. Choose another.",
			);
			await page.locator("[name=slug]").fill("sea-watch");
			await page.locator("[type=submit]").click();
			expect(await page.locator("[data-offer-result]").isVisible()).toBe(true);

			// A change after that takes the rows away: they would be of an earlier state.
			await page.locator("[name=title_ko]").fill("=바다");
			await page.locator("[name=title_ko]").blur();
			expect(await page.locator("[data-offer-result]").isVisible()).toBe(false);
			expect(await page.locator("#offer-title_ko-fault").textContent()).toBe(
				"It must not start with =, +, - or @.",
			);
		});
	});

	test("shows the year's rules and a field for each of its criteria", async () => {
		await open(offer, {}, async (page) => {
			const criteria = page.locator("textarea:visible");
			expect(await page.locator("[name=year]").inputValue()).toBe("2021");
			expect(await criteria.count()).toBe(4);
			await page.locator("[name=year]").selectOption("2019");
			expect(await criteria.count()).toBe(5);
			await page.locator("[name=year]").selectOption("2020");
			expect(await criteria.count()).toBe(0);
			expect(await page.locator("[data-year]:visible").textContent()).toContain("공표되지 않았습니다");
		});
	});

	test("a source the record has needs no row of its own", async () => {
		await open(offer, {}, async (page) => {
			await write(page, "Hwaseong sea wardens");
			await page.locator("[name=source]").selectOption("M-M30");
			expect(await page.locator("[name=source_title]").isVisible()).toBe(false);
			await page.locator("[type=submit]").click();
			expect(await page.locator("[data-file=sources]").isVisible()).toBe(false);
			expect(await download(page, "policies")).toContain(",M-M30,\n");
		});
	});

	test("prints its summary alone", async () => {
		await open(offer, {}, async (page) => {
			await write(page, "Hwaseong sea wardens");
			await page.locator("textarea:visible").first().fill("첫째 줄\n둘째 줄");
			await page.locator("[type=submit]").click();
			await page.emulateMedia({ media: "print" });
			expect(await page.locator("form").isVisible()).toBe(false);
			expect(await page.locator("[data-print]").isVisible()).toBe(false);
			const summary = page.locator("[data-summary]");
			expect(await summary.isVisible()).toBe(true);
			const words = (await summary.textContent()) ?? "";
			for (const word of ["화성시", "화성 바다 지킴이, 함께", "첫째 줄\n둘째 줄", "적지 않음"])
				expect(words).toContain(word);
			// 400 million at 100, 70 and 50 percent, up to 300 million.
			expect(words).toContain("도비 3억 원, 시·군비 1억 원");
			expect(words).toContain("도비 2억 8,000만 원, 시·군비 1억 2,000만 원");
			expect(words).toContain("도비 2억 원, 시·군비 2억 원");
			const pdf = await page.pdf({ format: "A4" });
			expect(pdf.length).toBeGreaterThan(2000);
		});
	});

	test("without script it offers an empty template with the table's columns", async () => {
		await open(offer, { javaScriptEnabled: false }, async (page) => {
			expect(await page.locator("offer-form").isVisible()).toBe(false);
			const href = await page.locator("a[download]:visible").getAttribute("href");
			const response = await page.request.get(new URL(href ?? "", page.url()).href);
			expect(await response.text()).toBe(
				`${readFileSync("data/market/policies.csv", "utf8").split("\n")[0]}\n`,
			);
		});
	});
});

describe("the pages of market and headquarters", () => {
	test.each(["market/", "hq/", "en/market/", "en/hq/"])(
		"/%s shows one drawing at a time, at any width",
		async (path) => {
			await open(path, {}, async (page) => {
				for (const width of [360, 1280]) {
					await page.setViewportSize({ width, height: 800 });
					for (const name of [".flow-drawing", ".structure-drawing"]) {
						const drawings = page.locator(`${name} svg[role=img]`);
						if ((await drawings.count()) === 0) continue;
						expect(await drawings.filter({ visible: true }).count()).toBe(1);
					}
				}
			});
		},
	);

	test.each(["market/", "en/market/", "hq/", "market/calculator/?policy=P08", "market/day-care-harmony/"])(
		"/%s fits on A4, its tables too",
		async (path) => {
			// 210 mm less the margins of the page, at 96 dots an inch.
			await open(path, { viewport: { width: 673, height: 950 } }, async (page) => {
				await page.emulateMedia({ media: "print" });
				expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(673);
			});
		},
	);
});
