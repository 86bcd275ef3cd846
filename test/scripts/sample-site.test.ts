import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findChromium } from "../../scripts/lib/chromium.ts";
import { run } from "../../scripts/sample.ts";
import { readFiles } from "../../src/data/files.ts";
import { servedPath } from "../../src/data/release.ts";
import { tables } from "../../src/data/tables/index.ts";
import { embedScript } from "../../src/documents/embed-script.ts";
import { sampleMark } from "../../src/text/sample-words.ts";
import { createLooker, csvFaults, type Looker, workbookFaults } from "../support/hostile-faults.ts";
import { hostileElement, hostileRecord } from "../support/hostile-record.ts";
import { isOrigin } from "../support/is-origin.ts";
import { serveWithNginx } from "../support/nginx.ts";
import { isCheckPage, readSite, type Site } from "../support/site.ts";

/**
 * Files of a site that people wrote, or that hold nothing of the record: the same whatever the record is. Ids name rows and
 * the mosaic is the map's outlines; neither holds a value.
 */
const withoutContent =
	/^(_astro|fonts)\/|^data\/(mosaic|series\/[a-z0-9-]+\.ids)\.json$|^oembed\/providers\.json$|^(favicon|apple-touch|icon)|\.(png|ico|woff2|js|css|parquet|xlsx|ods|zip)$/;

/** Either language is enough for a file that has room for one. */
const says = (text: string) => /표본 자료|sample data/i.test(text);

/** What is wrong with a site that should say everywhere that its values are made up; each fault with its file. */
function unmarked({ pages, files, directory }: Site): string[] {
	const text = (file: string) => readFileSync(join(directory, file), "utf8");
	const faults: string[] = [];
	for (const { path, html } of pages) {
		// By the text: a thousand parsed pages would take a minute.
		const body = html.slice(html.indexOf("<body"));
		if (!/<meta name="robots" content="noindex[",]/.test(html)) faults.push(`${path}: may be indexed`);
		if (!new RegExp(`<strong[^>]*>${sampleMark}</strong>`).test(body)) faults.push(`${path}: says nothing`);
		const [title = ""] = /<title>[^<]*/.exec(html) ?? [];
		if (path !== "404.html" && !title.includes(sampleMark)) faults.push(`${path}: title`);
		// A QR code holds the page's address and nothing of the record.
		for (const [drawing] of html.matchAll(/<svg[^>]*role="img".*?<\/svg>/gs))
			if (!drawing.includes('class="qr-mark') && !/<text[^>]*>표본 자료 \/ sample data<\/text>/.test(drawing))
				faults.push(`${path}: drawing`);
	}
	// Origins are too many to read, and alike: a few of them speak for all.
	const origins = [...files].filter(isOrigin);
	if (origins.length === 0) faults.push("no origins");
	for (const file of origins.filter((_, place) => place % 100 === 0)) {
		const html = text(file);
		if (!/<meta name="robots" content="noindex[",]/.test(html)) faults.push(`${file}: may be indexed`);
		if (!new RegExp(`<strong[^>]*>${sampleMark}</strong>`).test(html)) faults.push(`${file}: says nothing`);
		if (!/<title>\[표본 자료/.test(html)) faults.push(`${file}: title`);
		// Of an observation that was withdrawn there is none.
		if (html.includes("ld+json") && !/"name":"\[표본 자료/.test(html)) faults.push(`${file}: metadata`);
	}
	// Embeds and checks of pictures are not in `pages`; one in fifty is read, of every chart and language.
	const framed = [...files].filter((file) => /^(en\/)?(embed|check|v)\/.*index\.html$/.test(file));
	if (framed.length === 0) faults.push("no embeds");
	for (const file of framed.filter((_, place) => place % 50 === 0)) {
		const html = text(file);
		if (html.includes('http-equiv="refresh"')) continue;
		if (!/<meta name="robots" content="noindex[",]/.test(html)) faults.push(`${file}: may be indexed`);
		if (!says(html.replace(/<title>[^<]*/, ""))) faults.push(`${file}: says nothing`);
	}
	for (const file of files) {
		if (withoutContent.test(file) || file.endsWith(".html")) continue;
		if (file === "robots.txt") {
			if (!/^Disallow: \/$/m.test(text(file))) faults.push(`${file}: lets everyone in`);
		} else if (file.endsWith(".csv")) {
			const [heading = "", ...rows] = text(file).trimEnd().split("\n");
			// An empty form holds nothing that was made up.
			if (rows.length === 0) continue;
			const isNamed = /(^|\/)sample-[^/]+$/.test(file);
			if (!isNamed && !/(^|,)"?sample"?(,|\r?$)/.test(heading) && !says(heading))
				faults.push(`${file}: name`);
		} else if (
			/\.(svg|json|jsonld|xml|atom|txt|md)$/.test(file) &&
			!says(text(file)) &&
			file !== "sitemap.xml"
		)
			faults.push(`${file}: says nothing`);
	}
	return faults;
}

