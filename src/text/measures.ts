/** Values of a measure with their unit, as a sentence or a table cell shows them. */
import type { Locale } from "../site.ts";
import { intl, isOne } from "./digits.ts";
import { formatLarge } from "./large-numbers.ts";
import { formatMoney } from "./money.ts";

/** What formatting needs of a row of `codes/measures.csv`. */
export interface MeasureUnit {
	/** The Korean unit, such as 개, 명, %, 백만 원 or 대 1. */
	readonly unit_ko: string;
	/** The English unit in the plural, such as jobs, percent or million KRW. */
	readonly unit_en: string;
	/** Decimals always shown. A published value with more of them keeps them. */
	readonly decimals: number;
}

/** `113,230개`, or in Korean prose by 만 and 억: `11만 3,230개`. English prose says millions. */
export type NumberStyle = "digits" | "large";

/** How near a published value is to the true one; the codes of the column `approx`. */
export type Approx = "exact" | "about" | "over";

/** English units in the words of a sentence, singular and plural. The record's persons are people there. */
const englishCounts: Readonly<Record<string, readonly [one: string, many: string]>> = {
	bodies: ["body", "bodies"],
	cases: ["case", "cases"],
	"cities and counties": ["city or county", "cities and counties"],
	establishments: ["establishment", "establishments"],
	homes: ["home", "homes"],
	jobs: ["job", "jobs"],
	persons: ["person", "people"],
	places: ["place", "places"],
	projects: ["project", "projects"],
	tasks: ["task", "tasks"],
};

/** No measure is published with more decimals; what a computation leaves behind them is not shown. */
const mostDecimals = 3;

/**
 * A value with its unit: `113,230개`, `63.0%`, `2.81 대 1`; `113,230 jobs`, `1 job`, `63.0%`, `2.81 per post`.
 * Money, which the record gives in millions of won, is written out exactly as by `formatMoney`. An English
 * unit not known here stands after the number as it is.
 */
export function formatMeasure(
	value: number,
	unit: MeasureUnit,
	locale: Locale,
	style: NumberStyle = "digits",
): string {
	const name = locale === "ko" ? unit.unit_ko : unit.unit_en;
	if (name === "백만 원" || name === "million KRW") return formatMoney(value, locale);
	const number =
		style === "large" && unit.decimals === 0
			? formatLarge(value, locale)
			: intl(value, locale, {
					minimumFractionDigits: unit.decimals,
					maximumFractionDigits: Math.max(unit.decimals, mostDecimals),
				});
	if (name === "%" || name === "percent") return `${number}%`;
	return locale === "ko" ? withKoreanUnit(number, name) : `${number} ${englishUnit(number, name)}`;
}

/**
 * A finished text marked as rounded or as a lower bound: `약 44만 8,000개`, `580개 이상`; `about 448,000 jobs`,
 * `over 580 tasks`.
 *
 * Korean newspapers print 580여 개 or 580개 이상 and the record keeps one code for both. 이상 (or more) is true
 * of both and stands after any unit, money and rates included, so it is the one written here; particles
 * follow the result (`580개 이상을`).
 */
export function formatApprox(text: string, approx: Approx, locale: Locale): string {
	if (approx === "exact") return text;
	if (locale === "ko") return approx === "about" ? `약 ${text}` : `${text} 이상`;
	return `${approx} ${text}`;
}

// A counter is joined to a digit (113,230개) and stands apart from a Hangul number (45만 개). A ratio is a phrase.
function withKoreanUnit(number: string, unit: string): string {
	return /\d$/.test(number) && !unit.startsWith("대 ") ? number + unit : `${number} ${unit}`;
}

function englishUnit(number: string, unit: string): string {
	const [one, many] = englishCounts[unit] ?? [unit, unit];
	return isOne(number) ? one : many;
}
