import { describe, expect, test } from "vitest";
import { plantedSite } from "../support/planted-site.ts";
import { faultsOf, type PageRule } from "../support/rule.ts";
import { chartsAreArticles } from "../support/rules/figures.ts";
import { headNamesThePage, languagesPointAtEachOther, sharedTitles } from "../support/rules/head.ts";
import { everyLinkLands, unreachablePages } from "../support/rules/links.ts";
import { nothingIsAskedOfOthers, nothingRunsInline, outboundLinksSaySo } from "../support/rules/safety.ts";
import {
	headingsAreInOrder,
	idsAreUnique,
	imagesHaveAlt,
	referencesAreThere,
	skipLinkLeadsToMain,
} from "../support/rules/structure.ts";
import { htmlIsValid } from "../support/rules/validity.ts";
import { noValueSlippedThrough } from "../support/rules/words.ts";
import { readPage } from "../support/site.ts";

/** A rule, what to replace on a page without fault, by what, and what the rule must say of it. */
const planted: readonly (readonly [PageRule, string, string, string])[] = [
	[headNamesThePage, 'lang="ko"', "", 'html lang is ""'],
	[headNamesThePage, "<title>일자리 목표</title>", "", "0 titles"],
	[headNamesThePage, '<meta name="description"', '<meta name="other"', "0 meta descriptions"],
	[headNamesThePage, 'rel="canonical" href="https://jobs.example/"', 'rel="canonical" href="/"', "canonical"],
	[
		languagesPointAtEachOther,
		'hreflang="en" href="https://jobs.example/en/"',
		'hreflang="en" href="/en/"',
		"en",
	],
	[languagesPointAtEachOther, 'hreflang="ko" href="https://jobs.example/"', "", "hreflang ko"],
	[headingsAreInOrder, "<h1>일자리 목표</h1>", "", "0 h1"],
	[headingsAreInOrder, "<h2>일자리 목표</h2>", "<h3>일자리 목표</h3>", '<h3> "일자리 목표" follows an h1'],
	[headingsAreInOrder, "<h2>일자리 목표</h2>", "<h2></h2>", "no words"],
	[skipLinkLeadsToMain, '<a href="#main">본문으로</a>', "", "the first control"],
	[
		skipLinkLeadsToMain,
		'<a href="#main">본문으로</a><header>',
		'<a href="#head">본문으로</a><header id="head">',
		"not main",
	],
	[skipLinkLeadsToMain, "<main ", "<main></main><main ", "2 main landmarks"],
	[idsAreUnique, "clip-720", "clip-360", 'id "clip-360"'],
	[imagesHaveAlt, "</main>", '<img src="/a.png"></main>', "no alt"],
	[nothingRunsInline, "</head>", "<script>run()</script></head>", "inline script"],
	[nothingRunsInline, "<h1>", '<h1 onclick="run()">', "onclick"],
	[nothingRunsInline, "<h1>", '<h1 style="background:url(/a.png)">', "address in style"],
	[nothingRunsInline, 'href="/en/"', 'href="javascript:run()"', "is a script"],
	[nothingIsAskedOfOthers, 'href="/style.css"', 'href="https://cdn.example/style.css"', "another host"],
	[nothingIsAskedOfOthers, 'src="/site.js"', 'src="//cdn.example/site.js"', "another host"],
	[
		nothingIsAskedOfOthers,
		"</main>",
		'<img alt="" srcset="/a.png 1x, https://b.example/b.png 2x"></main>',
		"b.png",
	],
	[
		nothingIsAskedOfOthers,
		"</head>",
		'<link rel="preconnect" href="https://cdn.example"></head>',
		"another host",
	],
	[outboundLinksSaySo, ' rel="external"', "", "no rel"],
	[chartsAreArticles, "<h2>일자리 목표</h2>", "<h2></h2>", "no title"],
	[chartsAreArticles, "<p>목표는 약 44만 8천 개였다.</p></figcaption>", "</figcaption>", "no sentence"],
	[chartsAreArticles, 'role="img" aria-label="drawn 360"', 'aria-label="drawn 360"', "without role"],
	[chartsAreArticles, ' aria-label="drawn 720"', "", "without a name"],
	[chartsAreArticles, "0 0 360 320", "0 0 720 320", "expected a narrow and a wide one"],
	[chartsAreArticles, "0 0 360 320", "0 0 360 300", "300 and 320 high"],
	[chartsAreArticles, 'aria-label="drawn 360"', 'aria-hidden="true"', "drawn only 720 wide"],
	[chartsAreArticles, "<details>", "<div>", "no table in details"],
	[chartsAreArticles, "<td>448000</td>", "", "empty table"],
	[chartsAreArticles, 'href="https://paper.example/1"', "", "no source"],
	[noValueSlippedThrough, "<td>448000</td>", "<td>NaN</td>", "NaN"],
	[noValueSlippedThrough, "<td>448000</td>", "<td>null</td>", "null"],
	[noValueSlippedThrough, 'width="5"', 'width="undefined"', "undefined"],
	[noValueSlippedThrough, "<td>448000</td>", "<td>[object Object]</td>", "object"],
	[everyLinkLands, 'href="/en/"', 'href="/en/nowhere/"', "leads nowhere"],
	[everyLinkLands, 'href="/en/"', 'href="/en"', "lacks its last slash"],
	[everyLinkLands, 'href="/en/"', 'href="/en/#nowhere"', "finds no #nowhere"],
	[everyLinkLands, "url(#clip-360)", "url(#clip-361)", "finds no #clip-361"],
	[everyLinkLands, 'src="/site.js"', 'src="/sites.js"', "leads nowhere"],
	[htmlIsValid, "<p>목표는", "<p><div>목표는</div>", "p"],
	[htmlIsValid, 'rel="external">', 'rel="external"><button type="button">', "button"],
	[referencesAreThere, "<h1>", '<h1 aria-describedby="nowhere">', "#nowhere"],
	[htmlIsValid, '<th scope="col">', '<th scope="all">', "scope"],
];

