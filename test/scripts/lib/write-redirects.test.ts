import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeRedirects } from "../../../scripts/lib/write-redirects.ts";
import { loadDataset } from "../../../src/data/load.ts";

let folder = "";
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "redirects-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Where every redirect written for a site at **root** leads, by its folder. */
function targets(root: string): string[] {
	const written = writeRedirects(loadDataset(), folder, root);
	const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
		file.endsWith(".html"),
	);
	expect(files).toHaveLength(written);
	return files.map((file) => {
		const html = readFileSync(join(folder, file), "utf8");
		const leads = [...html.matchAll(/(?:url=|<a href=")([^"]*)"/g)].map(([, href]) => href);
		expect(new Set(leads).size).toBe(1);
		return leads[0] ?? "";
	});
}

test("at the root of a host, redirects lead to the root", () => {
	const found = targets("https://jobs.example/");
	expect(found.length).toBeGreaterThan(0);
	expect(found.filter((href) => !/^\/(en\/)?charts\//.test(href))).toEqual([]);
});

test("under a sub-path, redirects stay below it", () => {
	const found = targets("https://example.org/jobs/");
	expect(found.length).toBeGreaterThan(0);
	expect(found.filter((href) => !/^\/jobs\/(en\/)?charts\//.test(href))).toEqual([]);
});
