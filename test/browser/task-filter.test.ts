import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { taskListWords } from "../../src/text/pages/tasks.ts";
import { useSiteInBrowser } from "../support/browser.ts";

const { open, addressOf } = useSiteInBrowser();

/** Names of the tasks that can be seen, in their order. */
async function shown(page: Page): Promise<readonly string[]> {
	await page.locator("task-filter:not([data-filling], [data-reading])").waitFor();
	return page.evaluate(() =>
		[...document.querySelectorAll("task-filter tbody tr")]
			.filter((row) => row.checkVisibility())
			.map((row) => row.querySelector("th")?.textContent?.trim() ?? ""),
	);
}

const statusOf = (page: Page) => page.locator("task-filter [role=status]").textContent();
const query = (page: Page) => decodeURIComponent(new URL(page.url()).search);

describe.each([
	["ko", "tasks/"],
	["en", "en/tasks/"],
])("the filter of tasks in %s", (locale, path) => {
	test("keeps every choice in the address, and goes back and forward by it", async () => {
		await open(path, {}, async (page) => {
			const all = await shown(page);
			expect(all.length).toBeGreaterThan(10);
			expect(await statusOf(page)).toContain(String(all.length));
			await page.locator("#task-filter-area").selectOption("A1");
			const inArea = await shown(page);
			expect(inArea.length).toBeLessThan(all.length);
			await page.locator("#task-filter-state").selectOption("met");
			const met = await shown(page);
			expect(met.length).toBeLessThan(inArea.length);
			expect(met.length).toBeGreaterThan(0);
			await expect.poll(() => query(page)).toBe("?area=A1&state=met");
			expect(await statusOf(page)).toMatch(new RegExp(`\\b${met.length}(?!\\d)`));
			// Tables without a row have left, with their headings.
			expect(await page.locator("task-filter section:visible").count()).toBe(1);
			await page.goBack();
			expect(await shown(page)).toEqual(inArea);
			expect(await page.locator("#task-filter-state").inputValue()).toBe("");
			await page.goForward();
			expect(await shown(page)).toEqual(met);
			const other = await page.context().newPage();
			await other.goto(page.url());
			expect(await shown(other), "whoever is sent the address").toEqual(met);
			await page.locator("task-filter button[type=reset]").click();
			expect(await shown(page)).toEqual(all);
			await expect.poll(() => query(page)).toBe("");
		});
	});

	test("opens as its address says, and leaves open what it does not know", async () => {
		await open(`${path}?region=hwaseong&year=2019&state=nonsense`, {}, async (page) => {
			expect(await page.locator("#task-filter-region").inputValue()).toBe("hwaseong");
			expect(await page.locator("#task-filter-state").inputValue()).toBe("");
			await shown(page);
			const hrefs = await page
				.locator("task-filter tbody tr:visible th a")
				.evaluateAll((links) => links.map((link) => link.getAttribute("href")));
			expect(hrefs.some((href) => href?.endsWith("tasks/hwaseong-theme-park/"))).toBe(true);
			expect(hrefs.length).toBeLessThan(10);
		});
	});

	test("sorts within its tables and never mixes them", async () => {
		await open(path, {}, async (page) => {
			const countsOf = async () => {
				await shown(page);
				return page.evaluate(() =>
					[...document.querySelectorAll("task-filter table")].map((table) =>
						[...table.querySelectorAll("tbody tr")].map((row) =>
							Number(row.querySelector("td:last-child")?.textContent),
						),
					),
				);
			};
			const before = await countsOf();
			await page.locator("#task-filter-sort").selectOption("sources");
			const after = await countsOf();
			expect(after).toEqual(before.map((column) => column.toSorted((a, b) => b - a)));
			expect(after).not.toEqual(before);
			await page.locator("#task-filter-sort").selectOption("");
			expect(await countsOf()).toEqual(before);
		});
	});

	test("with the keyboard alone: finds by name and keeps the focus where it was", async () => {
		await open(path, {}, async (page) => {
			await page.locator("#task-filter-q").focus();
			await page.keyboard.type(locale === "ko" ? "ㅎㅂㅁㅇ" : "village off");
			expect(await shown(page)).toEqual([locale === "ko" ? "행복마을관리소" : "Happy Village Offices"]);
			await page.keyboard.press("Enter");
			expect(await page.evaluate(() => document.activeElement?.id)).toBe("task-filter-q");
			await expect.poll(() => query(page)).toMatch(/^\?q=./);
			await page.keyboard.press("Tab");
			expect(await page.evaluate(() => document.activeElement?.id)).toBe("task-filter-area");
			expect(await page.evaluate(() => history.length), "typing is no step back").toBeLessThan(4);
		});
	});

	test("says so when nothing fits", async () => {
		await open(`${path}?q=zzzz`, {}, async (page) => {
			expect(await shown(page)).toEqual([]);
			expect(await page.locator("[data-task-filter-nothing]").isVisible()).toBe(true);
			expect(await page.locator("task-filter section:visible").count()).toBe(0);
			expect(await statusOf(page)).toMatch(/\b0(?!\d)/);
		});
	});

	test("without script there is no form, and links lead to every group", async () => {
		await open(path, { javaScriptEnabled: false }, async (page) => {
			expect(await page.locator("task-filter form").isVisible()).toBe(false);
			const links = page.locator('main a[href^="#state-"]');
			expect(await links.count()).toBeGreaterThan(3);
			await links.first().click();
			expect(page.url()).toBe(`${addressOf(path)}#state-met`);
			const section = page.locator("section", { has: page.locator("#state-met") });
			expect(await section.locator("a").count()).toBeGreaterThan(0);
		});
	});
});

