import { expect, test } from "vitest";
import { initialConsonants } from "../../src/text/initial-consonants.ts";

test.each([
	["수원시", "ㅅㅇㅅ"],
	["의정부시", "ㅇㅈㅂㅅ"],
	["양평군", "ㅇㅍㄱ"],
	["꽃밭", "ㄲㅂ"],
	["Suwon-si 수원", "ㅅㅇ"],
	["", ""],
])("%s begins its syllables with %s", (text, initials) => {
	expect(initialConsonants(text)).toBe(initials);
});

test("a name in decomposed Unicode is the same name", () => {
	expect(initialConsonants("수원시".normalize("NFD"))).toBe("ㅅㅇㅅ");
});
