import { expect, test } from "vitest";
import { unbroken } from "../../src/text/unbroken.ts";

test("a middle dot inside a word is joined to both its sides, and nothing else is changed", () => {
	expect(unbroken("시·군마다, 9·11월 · 끝")).toBe("시\u2060·\u2060군마다, 9·11월 · 끝");
	expect(unbroken("북부·남부·전체").replaceAll("\u2060", "")).toBe("북부·남부·전체");
});
