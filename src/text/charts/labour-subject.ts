/** How sentences name what the employment survey measures: 15세 이상 고용률, the employment rate of people aged 15 and over. */
import type { Vocabulary } from "../vocabulary.ts";

/** Korean: `15세 이상 고용률`. English: `employment rate (aged 15 and over)`. */
export function labourSubject(selection: { measure: string; breakdown: string }, words: Vocabulary): string {
	const measure = words.text(words.measure(selection.measure), "name") ?? "";
	const age = words.name("breakdown", selection.breakdown);
	return words.locale === "ko" ? `${age} ${measure}` : `${lowerFirst(measure)} (${lowerFirst(age)})`;
}

/** First letter small, as inside a sentence. */
export function lowerFirst(text: string): string {
	return text.slice(0, 1).toLowerCase() + text.slice(1);
}

/** First letter large, as at the start of a sentence. */
export function upperFirst(text: string): string {
	return text.slice(0, 1).toUpperCase() + text.slice(1);
}
