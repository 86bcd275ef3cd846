import { parseHTML } from "linkedom";
import { expect, test, vi } from "vitest";
import { linked } from "../../src/client/compare-links.ts";
import type { CompareSetup } from "../../src/render/comparison.ts";
import { type ComparedPlace, comparisonProse, comparisonSentence } from "../../src/text/compare/sentence.ts";

const place: ComparedPlace = {
	name: "용인시",
	period: "2022-S1",
	value: 60.6,
	reason: null,
	standing: { rank: 9, count: 31, isShared: false, isLast: false },
	since: { period: "2013-S1", change: 5.2, percent: null },
	against: {
		period: "2022-S1",
		distance: -1.2,
		province: { name: "경기도", value: 61.8, period: "2022" },
	},
};
const terms = { locale: "ko", unit: { unit_ko: "%", unit_en: "%", decimals: 1 }, isCount: false } as const;
const setup: CompareSetup = {
	...terms,
	periods: ["2013-S1", "2022-S1"],
	since: 0,
	against: { name: "경기도", value: 61.8, period: "2022", index: 1, origin: "oprovince01" },
	reasons: {},
	province: "41",
};

/** The sentence on a page whose table has these rows, and its links as text and address. */
function said(rows: string, by: CompareSetup = setup) {
	const { document } = parseHTML(
		`<main><div class="data-table-frame" id="all"><table><tbody>${rows}</tbody></table></div><p></p></main>`,
	);
	vi.stubGlobal("document", document);
	const target = document.querySelector("p");
	const main = document.querySelector("main");
	if (target === null || main === null) throw new Error("no page");
	target.append(...linked(comparisonProse(place, terms), "41460", main, by));
	vi.unstubAllGlobals();
	const links = [...target.querySelectorAll<HTMLAnchorElement>("a.origin")].map((link) => [
		link.textContent,
		link.getAttribute("href"),
		"derived" in link.dataset,
	]);
	return { text: target.textContent, links };
}

const row =
	'<tr data-place="41460"><th>용인시</th><td><a class="origin" href="/o/oearlier001/">55.4%</a></td><td><a class="origin" href="/o/onewest0001/">60.6%</a></td></tr>';

test("numbers of the sentence lead where the page's own table leads", () => {
	expect(said(row).links).toEqual([
		["60.6%", "/o/onewest0001/", false],
		["5.2%포인트", "#all", true],
		["61.8%", "/o/oprovince01/", false],
		["1.2%포인트", "#all", true],
	]);
});

test("without origins on the page the sentence is plain", () => {
	const { against } = setup;
	if (against === null) throw new Error("no province");
	const { text, links } = said('<tr data-place="41460"><td>60.6%</td></tr>', {
		...setup,
		against: { ...against, origin: null },
	});
	expect(links).toEqual([]);
	expect(text).toBe(comparisonSentence(place, terms));
});
