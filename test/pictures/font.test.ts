import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { codePointsOf } from "../../scripts/lib/font-coverage.ts";
import { fontFiles, measuredWidth, missingCharacters } from "../../src/pictures/font.ts";

test("a Hangul syllable is 0.864 em wide, as in the font", () => {
	expect(measuredWidth("가", 1000)).toBeCloseTo(864, 0);
	expect(measuredWidth("힣", 10)).toBeCloseTo(measuredWidth("가", 10));
	expect(measuredWidth("가나", 10)).toBeCloseTo(2 * measuredWidth("가", 10));
});

test("narrow, wide and bold letters are told apart", () => {
	expect(measuredWidth("i", 10)).toBeLessThan(measuredWidth("m", 10));
	expect(measuredWidth("jobs in figures", 10, 700)).toBeGreaterThan(measuredWidth("jobs in figures", 10));
});

test("both weights have just the characters that their files have", () => {
	const known = fontFiles.map((file) => codePointsOf(readFileSync(file)));
	const some = ["가", "힣", "똠", "A", "~", "–", "…", "號", "\u{1F600}", "\u0E01"];
	const missing = some.filter((each) => known.some((points) => !points.has(each.codePointAt(0) ?? 0)));
	expect(missing).toContain("號");
	expect(missingCharacters(some.join(""))).toEqual(missing);
});
