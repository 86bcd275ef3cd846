/** What a keyboard types for a text: Hangul taken apart to its letters, so that half a syllable already finds a name. */

const firsts = [..."ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"];
const vowels = "ㅏ ㅐ ㅑ ㅒ ㅓ ㅔ ㅕ ㅖ ㅗ ㅗㅏ ㅗㅐ ㅗㅣ ㅛ ㅜ ㅜㅓ ㅜㅔ ㅜㅣ ㅠ ㅡ ㅡㅣ ㅣ".split(" ");
const lasts =
	" ㄱ ㄲ ㄱㅅ ㄴ ㄴㅈ ㄴㅎ ㄷ ㄹ ㄹㄱ ㄹㅁ ㄹㅂ ㄹㅅ ㄹㅌ ㄹㅍ ㄹㅎ ㅁ ㅂ ㅂㅅ ㅅ ㅆ ㅇ ㅈ ㅊ ㅋ ㅌ ㅍ ㅎ".split(
		" ",
	);
/** Letters that some keyboards join when they are typed in a row; they stand in a range of their own. */
const joined: Readonly<Record<string, string>> = {
	ㄳ: "ㄱㅅ",
	ㄵ: "ㄴㅈ",
	ㄶ: "ㄴㅎ",
	ㄺ: "ㄹㄱ",
	ㄻ: "ㄹㅁ",
	ㄼ: "ㄹㅂ",
	ㄽ: "ㄹㅅ",
	ㄾ: "ㄹㅌ",
	ㄿ: "ㄹㅍ",
	ㅀ: "ㄹㅎ",
	ㅄ: "ㅂㅅ",
	ㅘ: "ㅗㅏ",
	ㅙ: "ㅗㅐ",
	ㅚ: "ㅗㅣ",
	ㅝ: "ㅜㅓ",
	ㅞ: "ㅜㅔ",
	ㅟ: "ㅜㅣ",
	ㅢ: "ㅡㅣ",
};

/** `수원` as `ㅅㅜㅇㅜㅓㄴ`, `Suwon-si` as `suwonsi`; blanks and hyphens are left out. */
export function keystrokes(text: string): string {
	return [...text.normalize("NFC").toLowerCase().replace(/[\s-]/g, "")].map(lettersOf).join("");
}

function lettersOf(character: string): string {
	const place = character.charCodeAt(0) - 0xac00;
	if (place < 0 || place > 11171) return joined[character] ?? character;
	return `${firsts[Math.floor(place / 588)]}${vowels[Math.floor((place % 588) / 28)]}${lasts[place % 28]}`;
}

/** A name as it can be looked up. */
export interface Sought {
	/** The keystrokes of the name in each of its spellings. */
	readonly names: readonly string[];
	/** The first consonants of its syllables. */
	readonly initials: string;
}

/** Which of the names a query finds: those that begin with it or, where none does, those that hold it. */
export function findNames(query: string, all: readonly Sought[]): readonly boolean[] {
	const typed = keystrokes(query);
	const isInitials = /^[ㄱ-ㅎ]+$/.test(typed);
	const spellings = all.map(({ names, initials }) => (isInitials ? [initials] : names));
	const beginning = spellings.map((list) => list.some((name) => name.startsWith(typed)));
	return beginning.some(Boolean)
		? beginning
		: spellings.map((list) => list.some((name) => name.includes(typed)));
}
