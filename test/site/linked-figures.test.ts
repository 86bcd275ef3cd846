/** On pages of every kind, a published figure that the running text writes leads to where it comes from. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { loadDataset } from "../../src/data/load.ts";
import { originRows } from "../../src/render/origin.ts";
import { type Locale, locales } from "../../src/site.ts";
import { createVocabulary } from "../../src/text/vocabulary.ts";
import { pageSamples } from "../support/page-types.ts";
import { siteDirectory } from "../support/site.ts";

const dataset = loadDataset();

/** Marked up: a link to an origin or to what a number was worked out from, or a cell that says it was. */
const linked = "a.origin, [data-derived], [data-compared]";

/** Where a published figure may stand without a link, and why. */
const excepted = {
	"h1, h2, h3, caption, summary, option": "names; what they name says the figure with its link",
	"svg, .chart__classes": "a drawing and its key, which the table below says with links",
	"a[rel~=external], .source-list__item": "titles of sources",
	"pre, code, .cite__text, .request__text": "text to be copied",
	".visually-hidden": "repeats for the ear what stands beside it",
	".reconciliation__words": "how a relation is called; both its sides stand beside it as links",
	".event-list__detail, .event-list__title, .timeline__detail, .observation-table__note":
		"taken from the source that is linked beside it; a number that fits figures of two measures is no link",
} as const;

/** Counts and tolerances of this site's own, which happen to equal figures. */
const ownNumbers =
	/(?:출처|보도) [\d,]+건|값 [\d,]+개|반올림 [\d,]+명 안|within [\d,]+ people for rounding|from [\d,]+ sources/g;

/** Blocks that name their source: rules and costs of the market are no observations. */
const sourced = ["p", "td", "dl", "tr[id^=rule-]"];

/** How the site writes each figure, by its first number. Small whole numbers are left out: counts coincide with them. */
function writingsIn(locale: Locale): ReadonlyMap<string, ReadonlySet<string>> {
	const words = createVocabulary(dataset, locale);
	const byNumber = new Map<string, Set<string>>();
	for (const row of originRows(dataset).keys()) {
		if (row.value === null || (row.value < 100 && Number.isInteger(row.value))) continue;
		for (const style of ["large", "digits"] as const) {
			const text = words.value(row, style).replace(/^\D+/, "");
			const number = /^[\d,.]+/.exec(text)?.[0] ?? "";
			byNumber.set(number, (byNumber.get(number) ?? new Set()).add(text));
		}
	}
	return byNumber;
}

const writings = { ko: writingsIn("ko"), en: writingsIn("en") };

/** Figures of the record in a text, as it writes them. */
function figuresIn(text: string, locale: Locale): string[] {
	const looked = text.replace(ownNumbers, "");
	return [...looked.matchAll(/(?<![\d,.])\d[\d,]*(?:\.\d+)?/g)].flatMap(({ 0: number, index }) => {
		const rest = looked.slice(index);
		return [...(writings[locale].get(number) ?? [])].filter(
			(writing) => rest.startsWith(writing) && !/^[,.]?\d/.test(rest.slice(writing.length)),
		);
	});
}

const mainOf = (path: string): Element => {
	const file = path.endsWith(".html") ? path : `${path}index.html`;
	const main = parseHTML(readFileSync(join(siteDirectory, file), "utf8")).document.querySelector("main");
	if (main === null) throw new Error(`${file} has no main part`);
	return main;
};

/** Every text of a page outside links and exceptions, with the element it stands in. */
function runningTexts(main: Element): { readonly element: Element; readonly text: string }[] {
	for (const element of main.querySelectorAll([linked, ...Object.keys(excepted)].join(", ")))
		element.remove();
	return [...main.querySelectorAll("*")]
		.filter(
			(element) => !sourced.some((block) => element.closest(block)?.querySelector(".source-links__source")),
		)
		.flatMap((element) =>
			[...element.childNodes]
				.filter(({ nodeType }) => nodeType === 3)
				.map((node) => ({ element, text: node.textContent ?? "" })),
		);
}

test("figures of the record are told from other numbers", () => {
	for (const locale of locales) expect(writings[locale].size).toBeGreaterThan(5_000);
	expect(figuresIn("2018년 과제 607개와 출처 243건, 12개, 99.9%", "ko")).toEqual(["607개"]);
	expect(figuresIn("about 448,000 jobs in 2018, not 1,448,000 jobs", "en")).toEqual(["448,000 jobs"]);
});

test("no page writes one that leads nowhere", () => {
	const faults = pageSamples.flatMap(({ path, locale }) =>
		runningTexts(mainOf(path)).flatMap(({ element, text }) =>
			figuresIn(text, locale).map(
				(figure) => `/${path}: ${figure} in <${element.localName}> “${text.trim().slice(0, 80)}”`,
			),
		),
	);
	expect(faults).toEqual([]);
});

test("words taken from sources have links too, though not at every number", () => {
	for (const path of ["hq/", "en/hq/"])
		expect(mainOf(path).querySelectorAll(".timeline__detail .origin").length, path).toBeGreaterThan(3);
	expect(mainOf("years/2019/").querySelectorAll(".event-list .origin").length).toBeGreaterThan(0);
	expect(mainOf("about/coverage/").querySelectorAll("td .origin").length).toBeGreaterThan(5);
	expect(mainOf("").querySelectorAll(".chart__about .origin").length).toBeGreaterThan(10);
});
