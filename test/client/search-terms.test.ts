import { expect, test } from "vitest";
import { askedWords, initialsOf, piecesOf, termsOf, wordsOf } from "../../src/client/search-terms.ts";

test("words are small, without marks, and numbers without their commas", () => {
	expect(wordsOf("Suwon-si: 448,000 jobs (2018~2022년)")).toEqual([
		"suwon",
		"si",
		"448000",
		"jobs",
		"2018",
		"2022년",
	]);
});

test("a Hangul word is found from each of its syllables but the last", () => {
	expect(termsOf("수원시")).toEqual(["ㅅㅜㅇㅜㅓㄴㅅㅣ", "ㅇㅜㅓㄴㅅㅣ"]);
	expect(termsOf("도")).toEqual(["ㄷㅗ"]);
	expect(termsOf("jobs")).toEqual(["jobs"]);
});

test.each([
	["수원의", "수원"],
	["일자리는", "일자리"],
	["고양시에서는", "고양시"],
	["마켓으로", "마켓"],
])("%s is also looked up as %s", (typed, bare) => {
	expect(askedWords(typed)[0]?.spellings).toContain(bare);
});

test.each(["가의", "도", "csv"])("nothing is taken off %s", (typed) => {
	expect(askedWords(typed)[0]?.spellings).toEqual([typed]);
});

test("first consonants are told from syllables, also where a keyboard joins them", () => {
	expect(askedWords("ㅅㅇ")).toMatchObject([{ terms: ["ㅅㅇ"], isInitials: true }]);
	expect(askedWords("ㄳ")).toMatchObject([{ terms: ["ㄱㅅ"], isInitials: true }]);
	expect(askedWords("수ㅇ")).toMatchObject([{ terms: ["ㅅㅜㅇ"], isInitials: false }]);
	expect(initialsOf("수원시 고용률")).toEqual(["ㅅㅇㅅ", "ㄱㅇㄹ", "ㅅㅇㅅㄱㅇㄹ"]);
});

test("pieces are pairs of syllables and whole Latin words", () => {
	expect(piecesOf("수원시 csv")).toEqual(["ㅅㅜㅇㅜㅓㄴ", "ㅇㅜㅓㄴㅅㅣ", "csv"]);
});
