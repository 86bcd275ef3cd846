import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findChromium } from "../../scripts/lib/chromium.ts";
import type { ServedSite } from "../../scripts/lib/serve.ts";
import { serveWithNginx } from "../support/nginx.ts";
import { readSite, siteBase, siteDirectory } from "../support/site.ts";

const configuration = join(process.cwd(), "docs/deploy/nginx.conf");
const { files, pages } = readSite();
let site: ServedSite;

beforeAll(async () => {
	site = await serveWithNginx(configuration, { directory: siteDirectory, base: siteBase });
});
afterAll(() => site?.close());

const ask = (path: string, init?: RequestInit) =>
	fetch(new URL(path, site.url), { redirect: "manual", ...init });

/** A file of the built site whose address ends like this. */
function fileLike(pattern: RegExp): string {
	const found = [...files].find((file) => pattern.test(file));
	if (found === undefined) throw new Error(`the site has no file like ${pattern}`);
	return found;
}

const immutable = "public, max-age=31536000, immutable";

describe("every answer", () => {
	test.each([
		["", 200],
		["en/", 200],
		["no/such/page/", 404],
		["robots.txt", 200],
	])("%s has security headers", async (path, status) => {
		const answer = await ask(path);
		expect(answer.status).toBe(status);
		const policy = answer.headers.get("content-security-policy") ?? "";
		expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';/);
		expect(policy.replace("style-src 'self' 'unsafe-inline'", "")).not.toMatch(/unsafe|data:|\*/);
		expect(policy).toContain("frame-ancestors 'self'");
		expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
		expect(answer.headers.get("referrer-policy")).toBe("strict-origin-when-cross-origin");
		expect(answer.headers.get("permissions-policy")).toContain("geolocation=()");
		expect(answer.headers.get("server")).toBe("nginx");
	});
});

