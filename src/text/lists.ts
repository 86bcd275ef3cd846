/** Lists of names inside a sentence. */
import type { Locale } from "../site.ts";
import { joined, type Prose, plainText, say } from "./cited.ts";

/**
 * Items joined as a sentence joins them: `A, B, C` in Korean, `A, B and C` in English. Where an English item
 * holds an "and" of its own, a comma before the last keeps them apart: `A, B and C, and D`. No items give
 * an empty text.
 */
export function formatList(items: readonly string[], locale: Locale): string;
export function formatList(items: readonly Prose[], locale: Locale): Prose;
export function formatList(items: readonly Prose[], locale: Locale): Prose {
	const last = items.at(-1);
	if (locale === "ko" || last === undefined || items.length === 1) return joined(items, ", ");
	const joint = items.some((item) => plainText(item).includes(" and ")) ? ", and " : " and ";
	return say`${joined(items.slice(0, -1), ", ")}${joint}${last}`;
}
