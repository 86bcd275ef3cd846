/** How sentences name what the employment survey measures: 15세 이상 고용률, the employment rate of people aged 15 and over. */
import { type Prose, withStart } from "../cited.ts";
import type { Vocabulary } from "../vocabulary.ts";

/**
 * Korean: `15세 이상 고용률`, `15세 이상 취업자`. English: `employment rate of people aged 15 and over`,
 * `number of employed persons aged 15 and over`.
 */
export function labourSubject(selection: { measure: string; breakdown: string }, words: Vocabulary): string {
	const measure = words.text(words.measure(selection.measure), "name") ?? "";
	const age = words.name("breakdown", selection.breakdown);
	if (words.locale === "ko") return `${age} ${measure}`;
	return isCount(selection)
		? `number of ${lowerFirst(measure)} ${lowerFirst(age)}`
		: `${lowerFirst(measure)} of people ${lowerFirst(age)}`;
}

/** Whether people are counted: there are many of them, while a rate is high. */
export function isCount({ measure }: { measure: string }): boolean {
	return measure === "employed";
}

/** First letter small, as inside a sentence. */
export function lowerFirst(text: string): string;
export function lowerFirst(text: Prose): Prose;
export function lowerFirst(text: Prose): Prose {
	return withStart(text, (start) => start.slice(0, 1).toLowerCase() + start.slice(1));
}

/** First letter large, as at the start of a sentence. */
export function upperFirst(text: string): string;
export function upperFirst(text: Prose): Prose;
export function upperFirst(text: Prose): Prose {
	return withStart(text, (start) => start.slice(0, 1).toUpperCase() + start.slice(1));
}