describe("content types", () => {
	test.each([
		[/^index\.html$/, "text/html; charset=utf-8"],
		[/^data\/.*\.csv$/, "text/csv; charset=utf-8"],
		[/\.jsonld$/, "application/ld+json; charset=utf-8"],
		[/\.json$/, "application/json; charset=utf-8"],
		[/\.parquet$/, "application/vnd.apache.parquet"],
		[/\.xlsx$/, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
		[/\.ods$/, "application/vnd.oasis.opendocument.spreadsheet"],
		[/\.zip$/, "application/zip"],
		[/^favicon\.svg$/, "image/svg+xml; charset=utf-8"],
		[/\.woff2$/, "font/woff2"],
		[/^_astro\/.*\.js$/, "application/javascript; charset=utf-8"],
		[/^_astro\/.*\.css$/, "text/css; charset=utf-8"],
		[/^sitemap\.xml$/, "text/xml; charset=utf-8"],
		[/^releases\.xml$/, "application/atom+xml; charset=utf-8"],
		[/^SHA256SUMS$/, "text/plain; charset=utf-8"],
	])("%s is %s", async (pattern, type) => {
		const answer = await ask(fileLike(pattern), { method: "HEAD" });
		expect(answer.status).toBe(200);
		expect(answer.headers.get("content-type")).toBe(type);
	});

	test("no file of the site is sent as bytes of unknown kind", async () => {
		const byEnding = Map.groupBy(files, (file) => /[^/.]*$/.exec(file)?.[0] ?? "");
		for (const [file = ""] of byEnding.values()) {
			const answer = await ask(file, { method: "HEAD" });
			expect(answer.headers.get("content-type"), file).not.toBe("application/octet-stream");
		}
	});
});

describe("keeping", () => {
	test("a file with a hash in its name is kept for good", async () => {
		const answer = await ask(fileLike(/^_astro\/.*\.css$/));
		expect(answer.headers.get("cache-control")).toBe(immutable);
	});

	test.each(["", "data/observations/plan.csv", "sitemap.xml"])(
		"%s is asked for anew, and is 304 when it did not change",
		async (path) => {
			const first = await ask(path);
			expect(first.headers.get("cache-control")).toBe("no-cache");
			const etag = first.headers.get("etag") ?? "";
			expect(etag).not.toBe("");
			const second = await ask(path, { headers: { "if-none-match": etag } });
			expect(second.status).toBe(304);
			expect(second.headers.get("cache-control")).toBe("no-cache");
		},
	);

	test("what is not there is never kept, not even below _astro", async () => {
		const answer = await ask("_astro/gone.12345678.js");
		expect(answer.status).toBe(404);
		expect(answer.headers.get("cache-control")).toBe("no-cache");
	});
});

describe("other sites", () => {
	test("may read data and embeds", async () => {
		for (const path of [
			"data/observations/plan.csv",
			"data/no-such.csv",
			"embed/x/",
			"v/2026.1/embed/x/",
			"charts/annual-jobs/oembed.json",
		]) {
			const answer = await ask(path, { headers: { origin: "https://other.example" } });
			expect(answer.headers.get("access-control-allow-origin"), path).toBe("*");
			expect(answer.headers.get("access-control-expose-headers"), path).toContain("Content-Range");
		}
	});

	test("may not read pages, whatever their query says", async () => {
		for (const path of ["", "about/?x=/data/"]) {
			const answer = await ask(path, { headers: { origin: "https://other.example" } });
			expect(answer.headers.get("access-control-allow-origin"), path).toBeNull();
		}
	});

	test("may frame embeds only", async () => {
		const policy = async (path: string) => (await ask(path)).headers.get("content-security-policy");
		expect(await policy("embed/x/")).toContain("frame-ancestors *");
		expect(await policy("en/v/2026.1/embed/x/")).toContain("frame-ancestors *");
		expect(await policy("v/2026.1/")).toContain("frame-ancestors 'self'");
		expect(await policy("?/embed/")).toContain("frame-ancestors 'self'");
	});
});

describe("oEmbed at one address", () => {
	const asked = (query: string) => ask(new URL(`/oembed?${query}`, site.url).href);
	const chart = `${siteBase}charts/annual-jobs/`;

	test.each([
		[`https://jobs.example${chart}`, "json"],
		[`http://jobs.example:8080${chart}#values`, "xml"],
		[`https://jobs.example${chart.slice(0, -1)}?utm=x`, "json"],
	])("%s leads to the answer beside the chart", async (url, format) => {
		for (const written of [encodeURIComponent(url), url.replace(/[#?].*/, "")]) {
			const answer = await asked(`url=${written}&format=${format}`);
			expect(answer.status).toBe(302);
			const leads = new URL(answer.headers.get("location") ?? "", site.url).href;
			const found = await ask(leads);
			expect(found.status, leads).toBe(200);
			expect(await found.text()).toContain("embed/annual-jobs/");
		}
	});

	test.each([
		"",
		"url=",
		"url=https%3A%2F%2Fjobs.example%2Fabout%2F",
		"url=https://jobs.example//evil.example/charts/x/",
		"url=https%3A%2F%2Fjobs.example%2F%2Fevil.example%2Fcharts%2Fx%2F",
		"url=https://jobs.example/\\evil.example/charts/x/",
	])("leads nowhere else: %s", async (query) => {
		const answer = await asked(query);
		expect(answer.status).toBe(404);
		expect(answer.headers.get("location")).toBeNull();
	});
});

describe("compression", () => {
	test.each([/^index\.html$/, /^data\/observations\/.*\.csv$/, /^_astro\/.*\.js$/, /\.jsonld$/])(
		"%s is sent compressed to whom takes it",
		async (pattern) => {
			const path = fileLike(pattern);
			const plain = Buffer.from(
				await (await ask(path, { headers: { "accept-encoding": "identity" } })).arrayBuffer(),
			);
			const answer = await ask(path, { headers: { "accept-encoding": "gzip" }, method: "HEAD" });
			expect(answer.headers.get("content-encoding"), path).toBe("gzip");
			expect(answer.headers.get("vary")).toContain("Accept-Encoding");
			// fetch unpacks by itself, so equal bytes mean a sound stream.
			const unpacked = Buffer.from(
				await (await ask(path, { headers: { "accept-encoding": "gzip" } })).arrayBuffer(),
			);
			expect(unpacked.equals(plain)).toBe(true);
			expect(() => gunzipSync(plain)).toThrow();
		},
	);

	test("a part of a Parquet file can be had by its range", async () => {
		const answer = await ask(fileLike(/\.parquet$/), { headers: { range: "bytes=0-3" } });
		expect(answer.status).toBe(206);
		expect(await answer.text()).toBe("PAR1");
	});
});

describe("addresses", () => {
	test("a page without its last slash is led to it, on whatever host", async () => {
		const answer = await ask("regions");
		expect(answer.status).toBe(301);
		expect(answer.headers.get("location")).toBe(`${siteBase}regions/`);
	});

	test.each(["no/such/page/", "regions/nowhere", ".git/config", "data/observations/"])(
		"%s gets the page for what is not there",
		async (path) => {
			const answer = await ask(path);
			expect(answer.status).toBe(404);
			expect(await answer.text()).toContain('<html lang="ko"');
		},
	);
});

test("pages of every kind run in a browser under the policy without a complaint", async () => {
	const browser = await chromium.launch({
		executablePath: findChromium(),
		args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
	});
	try {
		const page = await browser.newPage({ bypassCSP: false });
		const faults: string[] = [];
		page.on("console", (message) => {
			if (message.type() === "error" || message.text().includes("Content Security Policy"))
				faults.push(`${page.url()}: ${message.text()}`);
		});
		page.on("pageerror", (error) => faults.push(`${page.url()}: ${error.message}`));
		for (const path of [
			...onePageOfEachKind(),
			"embed/annual-jobs/",
			"en/embed/region-slope/employment-rate/age-15-plus/",
		]) {
			await page.goto(new URL(path, site.url).href, { waitUntil: "load" });
			// Sheets that the policy kept out would leave the page without its colours and its script without effect.
			const sheets = await page.evaluate(() =>
				[...document.styleSheets].every((sheet) => sheet.cssRules.length > 0),
			);
			expect(sheets, path).toBe(true);
			await page.evaluate(() => document.fonts.ready.then(() => undefined));
		}
		expect(faults).toEqual([]);
	} finally {
		await browser.close();
	}
});

/** One page of each first folder and depth, in both languages: pages of a kind share their scripts and styles. */
function onePageOfEachKind(): string[] {
	const kinds = Map.groupBy(
		pages.filter(({ path }) => !path.endsWith("404.html")),
		({ path }) => {
			const [first = "", second = "", ...more] = path.replace(/^en\//, "").split("/");
			const isChart = first === "charts" || first === "about" || first === "market";
			return `${path.startsWith("en/")} ${first} ${isChart ? second : second !== ""} ${more.length}`;
		},
	);
	return [...kinds.values()].map(([page]) => page?.path ?? "");
}
