/** What a page is beside its speed: whether it keeps the rules of accessibility, and what it is without script. */
import axe from "axe-core";
import type { Page } from "playwright-core";
import { openFresh } from "./page-run.ts";
import { laidOutCharts } from "./page-watch.ts";

/** Rules of axe that a page breaks, and at how many places. */
export interface Violations {
	readonly rules: readonly string[];
	readonly places: number;
}

/** Tries all rules that axe has by default on a settled page. */
export async function violationsIn(page: Page): Promise<Violations> {
	await page.evaluate(axe.source);
	return page.evaluate(async () => {
		const { violations } = await window.axe.run(document, { resultTypes: ["violations"] });
		return {
			rules: violations.map(({ id }) => id),
			places: violations.reduce((sum, { nodes }) => sum + nodes.length, 0),
		};
	});
}

/** What a reader without script has of a page. */
export interface WithoutScript {
	readonly charts: number;
	/** Rows of tables. */
	readonly rows: number;
	/** Letters of the text that is shown. */
	readonly letters: number;
}

export async function withoutScript(executablePath: string, address: string): Promise<WithoutScript> {
	return openFresh(executablePath, { javaScriptEnabled: false }, async (page) => {
		await page.goto(address, { waitUntil: "load" });
		const charts = await page.evaluate(laidOutCharts);
		const { rows, letters } = await page.evaluate(() => ({
			rows: document.querySelectorAll("table tr").length,
			letters: document.body.innerText.trim().length,
		}));
		return { charts, rows, letters };
	});
}

declare global {
	interface Window {
		readonly axe: typeof axe;
	}
}
