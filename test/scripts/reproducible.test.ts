import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";
import { siteDirectory } from "../support/site.ts";

const workshop = mkdtempSync(join(tmpdir(), "another place with spaces "));
afterAll(() => rmSync(workshop, { recursive: true, force: true }));

/** Where a file's sum differs or stands on one side only. */
function differences(one: string, other: string): string[] {
	const sums = (text: string) =>
		new Map(
			text
				.split("\n")
				.filter(Boolean)
				.map((line) => [line.slice(66), line.slice(0, 64)]),
		);
	const [a, b] = [sums(one), sums(other)];
	return [...new Set([...a.keys(), ...b.keys()])].filter((path) => a.get(path) !== b.get(path));
}

test("another folder, time zone, locale, day and an empty cache give the same bytes", {
	timeout: 300_000,
}, () => {
	const tracked = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
		encoding: "utf8",
	});
	for (const path of tracked.split("\0").filter(Boolean)) {
		mkdirSync(dirname(join(workshop, path)), { recursive: true });
		cpSync(path, join(workshop, path), { force: true });
	}
	symlinkSync(resolve("node_modules"), join(workshop, "node_modules"));
	const { OUT_DIR: _, DATA_DIR: __, CACHE_DIR: ___, ...environment } = process.env;
	execFileSync(process.execPath, ["scripts/build.ts"], {
		cwd: workshop,
		stdio: "pipe",
		env: {
			...environment,
			TZ: "Pacific/Kiritimati",
			LANG: "tr_TR.UTF-8",
			LC_ALL: "tr_TR.UTF-8",
			NODE_OPTIONS: `--import=${resolve("test/support/another-day.mjs")}`,
		},
	});
	const sums = (site: string) => readFileSync(join(site, "SHA256SUMS"), "utf8");
	const built = sums(join(workshop, "dist"));
	expect(built.split("\n").length).toBeGreaterThan(4000);
	expect(differences(sums(siteDirectory), built)).toEqual([]);
});
