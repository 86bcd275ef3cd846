import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findNames, keystrokes } from "../../src/client/keystrokes.ts";
import { loadDataset } from "../../src/data/load.ts";
import { initialConsonants } from "../../src/text/initial-consonants.ts";

const { cities } = loadDataset();
const sought = cities.map(({ name_ko, short_ko, name_en }) => ({
	names: [name_ko, short_ko, name_en].map(keystrokes),
	initials: initialConsonants(name_ko),
}));

function found(query: string): string[] {
	const finds = findNames(query, sought);
	return cities.filter((_, index) => finds[index]).map(({ name_ko }) => name_ko);
}

describe("what is typed", () => {
	test.each([
		["수원", "ㅅㅜㅇㅜㅓㄴ"],
		["수우", "ㅅㅜㅇㅜ"],
		["숭", "ㅅㅜㅇ"],
		["값", "ㄱㅏㅂㅅ"],
		["ㄳ", "ㄱㅅ"],
		["Suwon-si", "suwonsi"],
		[" 광 명 ", "ㄱㅗㅏㅇㅁㅕㅇ"],
	])("of %s is %s", (text, keys) => {
		expect(keystrokes(text)).toBe(keys);
	});

	test("of any two syllables is that of the first, then that of the second", () => {
		const syllable = fc.integer({ min: 0xac00, max: 0xd7a3 }).map((code) => String.fromCharCode(code));
		fc.assert(
			fc.property(syllable, syllable, (one, other) => {
				expect(keystrokes(one + other)).toBe(keystrokes(one) + keystrokes(other));
				expect(keystrokes(one)).toMatch(/^[ㄱ-ㅎ][ㅏ-ㅣ]{1,2}[ㄱ-ㅎ]{0,2}$/);
			}),
		);
	});
});

describe("a city or county is found", () => {
	test("at every moment of typing its name", () => {
		for (const typed of ["ㅅ", "수", "숭", "수우", "수워", "수원", "수원시"]) {
			expect(found(typed), typed).toContain("수원시");
		}
		expect(found("수원")).toEqual(["수원시"]);
	});

	test.each([
		["ㅅㅇ", ["수원시"]],
		["ㅇㅊ", ["이천시", "연천군"]],
		["suwon", ["수원시"]],
		["SUWON-SI", ["수원시"]],
		["gwang", ["광명시", "광주시"]],
		["ㄷㅊ", ["동두천시"]],
		["두천", ["동두천시"]],
		["부산", []],
		["x", []],
	])("by %s: %j", (query, names) => {
		expect(found(query)).toEqual(names);
	});

	test("an empty field hides none", () => {
		expect(found("")).toHaveLength(cities.length);
	});

	test("each of them by its own name in either language", () => {
		for (const { name_ko, name_en } of cities) {
			expect(found(name_ko)).toEqual([name_ko]);
			expect(found(name_en)).toEqual([name_ko]);
		}
	});
});
