/** What readers do on the site's pages that must be answered at once. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";

export interface Act {
	/** What the reader does, as "Region finder: a letter typed". */
	readonly what: string;
	/** Address of the page, below the site. */
	readonly path: string;
	/** The element whose text changes when what was asked for is there. */
	readonly answer: string;
	/** Whether something is fetched for it first, as a page not yet asked for: then only the next paint is bound. */
	readonly fetches?: boolean;
	/** What comes before, and is not measured. */
	readonly before?: (page: Page) => Promise<void>;
	readonly act: (page: Page) => Promise<void>;
}

const type = (selector: string, key: string): Pick<Act, "before" | "act"> => ({
	before: (page) => page.focus(selector),
	act: (page) => page.keyboard.press(key),
});

/** Opens the list of choices whose first open choice leads to another state, and returns that link. */
async function openChoices(page: Page) {
	const list = page.locator(".chart-controls details:not(.chart-compare):has(a:not([aria-current]))").first();
	await list.locator("summary").click();
	return list.locator("a:not([aria-current])").first();
}

const places = ".chart-compare__list label";

/** Acts on pages of charts, of which a site of pages alone has but one state each. */
function chartActs(folder: string): readonly Act[] {
	const line = firstState(folder, "region-line");
	const swap = { path: line, answer: ".chart__sentence" };
	return [
		{
			what: "Chart: another state chosen, whose page is not there yet",
			...swap,
			fetches: true,
			async before(page) {
				await openChoices(page);
			},
			// Without a pointer over it first, which would fetch the page ahead.
			act: (page) =>
				page.evaluate(() =>
					document.querySelector<HTMLElement>(".chart-controls details[open] a:not([aria-current])")?.click(),
				),
		},
		{
			what: "Chart: another state chosen, whose page was fetched when pointed at",
			...swap,
			async before(page) {
				const link = await openChoices(page);
				await link.hover();
				await page.waitForLoadState("networkidle");
			},
			act: (page) => page.mouse.down().then(() => page.mouse.up()),
		},
		...["region-line", "region-map", "region-heat"].flatMap((chart): Act[] => {
			const list = {
				path: firstState(folder, chart),
				answer: ".chart-comparison__list",
			};
			const ready = async (page: Page) => {
				await page.locator(".chart-compare summary").click();
				await page.locator(places).first().waitFor();
			};
			return [
				{
					what: `Chart ${chart}: the first place highlighted`,
					...list,
					before: ready,
					act: (page) => page.locator(places).nth(3).click(),
				},
				{
					what: `Chart ${chart}: a sixth place highlighted`,
					...list,
					async before(page) {
						await ready(page);
						for (let place = 4; place < 9; place++) await page.locator(places).nth(place).click();
					},
					act: (page) => page.locator(places).nth(3).click(),
				},
			];
		}),
	];
}

/** Acts on all other pages of the published record. */
const pageActs: readonly Act[] = [
	{
		what: "Region finder: a letter typed",
		path: "regions/",
		answer: "region-finder [role=status]",
		...type("region-finder input", "g"),
	},
	{
		what: "Site search: a letter typed, index not there yet",
		path: "search/",
		answer: "site-search [role=status]",
		fetches: true,
		...type("site-search input", "g"),
	},
	{
		what: "Site search: another letter typed",
		path: "search/",
		answer: "site-search [role=status]",
		async before(page) {
			await page.focus("site-search input");
			await page.keyboard.press("g");
			await page.locator(".site-search__results li").first().waitFor();
		},
		act: (page) => page.keyboard.press("y"),
	},
	{
		what: "Market calculator: a digit typed",
		path: "market/calculator/",
		answer: "main [role=status]",
		async before(page) {
			await page.locator("[name=city]").selectOption({ index: 1 });
			await page.fill("[name=cost]", "45000000");
		},
		act: (page) => page.locator("[name=cost]").press("0"),
	},
	{
		what: "Custom chart: another form",
		path: "charts/custom/",
		answer: "[data-figure] svg[role=img], [data-figure] table",
		before: (page) => page.locator("[data-figure]:not([aria-busy]) .custom-figure").waitFor(),
		act: (page) => page.locator("input[name=form]:not(:checked):enabled").first().click(),
	},
];

/** Acts on the published record's site. */
export function siteActs(folder: string): readonly Act[] {
	return [...chartActs(folder), ...pageActs];
}

/** Acts on the list of tasks; **tasks** says how long it is. */
export function taskListActs(tasks: string): readonly Act[] {
	const list = { path: "tasks/", answer: "task-filter [role=status]" };
	/** All pages of the list are read, and all rows that are to be seen stand there. */
	const settled = (page: Page) =>
		page.locator("task-filter:not([data-reading], [data-filling])").waitFor({ timeout: 120_000 });
	const loaded = async (page: Page) => {
		await page.focus("#task-filter-q");
		await settled(page);
		await page.waitForLoadState("networkidle");
	};
	return [
		{
			what: `${tasks}: a letter typed`,
			...list,
			before: loaded,
			act: (page) => page.keyboard.press("g"),
		},
		{
			what: `${tasks}: the last letter deleted, all shown again`,
			...list,
			async before(page) {
				await loaded(page);
				await page.keyboard.press("g");
				await page.keyboard.press("y");
				await page.keyboard.press("Backspace");
				await settled(page);
			},
			act: (page) => page.keyboard.press("Backspace"),
		},
		{
			what: `${tasks}: a state chosen`,
			...list,
			before: loaded,
			act: (page) => page.locator("#task-filter-state").selectOption({ index: 1 }).then(),
		},
		{
			what: `${tasks}: all cleared after a choice`,
			...list,
			async before(page) {
				await loaded(page);
				await page.locator("#task-filter-state").selectOption({ index: 1 });
				await settled(page);
			},
			act: (page) => page.locator("task-filter button[type=reset]").click(),
		},
	];
}

/** The page of a chart's first state in the folder's order. Throws where the site has no such chart. */
function firstState(folder: string, chart: string): string {
	let path = join("charts", chart);
	while (!existsSync(join(folder, path, "chart.svg")) && !existsSync(join(folder, path, "share.png"))) {
		const below = readdirSync(join(folder, path), { withFileTypes: true })
			.flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
			.sort()[0];
		if (below === undefined) break;
		path = join(path, below);
	}
	return `${path}/`;
}
