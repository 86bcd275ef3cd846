import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatList } from "../../src/text/lists.ts";

describe("formatList", () => {
	test.each([
		[[], "", ""],
		[["A"], "A", "A"],
		[["A", "B"], "A, B", "A and B"],
		[["A", "B", "C"], "A, B, C", "A, B and C"],
		[["A", "B", "C and D"], "A, B, C and D", "A, B, and C and D"],
		[["A and B", "C"], "A and B, C", "A and B, and C"],
	])("%j", (items, korean, english) => {
		expect(formatList(items, "ko")).toBe(korean);
		expect(formatList(items, "en")).toBe(english);
	});

	test("loses and reorders nothing", () => {
		const names = fc.array(fc.stringMatching(/^[A-Z가-힣]{1,8}$/), { minLength: 1, maxLength: 8 });
		fc.assert(
			fc.property(names, (items) => {
				expect(formatList(items, "ko").split(", ")).toEqual(items);
				expect(formatList(items, "en").split(/, | and /)).toEqual(items);
			}),
		);
	});
});