/** Where a site speaks of samples. */
function marked({ pages, files, directory }: Site): string[] {
	const isMarked = (text: string) => text.includes(sampleMark) || text.includes("표본 자료");
	return [
		...pages.filter(({ html }) => isMarked(html)).map(({ path }) => path),
		...[...files].filter(
			(file) =>
				/(^|\/)sample-/.test(file) ||
				(/\.(csv|svg|json|jsonld|xml|txt)$/.test(file) &&
					isMarked(readFileSync(join(directory, file), "utf8"))),
		),
	];
}

const folder = mkdtempSync(join(tmpdir(), "sample-site-"));
let site: Site;
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// One site for two questions: a build takes half a minute, and what says that it is a sample does not care what else it says.
describe("a site made from a sample whose every text is hostile", () => {
	beforeAll(() => {
		const record = join(folder, "record");
		const quiet = { step: () => ({ at: () => {}, end: () => {} }) };
		expect(run(["--tasks", "6", "--out", record], () => {}, quiet)).toBe(0);
		for (const [file, bytes] of hostileRecord(readFiles(record))) writeFileSync(join(record, file), bytes);
		// A process of its own: a build reads its folders from the environment, once.
		execFileSync(process.execPath, ["scripts/build.ts"], {
			env: {
				...process.env,
				DATA_DIR: record,
				EXTENT: "excerpt",
				OUT_DIR: join(folder, "site"),
				CACHE_DIR: join(folder, "cache"),
			},
			stdio: ["ignore", "ignore", "inherit"],
		});
		site = readSite(join(folder, "site"));
	}, 400_000);

	test("says so on every page, in every drawing and every file, and asks not to be listed", () => {
		expect(site.pages.length).toBeGreaterThan(100);
		expect(unmarked(site)).toEqual([]);
	});

	test("has drawings and files to say it in", () => {
		const drawings = site.pages.flatMap(({ html }) => [...html.matchAll(/<svg[^>]*role="img"/g)]);
		expect(drawings.length).toBeGreaterThan(100);
		expect([...site.files]).toEqual(
			expect.arrayContaining([
				"data/sample-tasks.csv",
				"data/observations/sample-plan.csv",
				"data/release.json",
			]),
		);
	});

	test("gives the made-up record as it was made", () => {
		const record = [...readFiles(join(folder, "record"))].filter(([file]) => file.endsWith(".csv"));
		expect(record.length).toBeGreaterThanOrEqual(Object.keys(tables).length);
		for (const [file, made] of record) {
			const built = readFileSync(join(site.directory, "data", servedPath(file, { sample: true })));
			expect(built.equals(made), file).toBe(true);
		}
	});

	test("the same look at the real site finds every page wanting", () => {
		const real = readSite();
		expect(unmarked(real).filter((fault) => fault.endsWith("says nothing")).length).toBeGreaterThanOrEqual(
			real.pages.length,
		);
	});
});

