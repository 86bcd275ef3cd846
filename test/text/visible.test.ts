import fc from "fast-check";
import { expect, test } from "vitest";
import { visible } from "../../src/text/visible.ts";

test.each([
	["경기 A1, 113,230", "경기 A1, 113,230"],
	["", ""],
	["a\tb\nc", "a⟨U+0009⟩b⟨U+000A⟩c"],
	["\u00a01", "⟨U+00A0⟩1"],
	["일\u200b자리", "일⟨U+200B⟩자리"],
	["\u202eabc", "⟨U+202E⟩abc"],
	["\u001b[31m", "⟨U+001B⟩[31m"],
	["가".repeat(81), `${"가".repeat(80)}…`],
	["🙂".repeat(81), `${"🙂".repeat(80)}…`],
	["가".repeat(80), "가".repeat(80)],
])("%j is shown as %j", (cell, shown) => {
	expect(visible(cell)).toBe(shown);
});

test("any text is short and fit for a terminal", () => {
	fc.assert(
		fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
			expect(visible(text)).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u);
			expect(visible(text).length).toBeLessThanOrEqual(80 * "⟨U+10FFFF⟩".length + 1);
		}),
		{ seed: 20181206 },
	);
});
