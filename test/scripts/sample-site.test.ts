import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { run } from "../../scripts/sample.ts";
import { sampleMark } from "../../src/text/sample-words.ts";
import { isOrigin } from "../support/is-origin.ts";
import { readSite, type Site } from "../support/site.ts";

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
		if (!/"name":"\[표본 자료/.test(html)) faults.push(`${file}: metadata`);
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

describe("a site made from a sample", () => {
	const folder = mkdtempSync(join(tmpdir(), "sample-site-"));
	afterAll(() => rmSync(folder, { recursive: true, force: true }));
	let site: Site;
	beforeAll(() => {
		const record = join(folder, "record");
		const quiet = { step: () => ({ at: () => {}, end: () => {} }) };
		expect(run(["--tasks", "6", "--out", record], () => {}, quiet)).toBe(0);
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
		const [built, made] = [join(site.directory, "data/sample-tasks.csv"), join(folder, "record/tasks.csv")];
		expect(readFileSync(built, "utf8")).toBe(readFileSync(made, "utf8"));
	});

	test("the same look at the real site finds every page wanting", () => {
		const real = readSite();
		expect(unmarked(real).filter((fault) => fault.endsWith("says nothing")).length).toBeGreaterThanOrEqual(
			real.pages.length,
		);
	});
});

test("the real site speaks of no sample anywhere", () => {
	const real = readSite();
	expect(real.pages.length).toBeGreaterThan(10);
	expect(marked(real)).toEqual([]);
	expect(real.pages.filter(({ html }) => html.includes('nofollow"')).map(({ path }) => path)).toEqual([]);
});
