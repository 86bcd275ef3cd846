/** What is looked up: the terms of a text, and the terms of a question about it, in Korean and English. */
import { initialConsonants } from "../text/initial-consonants.ts";
import { keystrokes } from "./keystrokes.ts";

const hangul = /[가-힣]/;
const onlyLetters = /^[ㄱ-ㅎ]+$/;

/** Endings a question may carry that its answer need not: 수원의, 일자리는. The longest come first. */
const particles = [
	..."에서는 에서의 에서도 으로는 으로서 이라는 이란 에서 에게 까지 부터 보다 처럼 만큼 으로 이나 별로".split(
		" ",
	),
	..."은는이가을를의에로와과도만란별",
];

/** The words of a text in small letters; marks between them and commas in numbers are left out. */
export function wordsOf(text: string): string[] {
	return (
		text
			.normalize("NFC")
			.toLowerCase()
			.replace(/(?<=\d),(?=\d{3})/g, "")
			.match(/[\p{L}\p{N}]+/gu) ?? []
	);
}

/**
 * The terms a text is found by. Hangul words are taken apart to keystrokes, from each of their syllables on: the
 * beginning of a term then finds 일자리 inside 경기일자리재단, and half a syllable already finds its word.
 */
export function termsOf(text: string): string[] {
	return wordsOf(text).flatMap((word) => {
		if (!hangul.test(word)) return [word];
		const syllables = [...word];
		// A last syllable by itself would find half the language.
		const starts = Math.max(1, syllables.length - 1);
		return syllables.slice(0, starts).map((_, start) => keystrokes(syllables.slice(start).join("")));
	});
}

/** First consonants of each word and of the whole, as ㅅㅇㅅ of 수원시. */
export function initialsOf(text: string): string[] {
	const each = wordsOf(text).map(initialConsonants);
	return [...new Set([...each, initialConsonants(text)])].filter((letters) => letters.length > 1);
}

/** One word of a question: whichever of the spellings begins a term finds it. */
export interface AskedWord {
	/** The word and, where it ends in a particle, the word without, as typed. */
	readonly spellings: readonly string[];
	/** Beginnings of terms. */
	readonly terms: readonly string[];
	/** Whether only first consonants were typed; they are looked up among first consonants. */
	readonly isInitials: boolean;
}

/** The words of a question. */
export function askedWords(question: string): AskedWord[] {
	return wordsOf(question).map((word) => {
		const typed = keystrokes(word);
		if (onlyLetters.test(typed)) return { spellings: [word], terms: [typed], isInitials: true };
		const spellings = [word, ...withoutParticle(word)];
		return { spellings, terms: spellings.map(keystrokes), isInitials: false };
	});
}

/** Pairs of syllables and Latin words of a question, for when no text has all of its words. */
export function piecesOf(question: string): string[] {
	return wordsOf(question).flatMap((word) => {
		if (!hangul.test(word)) return [word];
		const syllables = [...word];
		return syllables.slice(1).map((syllable, index) => keystrokes(`${syllables[index]}${syllable}`));
	});
}

function withoutParticle(word: string): string[] {
	const found = particles.find((particle) => word.endsWith(particle) && word.length - particle.length >= 2);
	return found !== undefined && hangul.test(word) ? [word.slice(0, -found.length)] : [];
}
