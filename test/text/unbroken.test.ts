import { expect, test } from "vitest";
import { aroundUnbroken, unbroken } from "../../src/text/unbroken.ts";

test("a middle dot inside a word is joined to both its sides, and nothing else is changed", () => {
	expect(unbroken("시·군마다, 9·11월 · 끝")).toBe("시\u2060·\u2060군마다, 9·11월 · 끝");
	expect(unbroken("북부·남부·전체").replaceAll("\u2060", "")).toBe("북부·남부·전체");
});

test("in running text 시·군 is marked wherever it stands, and the text stays the same", () => {
	const parts = aroundUnbroken("시·군마다 31개 시·군, 9·11월", (word) => [word]);
	expect(parts.filter((part) => typeof part !== "string")).toEqual([["시·군"], ["시·군"]]);
	expect(parts.flat().join("")).toBe("시·군마다 31개 시·군, 9·11월");
});
