import { hash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { createSurvey } from "../../../scripts/lib/survey.ts";
import { isOrigin } from "../../support/is-origin.ts";

const site = mkdtempSync(join(tmpdir(), "uses-"));
afterAll(() => rmSync(site, { recursive: true, force: true }));

const [a, b] = ["o123456789", "oabcdefghj"];
function page(path: string, title: string, ...ids: string[]): void {
	const file = join(site, path, "index.html");
	mkdirSync(dirname(file), { recursive: true });
	const links = ids.map((id) => `<td><a class="origin" href="/jobs/o/${id}/">1</a></td>`).join("");
	writeFileSync(file, `<h1 class="x">${title}</h1>${links}`);
}

test("pages that link to a figure are found, those that show least first, each once", () => {
	page("", "첫 &amp; 화면", a, b, a);
	page("en", "Home &#38; all");
	page("charts/c", "차트 <b>하나</b>", a);
	page("en/charts/c", "Chart one");
	page("regions/suwon", "수원", b);
	page("en/regions/suwon", "Suwon");
	page("about", "소개");
	page("embed/charts/c", "끼움", a);
	const survey = createSurvey("https://example.org/jobs/");
	survey.add("embed/charts/c/index.html", Buffer.from("<p>끼움</p>"));
	survey.addWritten({ characters: "뷁", sums: new Map([["about/index.html", "known"]]) });
	survey.addRest(site);
	const { characters, sums } = survey;
	const uses = survey.uses();
	expect(uses.get(a)).toEqual({
		charts: [{ path: "charts/c/", title: { ko: "차트 하나", en: "Chart one" } }],
		pages: [{ path: "", title: { ko: "첫 & 화면", en: "Home & all" } }],
	});
	expect(uses.get(b)?.pages.map(({ path }) => path)).toEqual(["regions/suwon/", ""]);
	expect(uses.size).toBe(2);
	expect(characters.all()).toContain("움");
	expect(characters.all()).toContain("뷁");
	// What was known is not read again.
	expect(sums.get("about/index.html")).toBe("known");
	expect(sums.get("embed/charts/c/index.html")).toBe(hash("sha256", "<p>끼움</p>"));
	expect(sums.size).toBe(8);
});

test("pages of origins are told from the page that leads to them", () => {
	expect(["o/o123456789/index.html", "en/o/oabcdefghj/index.html"].every(isOrigin)).toBe(true);
	expect(["o/index.html", "en/o/index.html", "regions/o/o123456789/index.html"].some(isOrigin)).toBe(false);
});
