import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { describe, expect, test } from "vitest";
import { embedScript } from "../../src/documents/embed-script.ts";
import { locales } from "../../src/site.ts";
import { embedFiles, embedFolder, oembedOf, statePathOf } from "../support/embed-samples.ts";
import { siteBase, siteDirectory } from "../support/site.ts";

const read = (file: string) => readFileSync(join(siteDirectory, file));
const packed = (bytes: Uint8Array) =>
	brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
const files = embedFiles();

describe("weight", () => {
	test("900 kB for one pie: the largest embeds of every chart are 20 kB at most, whole", () => {
		const byChart = Map.groupBy(files, (file) => statePathOf(file).split("/")[0] ?? "");
		expect(byChart.size).toBeGreaterThan(20);
		const largest = [...byChart.values()].flatMap((group) =>
			group
				.map((file) => ({ file, bytes: statSync(join(siteDirectory, file)).size }))
				.sort((a, b) => b.bytes - a.bytes)
				.slice(0, 3),
		);
		expect(largest.filter(({ file }) => packed(read(file)) > 20_000).map(({ file }) => file)).toEqual([]);
	});

	test("its script is 6 kB at most, that of hosts 2 kB", () => {
		expect(packed(Buffer.from(embedScript))).toBeLessThan(6_000);
		expect(packed(read("embed/v1.js"))).toBeLessThan(2_048);
	});
});

describe("addresses", () => {
	test("a selection nobody opened before is a 404: every chart page has its embed, in both languages", () => {
		const pages = locales.flatMap((locale) =>
			embedFolder(locale).filter((file) => file.endsWith("index.html")),
		);
		const known = new Set(pages);
		const leads = pages.flatMap((file) => {
			if (files.includes(file)) return [];
			const to = /http-equiv="refresh" content="0; url=([^"]*)"/.exec(read(file).toString())?.[1] ?? "";
			return known.has(`${to.slice(siteBase.length)}index.html`) ? [] : [`${file} leads to ${to}`];
		});
		expect(leads).toEqual([]);
		expect(known.has("embed/region-line/index.html")).toBe(true);
		expect(files.filter((file) => !known.has(file))).toEqual([]);
	});

	test("every embed is alone: it names no other file, and no host but ours in links", () => {
		const faults: string[] = [];
		for (const file of files) {
			const html = read(file).toString();
			if (/\s(?:src|srcset|data|poster|style)=|@import|url\((?!#)|<img|<object/.test(html)) faults.push(file);
			if (!html.includes("<h1") || (html.match(/<svg/g)?.length ?? 0) < 2)
				faults.push(`${file} is not whole`);
		}
		expect(files.length).toBeGreaterThan(2000);
		expect(faults).toEqual([]);
	});
});

describe("oEmbed", () => {
	test("every answer has the fields of a rich one, in JSON and XML alike", () => {
		const faults: string[] = [];
		for (const file of files) {
			const locale = file.startsWith("en/") ? "en" : "ko";
			const answer = oembedOf(locale, statePathOf(file)) as unknown as Record<string, string | number>;
			const xml = read(`${locale === "en" ? "en/" : ""}charts/${statePathOf(file)}/oembed.xml`).toString();
			const told = Object.fromEntries(
				[...xml.matchAll(/<([a-z_]+)>([^<]*)<\/\1>/g)].map(([, name = "", text = ""]) => [
					name,
					text.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code))),
				]),
			);
			const asText = Object.fromEntries(Object.entries(answer).map(([name, value]) => [name, String(value)]));
			if (JSON.stringify(told) !== JSON.stringify(asText)) faults.push(`${file}: XML and JSON differ`);
			if (answer.version !== "1.0" || answer.type !== "rich" || answer.width !== 720) faults.push(file);
			if (!String(answer.html).includes(`/${file.replace("index.html", "")}"`)) faults.push(`${file}: html`);
		}
		expect(faults).toEqual([]);
	});

	test("pictures it names are there, and are named where they are", () => {
		const faults = files.flatMap((file) => {
			const locale = file.startsWith("en/") ? "en" : "ko";
			const picture = `${locale === "en" ? "en/" : ""}charts/${statePathOf(file)}/share.png`;
			const isThere = statSync(join(siteDirectory, picture), { throwIfNoEntry: false }) !== undefined;
			const named = oembedOf(locale, statePathOf(file)).thumbnail_url;
			return isThere === (named?.endsWith(`/${picture}`) ?? false) ? [] : [file];
		});
		expect(faults).toEqual([]);
	});

	test("the map of pages to answers is true", () => {
		const [provider] = JSON.parse(read("oembed/providers.json").toString()) as {
			endpoints: { schemes: string[]; url: string }[];
		}[];
		expect(provider?.endpoints).toHaveLength(2);
		for (const { schemes, url } of provider?.endpoints ?? []) {
			const [before = "", after] = (schemes[0] ?? "").split("*");
			expect(url).toBe(`${before}*${after}oembed.{format}`);
			const path = new URL(`${before}annual-jobs/oembed.json`).pathname.slice(siteBase.length);
			expect(read(path).length).toBeGreaterThan(100);
		}
	});
});
