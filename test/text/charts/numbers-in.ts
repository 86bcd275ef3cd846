/** Reads the numbers out of a sentence, so that a test can hold them against the record. */
import type { Locale } from "../../../src/site.ts";

const koreanUnits: readonly (readonly [string, number])[] = [
	["조", 1e12],
	["억", 1e8],
	["만", 1e4],
];

const englishUnits: Readonly<Record<string, number>> = { trillion: 1e12, billion: 1e9, million: 1e6 };

/** Every number of a sentence in its order: `44만 8,000` and `448,000` are 448000, `KRW 1.27 trillion` is 1.27e12. */
export function numbersIn(sentence: string, locale: Locale): number[] {
	return locale === "ko" ? koreanNumbers(sentence) : englishNumbers(sentence);
}

function koreanNumbers(sentence: string): number[] {
	const group = (unit: string) => String.raw`(?:(\d[\d,]*)${unit}(?:(?= \d)\s|))?`;
	// Only what follows a unit belongs to the same number: 1조 2,709억, but not 2020년 11만.
	const whole = new RegExp(
		`${koreanUnits.map(([unit]) => group(unit)).join("")}(\\d[\\d,]*(?:\\.\\d+)?)?`,
		"g",
	);
	return [...sentence.matchAll(whole)]
		.filter(([text]) => text !== "")
		.map(([, ...groups]) =>
			groups.reduce((sum, digits, index) => sum + number(digits ?? "0") * (koreanUnits[index]?.[1] ?? 1), 0),
		);
}

function englishNumbers(sentence: string): number[] {
	return [...sentence.matchAll(/(\d[\d,]*(?:\.\d+)?)(?: (trillion|billion|million))?/g)].map(
		([, digits, unit]) =>
			Number((number(digits ?? "") * (unit ? (englishUnits[unit] ?? 1) : 1)).toPrecision(15)),
	);
}

function number(digits: string): number {
	return Number(digits.replace(/,$/, "").replaceAll(",", ""));
}
