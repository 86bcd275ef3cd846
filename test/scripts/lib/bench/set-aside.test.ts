import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { setAside } from "../../../../scripts/lib/bench/set-aside.ts";

test("what was measured is out of the way, as often as it is measured, and nothing is lost", () => {
	const folder = mkdtempSync(join(tmpdir(), "aside-"));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	const site = join(folder, "site");
	setAside(site);
	for (const run of ["first", "second"]) {
		mkdirSync(site);
		writeFileSync(join(site, run), "");
		setAside(site);
	}
	expect(readdirSync(folder, { recursive: true }).sort()).toEqual([
		"site.aside-1",
		join("site.aside-1", "first"),
		"site.aside-2",
		join("site.aside-2", "second"),
	]);
});
