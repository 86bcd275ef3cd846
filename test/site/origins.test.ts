/** Pages of origins by the tens of thousands: read one after another and by their text, not as documents. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { loadDataset } from "../../src/data/load.ts";
import type { Observation } from "../../src/data/tables/observations.ts";
import { originValue } from "../../src/documents/origin-name.ts";
import { escaped } from "../../src/render/html.ts";
import { originRows } from "../../src/render/origin.ts";
import { locales } from "../../src/site.ts";
import { formatLarge, formatMoney, formatNumber } from "../../src/text/numbers.ts";
import { createVocabulary } from "../../src/text/vocabulary.ts";
import { headNamesThePage } from "../support/rules/head.ts";
import { outboundLinksSaySo } from "../support/rules/safety.ts";
import { headingsAreInOrder, idsAreUnique } from "../support/rules/structure.ts";
import { htmlIsValid } from "../support/rules/validity.ts";
import { noValueSlippedThrough } from "../support/rules/words.ts";
import { readPage, type Site, siteBase, siteDirectory } from "../support/site.ts";

const dataset = loadDataset();
const rows = originRows(dataset);
const byId = new Map([...rows].map(([row, id]) => [id, row]));
const folderOf = { ko: "", en: "en/" } as const;
const read = (path: string) => readFileSync(join(siteDirectory, path), "utf8");
const words = { ko: createVocabulary(dataset, "ko"), en: createVocabulary(dataset, "en") };
const shownAs = (row: Observation, locale: "ko" | "en") => escaped(originValue(row, words[locale]));

/**
 * Ways a page may write a figure: in digits, as in prose, bare after its subject, after a word of its own for about, and
 * large sums of money rounded.
 */
const writings = (row: Observation, locale: "ko" | "en") => [
	shownAs(row, locale),
	escaped(words[locale].value(row)),
	...(["large", "digits"] as const).map((style) =>
		escaped(words[locale].value(row, style).replace(/^\D+(?=\d)/, "")),
	),
	...(locale === "ko" ? [inThousands(row)] : []),
	...(row.value === null ? [] : [formatLarge(row.value, locale), formatNumber(row.value, locale)]),
	...(row.value !== null && words[locale].measure(row.measure).unit_ko === "백만 원"
		? [escaped(formatMoney(row.value, locale, "short"))]
		: []),
];

/** 44만8천 개, as notes taken from newspapers write thousands. */
const inThousands = ({ value, measure }: Observation) =>
	`${Math.floor((value ?? 0) / 10_000)}만${((value ?? 0) % 10_000) / 1_000}천 ${words.ko.unit(measure)}`;

/** Text of HTML as `escaped` would write it. */
const plain = (html: string) =>
	escaped(
		html
			.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
			.replace(/&quot;/g, '"')
			.replace(/&lt;/g, "<")
			.replace(/&gt;/g, ">")
			.replace(/&amp;/g, "&"),
	);