describe("a list of tasks on several pages", () => {
	/** The page as it would be with a further page of 200 tasks, made from its own rows; `answers` is what a server does. */
	async function withFurtherPage(page: Page, answers: { further: boolean }): Promise<void> {
		await page.route(/\/tasks\/list\/2\/$/, async (route) => {
			if (!answers.further) return route.fulfill({ status: 500, body: "" });
			const html = await (await page.request.get(addressOf("tasks/"))).text();
			const [row = ""] = /<tr data-names[\s\S]*?<\/tr>/.exec(html) ?? [];
			const rows = Array.from({ length: 200 }, (_, index) =>
				row.replace(/data-names="[^"]*"/, `data-names="더 있는 과제 ${index}|Zebra ${index}"`),
			);
			const body = `<table class="task-table"><tbody>${rows.join("")}</tbody></table>`;
			await route.fulfill({ contentType: "text/html; charset=utf-8", body });
		});
		await page.route(addressOf("tasks/"), async (route) => {
			const answer = await route.fetch();
			const html = (await answer.text()).replace(
				/data-pages(="")?/,
				`data-pages="${addressOf("tasks/list/2/")}"`,
			);
			await route.fulfill({ response: answer, body: html });
		});
		await page.goto(addressOf("tasks/"));
	}

	test("is fetched when a reader turns to the filter, and shown sixty at a time", async () => {
		await open("tasks/", {}, async (page) => {
			await withFurtherPage(page, { further: true });
			const first = await shown(page);
			await page.locator("#task-filter-q").fill("zebra");
			expect(await shown(page)).toHaveLength(60);
			expect(await statusOf(page)).toMatch(/200.*60/);
			await page.locator("[data-task-filter-more]").click();
			expect(await shown(page)).toHaveLength(120);
			expect(await page.locator("[data-task-filter-more]").isVisible()).toBe(true);
			expect(await page.evaluate(() => document.activeElement?.closest("tr")?.dataset.names)).toContain("60");
			await page.locator("#task-filter-q").fill("");
			expect(await shown(page)).toEqual(expect.arrayContaining([...first]));
		});
	});

	test("says so when it cannot be read, and reads it with the next choice", async () => {
		await open("tasks/", { expectedError: /list\/2|Failed to load resource/ }, async (page) => {
			const answers = { further: false };
			await withFurtherPage(page, answers);
			await page.locator("#task-filter-q").fill("zebra");
			await page.getByText(taskListWords.ko.filter.failed).waitFor();
			expect(await page.locator("[data-task-filter-nothing]").isVisible()).toBe(false);
			answers.further = true;
			await page.locator("#task-filter-q").fill("zebra 1");
			expect((await shown(page)).length).toBeGreaterThan(50);
		});
	});
});
