import { execFileSync } from "node:child_process";
import { globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { siteDirectory } from "../support/site.ts";

describe("a build of pages alone, which two threads render", () => {
	let folder = "";
	beforeAll(() => {
		folder = mkdtempSync(join(tmpdir(), "pages-"));
		const { DATA_DIR: _, ...env } = process.env;
		execFileSync(process.execPath, ["scripts/build.ts"], {
			env: { ...env, EXTENT: "pages", OUT_DIR: join(folder, "site"), CACHE_DIR: join(folder, "cache") },
			stdio: "pipe",
		});
	}, 120_000);
	afterAll(() => rmSync(folder, { recursive: true }));

	test("writes pages of tasks as the whole site has them", () => {
		const site = join(folder, "site");
		const pages = globSync("{,en/}tasks/*/index.html", { cwd: siteDirectory });
		expect(pages.length).toBeGreaterThan(100);
		// Such a build has no origins to lead to.
		const unlinked = (html: string) => html.replace(/<a class="origin"[^>]*>(.*?)<\/a>/g, "$1");
		const differing = pages.filter(
			(page) =>
				readFileSync(join(site, page), "utf8") !== unlinked(readFileSync(join(siteDirectory, page), "utf8")),
		);
		expect(differing).toEqual([]);
	});
});