describe.each(locales)("origins in %s", (locale) => {
	const faults: string[] = [];
	const links = new Set<string>();
	let bytes = 0;

	beforeAll(() => {
		for (const [row, id] of rows) {
			const html = read(`${folderOf[locale]}o/${id}/index.html`);
			bytes += Buffer.byteLength(html);
			if (!html.includes(`<p class="value">${shownAs(row, locale)}</p>`))
				faults.push(`${id} says another value`);
			if (!html.includes(`<code>${id}</code>`)) faults.push(`${id} does not name itself`);
			if (!html.includes(`/o/${id}/"><link rel="alternate"`))
				faults.push(`${id} has another canonical address`);
			if (!html.includes(`data/${row.file}</a>:${row.line}<`)) faults.push(`${id} names another line`);
			for (const [, href = ""] of html.matchAll(/<(?:a|link) [^>]*?href="(\/[^"]*)"/g)) links.add(href);
		}
	}, 120_000);

	test("are one for each observation", () => {
		const found = readdirSync(join(siteDirectory, folderOf[locale], "o"), { withFileTypes: true })
			.filter((entry) => entry.isDirectory())
			.map(({ name }) => name);
		expect(found.sort()).toEqual([...rows.values()].sort());
	});

	test("say the value, file and line the record has", () => {
		expect(faults.slice(0, 20)).toEqual([]);
	});

	test("link to nothing that is not there", () => {
		const ids = new Map<string, ReadonlySet<string>>();
		const broken = [...links].filter((href) => {
			const [path = "", fragment] = href.slice(siteBase.length).split("#");
			const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
			if (/^(?:en\/)?o\/o\w{9}\/$/.test(path)) return !byId.has(path.slice(-11, -1));
			try {
				if (fragment === undefined) return readFileSync(join(siteDirectory, file)).length === 0;
				if (!ids.has(file))
					ids.set(file, new Set([...read(file).matchAll(/ id="([^"]*)"/g)].map(([, id]) => id ?? "")));
				return !ids.get(file)?.has(fragment);
			} catch {
				return true;
			}
		});
		expect(links.size).toBeGreaterThan(1000);
		expect(broken).toEqual([]);
	});

	test("are small", () => {
		expect(bytes / rows.size).toBeLessThan(6_000);
	});
});

describe("a few of every kind as documents", () => {
	const kinds = new Map<string, string>();
	for (const [row, id] of rows)
		kinds.set(`${row.file} ${row.use} ${row.approx} ${row.value === null} ${row.note === null}`, id);
	const rules = {
		headNamesThePage,
		headingsAreInOrder,
		idsAreUnique,
		outboundLinksSaySo,
		htmlIsValid,
		noValueSlippedThrough,
	};

	test("follow the rules of every page", async () => {
		const home = readPage("", read("index.html"));
		const site: Site = {
			directory: siteDirectory,
			base: siteBase,
			pages: [home],
			redirects: new Map(),
			files: new Set(),
		};
		const faults: string[] = [];
		for (const id of kinds.values())
			for (const locale of locales) {
				const path = `${folderOf[locale]}o/${id}/`;
				const page = readPage(path, read(`${path}index.html`));
				for (const [name, rule] of Object.entries(rules))
					for (const fault of await rule(page, site)) faults.push(`/${path}: ${name}: ${fault}`);
			}
		expect(kinds.size).toBeGreaterThan(20);
		expect(faults).toEqual([]);
	});
});

describe("figures on pages", () => {
	const faults: string[] = [];
	let linked = 0;
	let derived = 0;
	let reckoned = 0;

	beforeAll(() => {
		const pages = readdirSync(siteDirectory, { recursive: true, encoding: "utf8" })
			.map((name) => name.replaceAll("\\", "/"))
			.filter((name) => name.endsWith(".html") && !/^(?:en\/)?(?:o|embed|v|check)\//.test(name));
		for (const path of pages) {
			const html = read(path);
			const locale = path.startsWith("en/") ? "en" : "ko";
			for (const [, href = "", id = "", text = ""] of html.matchAll(
				/<a class="origin" href="([^"]*\/o\/(o\w{9})\/)"[^>]*>([^<]*)<\/a>/g,
			)) {
				linked++;
				const row = byId.get(id);
				if (href !== `${siteBase}${folderOf[locale]}o/${id}/`) faults.push(`/${path}: ${href}`);
				if (!(row ? writings(row, locale) : []).includes(plain(text.trim())))
					faults.push(`/${path}: ${id} is shown as ${text.trim()}`);
			}
			// A number worked out here, or shared by several figures, leads to a place on a page that lists them.
			for (const [, href = "", named = "", text = ""] of html.matchAll(
				/<a class="origin" href="((?:[^"]*\/)?#[^"]+)"(?: data-from="([^"]*)")?(?: data-derived)?>([^<]*)<\/a>/g,
			)) {
				reckoned++;
				if (href.startsWith("#") && !html.includes(` id="${href.slice(1)}"`))
					faults.push(`/${path}: ${text} leads to ${href}, which is not there`);
				if (named.split(" ").some((id) => id !== "" && !byId.has(id)))
					faults.push(`/${path}: ${text} names ${named}`);
			}
			// Every cell of a chart's table leads somewhere, is a gap, or is worked out.
			for (const [, attributes = "", cell = ""] of html.matchAll(/<td( data-datum="[^>]*)>(.*?)<\/td>/gs)) {
				if (cell.includes('class="origin"') || attributes.includes("data-table__missing")) continue;
				if (attributes.includes("data-derived")) derived++;
				else faults.push(`/${path}: a figure without origin: ${cell.trim().slice(0, 80)}`);
			}
		}
	}, 120_000);

	test("lead to the origin of the very value shown, and none of a chart's table is without", () => {
		expect(linked).toBeGreaterThan(50_000);
		expect(faults.slice(0, 20)).toEqual([]);
	});

	test("what is worked out here is marked as that", () => {
		expect(derived).toBeGreaterThan(0);
		expect(reckoned).toBeGreaterThan(1_000);
	});
});
