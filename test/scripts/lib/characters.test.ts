import { expect, test } from "vitest";
import { createCharacters } from "../../../scripts/lib/characters.ts";

function charactersOf(pages: readonly string[]): string {
	const characters = createCharacters();
	for (const page of pages) characters.add(page);
	return characters.all();
}

/** What every site is taken to show: markup is made of it. */
const ascii = Array.from({ length: 0x7f - 0x20 }, (_, place) => String.fromCharCode(0x20 + place)).join("");

test("every character once, in order, with ASCII and what style sheets write", () => {
	expect(charactersOf(["<p>똠 펲</p>", "<p>펲 뷁</p>"])).toBe(`${ascii}·—›똠뷁펲`);
});

test("references are the characters they stand for", () => {
	const found = charactersOf(["&#44032;&#xB098;&nbsp;&quot;&copy;"]);
	expect(found).toContain("가");
	expect(found).toContain("나");
	expect(found).toContain("\u00A0");
	expect(found).toContain('"');
	// A name not known here stays as written, and its letters are asked for.
	expect(found).toContain("&");
});

test("line ends and tabs are not shown, and Chinese characters are left to the reader's fonts", () => {
	expect(charactersOf(["가\n\t\r年"])).toBe(`${ascii}·—›가`);
});

test("the order of pages does not matter", () => {
	expect(charactersOf(["가나", "다"])).toBe(charactersOf(["다", "나가"]));
});
