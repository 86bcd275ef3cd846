import fc from "fast-check";
import { parseHTML } from "linkedom";
import type { Dataset as SchemaDataset, WithContext } from "schema-dts";
import { describe, expect, test } from "vitest";
import type { Dataset } from "../../src/data/dataset.ts";
import { datasetJsonLd, jsonForScript } from "../../src/downloads/dataset-json-ld.ts";
import {
	createManifest,
	findSet,
	manifestFile,
	manifestSet,
	readManifest,
} from "../../src/downloads/manifest.ts";
import { releaseFeed } from "../../src/downloads/release-feed.ts";
import { mostAddresses, robots, siteMaps } from "../../src/downloads/site-map.ts";
import { plantedSet } from "./planted-set.ts";

const root = "https://jobs.example/base/";
const release = {
	release: "2026.1",
	published: "2026-11-23",
	title_ko: "첫 <공개>",
	title_en: "First & best",
};
const set = manifestSet(plantedSet, release, [
	manifestFile("csv", "data/download/table/planted.csv", { bytes: 12, sha256: "ab".repeat(32) }),
]);
const manifest = createManifest(release, [set]);

describe("schema.org", () => {
	// The type is schema.org's own vocabulary: an unknown property or a wrong kind does not compile.
	const object: WithContext<SchemaDataset> = datasetJsonLd(set, manifest, {
		locale: "ko",
		root,
		page: `${root}data/planted/`,
	});

	test("describes the set with every file", () => {
		expect(object).toMatchObject({
			"@type": "Dataset",
			name: "심은 표",
			license: "https://creativecommons.org/licenses/by/4.0/",
			distribution: [
				{
					contentUrl: `${root}data/download/table/planted.csv`,
					encodingFormat: "text/csv",
					contentSize: "12 B",
				},
			],
		});
	});

	test("has a description as long as search engines want", () => {
		expect(String((object as { description?: unknown }).description).length).toBeGreaterThanOrEqual(50);
	});

	test("no text can end the script that holds it", () => {
		const hostile = fc.oneof(
			fc.string({ unit: "binary" }),
			fc.constantFrom(
				"</script><img src=x onerror=alert(1)>",
				"<!--<script>",
				"]]>",
				"\u2028",
				"&lt;/script&gt;",
			),
		);
		fc.assert(
			fc.property(hostile, (text) => {
				const json = jsonForScript({ name: text });
				expect(json).not.toMatch(/[<>&\u2028\u2029]/);
				expect(JSON.parse(json)).toEqual({ name: text });
				const { document } = parseHTML(
					`<!doctype html><body><script type="application/ld+json">${json}</script><p>after</p></body>`,
				);
				expect(document.querySelectorAll("body > *").length).toBe(2);
			}),
		);
	});
});

describe("the manifest", () => {
	test("finds a set by kind and name", () => {
		expect(findSet(manifest, "table", "planted")).toBe(set);
		expect(findSet(manifest, "topic", "planted")).toBeNull();
		expect(findSet(null, "table", "planted")).toBeNull();
	});

	test("is absent where nothing was made, and an error where it should be there", () => {
		expect(readManifest("")).toBeNull();
		expect(() => readManifest("/nowhere")).toThrow();
	});

	test("marks a made-up record", () => {
		const sample = { ...release, sample: true } as const;
		expect(createManifest(sample, []).sample).toBe(true);
		expect(manifestSet(plantedSet, sample, []).title.en).toMatch(/SAMPLE/);
	});
});

describe("the site map", () => {
	const [[path, xml] = ["", ""]] = siteMaps(["", "regions/가&b/"], root, "2026-11-23");

	test("lists each page in each language with the others as alternates", () => {
		expect(path).toBe("sitemap.xml");
		expect([...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address)).toEqual([
			root,
			`${root}en/`,
			`${root}regions/가&amp;b/`,
			`${root}en/regions/가&amp;b/`,
		]);
		const alternates = [...xml.matchAll(/hreflang="([\w-]+)" href="([^"]+)"/g)].slice(0, 3);
		expect(alternates.map(([, language, address]) => [language, address])).toEqual([
			["ko", root],
			["en", `${root}en/`],
			["x-default", root],
		]);
	});

	test("falls into parts where it would list too many addresses", () => {
		const maps = siteMaps(
			Array.from({ length: mostAddresses }, (_, index) => `${index}/`),
			root,
			"2026-11-23",
		);
		expect(maps.map(([name]) => name)).toEqual(["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml"]);
		expect(maps[0]?.[1]).toContain(`<loc>${root}sitemap-2.xml</loc>`);
		expect(maps[1]?.[1].match(/<url>/g)?.length).toBe(mostAddresses);
	});

	test("nothing of a made-up record is to be listed", () => {
		expect(robots(root, true)).toBe("User-agent: *\nDisallow: /\n");
		expect(robots(root, false)).toContain(`Sitemap: ${root}sitemap.xml`);
	});
});

describe("the feed of releases", () => {
	const nowhere = { file: "releases.csv", line: 2, observations: 12, note_ko: null, note_en: null };
	const older = { ...nowhere, ...release, release: "2025.2", published: "2025-01-02" };
	const record = {
		release,
		releases: [older, { ...nowhere, ...release }],
		changes: [],
	} as unknown as Dataset;
	const feed = releaseFeed(record, root);

	test("has what RFC 4287 asks of a feed and of an entry", () => {
		const head = feed.slice(0, feed.indexOf("<entry>"));
		for (const element of ["id", "title", "updated"]) {
			expect(head.match(new RegExp(`<${element}>`, "g"))?.length).toBe(1);
			expect(feed.match(new RegExp(`<${element}>`, "g"))?.length).toBe(3);
		}
		expect(head).toContain("<author><name>");
		expect(head).toContain(`<link rel="self" type="application/atom+xml" href="${root}releases.xml"/>`);
		expect(head).toContain("<updated>2026-11-23T00:00:00+09:00</updated>");
		expect(new Set(feed.match(/<id>.*?<\/id>/g)).size).toBe(3);
	});

	test("has the newest first, each with the page of its changes and how many", () => {
		const [, newest = "", first = ""] = feed.split("<entry>");
		expect(newest).toContain(`hreflang="en" href="${root}en/changes/2026.1/"`);
		expect(newest).toContain("0 added, 0 changed, 0 withdrawn");
		expect(first).toContain(`hreflang="ko" href="${root}changes/2025.2/"`);
		expect(first).toContain("12 added, 0 changed, 0 withdrawn");
	});

	test("escapes what is in titles", () => {
		expect(feed).toContain("첫 &lt;공개&gt; · 2026.1 First &amp; best");
	});

	test("warns of a made-up record", () => {
		expect(releaseFeed({ ...record, release: { ...release, sample: true } }, root)).toMatch(
			/표본 자료.*SAMPLE DATA/s,
		);
	});
});
