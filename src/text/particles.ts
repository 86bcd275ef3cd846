/**
 * Korean particles that change with the sound before them: 계획을 but 목표를, 서울로 but 수원으로.
 *
 * The sound is that of the last thing read aloud, found in this order:
 *
 * 1. An aside in round brackets at the end is skipped, as Korean spelling has it: 나이(年歲)를. Quotation
 *    marks, other brackets, spaces and punctuation at the end are skipped too.
 * 2. `%` and `℃` are read 퍼센트 and 도, and end in a vowel.
 * 3. Hangul is read as written.
 * 4. Digits are read in Korean: decimals and numbers that do not end in zeros by their last digit (607 칠,
 *    2.50 영), others by their last unit (10 십, 100 백, 1,000 천, 10,000 만, 100,000,000 억, 10^12 조).
 * 5. Latin capitals are read letter by letter (VR 브이알), apart from a few known words (HACCP 해썹). Other
 *    Latin words are read roughly as Korean borrows them, by their last letters: see `latinWordEnding`.
 *
 * Anything else, such as an empty word or Chinese characters, gets both forms: 을(를).
 */
import { joined, type Prose, plainText } from "./cited.ts";

/** The pairs of particles known here, each as *after a consonant / after a vowel*. */
export const particlePairs = [
	"을/를",
	"이/가",
	"은/는",
	"과/와",
	"으로/로",
	"으로서/로서",
	"으로써/로써",
	"으로부터/로부터",
	"이다/다",
	"이었/였",
	"이며/며",
	"이고/고",
	"이나/나",
	"이라/라",
	"이라는/라는",
	"이란/란",
	"이든/든",
	"아/야",
] as const;

/** One pair of particles, written *after a consonant / after a vowel*. */
export type ParticlePair = (typeof particlePairs)[number];

/** How a word ends: in a vowel, in ㄹ, or in another consonant. Only 으로 tells the last two apart. */
type Ending = "vowel" | "rieul" | "consonant";

/** The particle that follows **word**. Both forms are given, as in 을(를), where the sound is not known. */
export function particle(word: string, pair: ParticlePair): string {
	const [afterConsonant = "", afterVowel = ""] = pair.split("/");
	switch (endingOf(word)) {
		case "vowel":
			return afterVowel;
		case "rieul":
			return pair.startsWith("으로") ? afterVowel : afterConsonant;
		case "consonant":
			return afterConsonant;
		default:
			return bothForms(afterConsonant, afterVowel);
	}
}

/** **word** with its particle: `withParticle("경기도", "은/는")` is 경기도는. */
export function withParticle(word: string, pair: ParticlePair): string {
	return word + particle(word, pair);
}

/**
 * A sentence whose values choose their particles: `` josa`${city}은/는 ${number}을/를 밝혔다.` ``.
 * Only a pair that directly follows a value is replaced; all other text stays as written.
 */
export function josa(text: TemplateStringsArray, ...values: readonly string[]): string;
/** The same for values that know their origin: what is written of them decides, and the sentence keeps the origins. */
export function josa(text: TemplateStringsArray, ...values: readonly Prose[]): Prose;
export function josa(text: TemplateStringsArray, ...values: readonly Prose[]): Prose {
	const pieces = values.flatMap((value, index) => {
		const after = text[index + 1] ?? "";
		const pair = longestFirst.find((candidate) => after.startsWith(candidate));
		return [value, pair ? particle(plainText(value), pair) + after.slice(pair.length) : after];
	});
	return joined([text[0] ?? "", ...pieces], "");
}

const longestFirst = [...particlePairs].sort((a, b) => b.length - a.length);

// 이다/다 differ by their first syllable only, and dictionaries write such pairs (이)다.
function bothForms(afterConsonant: string, afterVowel: string): string {
	return afterConsonant.endsWith(afterVowel)
		? `(${afterConsonant.slice(0, -afterVowel.length)})${afterVowel}`
		: `${afterConsonant}(${afterVowel})`;
}

function endingOf(word: string): Ending | null {
	const text = withoutMarks(withoutAside(word.normalize("NFC")));
	if (/[%℃]$/.test(text)) return "vowel";
	if (/[가-힣]$/.test(text)) return hangulEnding(text);
	const number = /(?:\d[\d,]*)?(?:\.\d+|\d)$/.exec(text)?.[0];
	if (number !== undefined) return numberEnding(number);
	const latin = /[A-Za-z]+$/.exec(text)?.[0];
	return latin === undefined ? null : latinEnding(latin);
}

function withoutMarks(text: string): string {
	return text.replace(/[^\p{L}\p{N}%℃]+$/u, "");
}

// An aside counts only after a word: (가) alone is read. Marks may close after it: ‘나이(年歲)’를.
function withoutAside(text: string): string {
	const before = withoutMarks(text.replace(/\s*\([^()]*\)[^\p{L}\p{N}%℃()]*$/u, ""));
	return before === "" ? text : before;
}

// Hangul syllables stand in the order of their final consonant: 28 to each pair of first consonant and vowel.
function hangulEnding(text: string): Ending {
	const final = (text.charCodeAt(text.length - 1) - 0xac00) % 28;
	return final === 0 ? "vowel" : final === 8 ? "rieul" : "consonant";
}

/** 영 일 이 삼 사 오 육 칠 팔 구 */
const digitEndings: readonly Ending[] = [
	"consonant",
	"rieul",
	"vowel",
	"consonant",
	"vowel",
	"vowel",
	"consonant",
	"rieul",
	"rieul",
	"vowel",
];

function numberEnding(number: string): Ending {
	const digits = number.replaceAll(",", "");
	const zeros = /^0*$|\./.test(digits) ? 0 : digits.length - digits.replace(/0+$/, "").length;
	if (zeros === 0) return digitEndings[Number(digits.at(-1))] ?? "consonant";
	// 십 백 천 만 억 경 all close in a consonant other than ㄹ; 조 and 해 are open.
	const tenThousands = Math.floor(zeros / 4);
	return tenThousands === 3 || tenThousands === 5 ? "vowel" : "consonant";
}

/** Capitals that are read as a word and then end otherwise than their last letter's name: 해썹, 팝. */
const readAsWords: Readonly<Record<string, Ending>> = { HACCP: "consonant", POP: "consonant" };

function latinEnding(word: string): Ending {
	if (word !== word.toUpperCase()) return latinWordEnding(word.toLowerCase());
	const known = readAsWords[word];
	if (known) return known;
	// Letter names: 엘 and 알 end in ㄹ, 엠 and 엔 in another consonant, all others are open.
	return /[LR]$/.test(word) ? "rieul" : /[MN]$/.test(word) ? "consonant" : "vowel";
}

// Borrowed words: 파일 엑셀 구글 keep ㄹ; 홈 온라인 마케팅 keep ㅁ ㄴ ㅇ, with or without a silent e; a stop
// after one short vowel closes the syllable (앱 웹 워크넷 뮤직 페이스북), otherwise ㅡ or ㅣ opens it (차트 사이트).
function latinWordEnding(word: string): Ending {
	if (/le?$/.test(word)) return "rieul";
	if (/([mn]e?|ng)$/.test(word)) return "consonant";
	return /((^|[^aeiou])[aeiouy](pp?|tt?|c?k|c|b)|ook)$/.test(word) ? "consonant" : "vowel";
}
