/** First consonants (초성) of Korean words, by which Koreans look names up: ㅅㅇ for 수원. */

/** The first consonants in the order Unicode puts them; each stands before 588 syllables. */
const consonants = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";

/** The first consonant of every syllable, as `ㅅㅇㅅ` of `수원시`. Whatever is no Hangul syllable is left out. */
export function initialConsonants(text: string): string {
	return [...text.normalize("NFC")]
		.filter((character) => /[가-힣]/.test(character))
		.map((syllable) => consonants[Math.floor((syllable.charCodeAt(0) - 0xac00) / 588)] ?? "")
		.join("");
}
