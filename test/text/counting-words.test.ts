import { expect, test } from "vitest";
import { countingWord } from "../../src/text/counting-words.ts";

test.each([
	[1, "한", "one"],
	[6, "여섯", "six"],
	[10, "열", "ten"],
	[11, "11", "11"],
	[0, "0", "0"],
	[1200, "1,200", "1,200"],
])("%i is %s and %s", (count, korean, english) => {
	expect([countingWord(count, "ko"), countingWord(count, "en")]).toEqual([korean, english]);
});