describe("no text of the record becomes anything else", () => {
	let browser: Browser;
	let look: Looker;
	beforeAll(async () => {
		browser = await chromium.launch({
			executablePath: findChromium(),
			args: ["--disable-gpu", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])],
		});
		look = createLooker(await browser.newPage());
	});
	afterAll(() => browser.close());

	const text = (file: string) => readFileSync(join(site.directory, file), "utf8");
	const files = (pattern: RegExp) => [...site.files].filter((file) => pattern.test(file));
	/** Faults of files, each after its name. Fails where no file holds a hostile text at all. */
	async function faultsOf(
		names: readonly string[],
		faults: (file: string) => Promise<readonly string[]> | readonly string[],
	) {
		const found: string[] = [];
		for (const name of names) found.push(...(await faults(name)).map((fault) => `${name}: ${fault}`));
		return found;
	}
	const holdsHostile = (names: readonly string[]) =>
		names.some((name) => text(name).includes(hostileElement));

	test("and the look finds what it looks for", async () => {
		const planted = [
			["<p>수원시<x-hostile>", "<x-hostile>"],
			['<p title=""><b onhostile=1>">', "<b onhostile>"],
			['<a href=" JavaScript:x">수원시</a>', "<a href="],
			["<script>x</script>", "<script>x"],
			['<script type="application/ld+json">{"name":</script>', "data that is none"],
			["<!-- 수원시 -->", "a comment"],
			["<p>수원시&amp;lt;", "escaped twice"],
			["<p>수원시&euro;", "not escaped"],
			["<pre>&lt;a title=''&gt;&lt;x-hostile&gt;</pre>", "copied: <x-hostile>"],
		] as const;
		for (const [html, fault] of planted) expect((await look.page(html)).join(), html).toContain(fault);
		expect(await look.page('<p title="&lt;x-hostile&gt;">수원시&lt;/p&gt;</p>')).toEqual([]);
		expect(await look.xml("<feed><title>]]></title></feed>")).not.toEqual([]);
		expect(await look.xml("<feed><title>]]&gt;</title></feed>")).toEqual([]);
		expect(csvFaults('a,b\n=1,"x"\n').join()).toContain("runs: =1");
		expect(csvFaults('a,b\n\'=1,"x\n=1"\n-1,2\n')).toEqual([]);
	});

	test("on pages, in embeds, and in what is copied from them", async () => {
		// Origins and checks are alike, and written from one template each.
		const many = files(/\.html$/).filter((file) => isOrigin(file) || isCheckPage(file));
		const all = files(/\.html$/).filter((file) => !many.includes(file));
		const read = [...all, ...many.filter((_, place) => place % 8 === 0)];
		expect(read.length).toBeGreaterThan(700);
		expect(holdsHostile(read)).toBe(true);
		expect(await faultsOf(read, (file) => look.page(text(file), embedScript))).toEqual([]);
	}, 120_000);

	test("in what reference managers read", async () => {
		let entries = 0;
		const read = files(/^(en\/)?(charts|regions|o|data)\/.*\.html$/).filter((_, place) => place % 25 === 0);
		const faults = await faultsOf(read, async (file) => {
			const [count, found] = await look.references(text(file));
			entries += count;
			return found;
		});
		expect(entries).toBeGreaterThan(20);
		expect(faults).toEqual([]);
	});

	test("in pictures, feeds, the site map and oEmbed", async () => {
		for (const kind of [/\.svg$/, /^releases\.xml$/, /^sitemap\.xml$/, /oembed\.xml$/]) {
			const read = files(kind);
			expect(holdsHostile(read) || kind.test("sitemap.xml"), String(kind)).toBe(true);
			expect(await faultsOf(read, (file) => look.xml(text(file)))).toEqual([]);
		}
	});

	test("in data: JSON, JSON-LD, the data package, and what oEmbed gives for a page of others", async () => {
		const read = files(/\.(json|jsonld)$/);
		expect(read).toContain("data/download/datapackage.json");
		expect(holdsHostile(read)).toBe(true);
		const faults = await faultsOf(read, async (file) => {
			const value = JSON.parse(text(file)) as { readonly html?: unknown };
			return file.endsWith("oembed.json") ? await look.page(String(value.html)) : [];
		});
		expect(faults).toEqual([]);
	});

	test("in CSV files and workbooks", async () => {
		const read = files(/\.csv$/);
		expect(holdsHostile(read)).toBe(true);
		expect(await faultsOf(read, (file) => csvFaults(text(file)))).toEqual([]);
		// Unpacking is slow, and every workbook is written by the same few lines.
		const books = [/download\/chart\/.*\.xlsx$/, /download\/chart\/.*\.ods$/].flatMap((kind) =>
			files(kind).slice(0, 2),
		);
		expect(books).toHaveLength(4);
		expect(await faultsOf(books, (file) => workbookFaults(site.directory, file, look))).toEqual([]);
	});

	test("nor where scripts write it, under the policy of the deployment", async () => {
		const served = await serveWithNginx("docs/deploy/nginx.conf", { directory: site.directory, base: "/" });
		const page = await browser.newPage();
		const heard: string[] = [];
		page.on("dialog", (dialog) => {
			heard.push(`dialog: ${dialog.message()}`);
			void dialog.dismiss();
		});
		page.on("pageerror", (error) => heard.push(`error: ${error.message}`));
		page.on("console", (message) => message.type() === "error" && heard.push(`console: ${message.text()}`));
		try {
			for (const [path, acted] of [
				["newsroom/", "iframe"],
				[
					"charts/region-line/employment-rate/age-15-plus/suwon/?compare=seongnam,goyang",
					".chart-comparison__list > li",
				],
				["charts/custom/", ".custom-figure"],
				["search/?q=수원", ".site-search__results a"],
				["tasks/?q=script", "task-filter"],
			] as const) {
				await page.goto(served.url + path, { waitUntil: "load" });
				await page.locator(acted).first().waitFor({ state: "attached" });
				const made = await page.evaluate(
					(element) =>
						document.querySelectorAll(`${element}, img[src="x"], script:not([src], [type$=json])`).length,
					hostileElement,
				);
				expect([path, made, ...heard]).toEqual([path, 0]);
			}
		} finally {
			await page.close();
			await served.close();
		}
	});
});

test("the real site speaks of no sample anywhere", () => {
	const real = readSite();
	expect(real.pages.length).toBeGreaterThan(10);
	expect(marked(real)).toEqual([]);
	expect(real.pages.filter(({ html }) => html.includes('nofollow"')).map(({ path }) => path)).toEqual([]);
});
