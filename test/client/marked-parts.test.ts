import fc from "fast-check";
import { expect, test } from "vitest";
import { markedParts } from "../../src/client/marked-parts.ts";

/** A text with brackets around what is marked. */
const bracketed = (text: string, spellings: readonly string[]) =>
	markedParts(text, spellings)
		.map(({ part, isMarked }) => (isMarked ? `[${part}]` : part))
		.join("");

test.each([
	["수원시의 고용률", ["수원의", "수원"], "[수원]시의 고용률"],
	["Jobs and more jobs", ["jobs"], "[Jobs] and more [jobs]"],
	["일자리 자리", ["자리", "일자리"], "[일자리] [자리]"],
	["아무것도", ["없음"], "아무것도"],
	["<b>", ["b"], "<[b]>"],
])("%s for %j", (text, spellings, expected) => {
	expect(bracketed(text, spellings)).toBe(expected);
});

test("whatever is asked, the text stays whole", () => {
	fc.assert(
		fc.property(fc.string(), fc.array(fc.string()), (text, spellings) => {
			expect(
				markedParts(text, spellings)
					.map(({ part }) => part)
					.join(""),
			).toBe(text);
		}),
	);
});