describe("rules for pages", () => {
	const rules = [...new Set(planted.map(([rule]) => rule))];

	test.each(rules.map((rule) => [rule.name, rule] as const))(
		"%s passes a page without fault",
		async (_name, rule) => {
			expect(await faultsOf(plantedSite(), rule)).toEqual([]);
		},
	);

	const cases = planted.map(([rule, sound, faulty, fault]) => ({
		name: rule.name,
		rule,
		sound,
		faulty,
		fault,
	}));
	test.each(cases)("$name finds $faulty for $sound", async ({ rule, sound, faulty, fault }) => {
		const site = plantedSite((html) => html.replace(sound, faulty));
		expect(site.pages[0]?.html).not.toBe(plantedSite().pages[0]?.html);
		expect((await faultsOf(site, rule)).join("\n")).toContain(fault);
	});
});

describe("rules for the site", () => {
	test("titles that two pages share are found", () => {
		const site = plantedSite();
		expect(sharedTitles(site)).toEqual([]);
		const twin = readPage("twin/", site.pages[0]?.html ?? "");
		expect(sharedTitles({ ...site, pages: [...site.pages, twin] })).toEqual(['ko "일자리 목표": / /twin/']);
	});

	test("pages no link leads to are found", () => {
		const site = plantedSite();
		expect(unreachablePages(site)).toEqual([]);
		const lonely = readPage("lonely/", "<p>lonely</p>");
		expect(unreachablePages({ ...site, pages: [...site.pages, lonely] })).toEqual(["/lonely/"]);
	});

	test("a page that is missing in one language is found", async () => {
		const site = plantedSite();
		const halved = { ...site, pages: site.pages.slice(0, 1) };
		expect((await faultsOf(halved, languagesPointAtEachOther)).join()).toContain("does not exist");
	});
});
