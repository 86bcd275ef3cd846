/** Small numbers as words, where digits would be heavy: 여섯 분야, six areas. */
import type { Locale } from "../site.ts";
import { formatNumber } from "./digits.ts";

const counting: Readonly<Record<Locale, readonly string[]>> = {
	ko: ["한", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉", "열"],
	en: ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"],
};

/** A whole number before what it counts: as a word from one to ten, in digits otherwise. */
export function countingWord(count: number, locale: Locale): string {
	return counting[locale][count - 1] ?? formatNumber(count, locale);
}
