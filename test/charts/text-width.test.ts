import { expect, test } from "vitest";
import { textWidth, widest } from "../../src/charts/text-width.ts";

test("a syllable of Hangul is reckoned wider than Plot does", () => {
	expect(textWidth("경기", 10)).toBeGreaterThanOrEqual(2 * 8.64);
	expect(textWidth("경기", 20)).toBe(2 * textWidth("경기", 10));
});

test("the widest of texts", () => {
	expect(widest(["수원", "남양주", ""], 13)).toBe(textWidth("남양주", 13));
	expect(widest([], 13)).toBe(0);
});
