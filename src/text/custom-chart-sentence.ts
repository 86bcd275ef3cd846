/** Title and sentence of a chart that a reader made: what is shown, without a word on what it might mean. */
import type { Datum } from "../data/views/datum.ts";
import type { Locale } from "../site.ts";
import { cited, joined, type Prose, say } from "./cited.ts";
import { formatNumber } from "./digits.ts";
import { formatList } from "./lists.ts";
import { josa } from "./particles.ts";
import { formatPeriod } from "./periods.ts";

/** A value that is spoken of. */
export interface SpokenValue {
	/** Name of its place. */
	readonly place: string;
	/** Name of its period, and of its status where it was only aimed at, as "2024년, 계획"; empty where it need not be said. */
	readonly aside: string;
	/** The value in prose. */
	readonly text: string;
	readonly value: number;
	readonly datum: Datum;
}

export interface ChartFacts {
	/** Name of the measure. */
	readonly measure: string;
	/** Name of the breakdown; null for the total. */
	readonly breakdown: string | null;
	/** Names of the places. */
	readonly places: readonly string[];
	/** Number of cities and counties where all of them are among the places, else null. */
	readonly allCities: number | null;
	/** Name of the province where it is among the places. */
	readonly province: string | null;
	readonly from: string;
	readonly to: string;
	/** The first value of the one place, where there is but one with two values or more. */
	readonly first: SpokenValue | null;
	/** The last value of every place that has one. */
	readonly latest: readonly SpokenValue[];
	/** Whether the greatest and the least may be named. */
	readonly comparable: boolean;
	/** Whether the measure is a share, which is high or low; counts are many or few. */
	readonly isRate: boolean;
}

/** More values than these are not listed one by one. */
const MOST_LISTED = 4;

export function customChartTitle(facts: ChartFacts, locale: Locale): string {
	const { from, to } = facts;
	const names = formatList(placeNames(facts, locale), locale);
	return `${subjectOf(facts, locale)}: ${names}, ${span(from, to, locale)}`;
}

/** All names, or what stands for many of them. */
function placeNames({ places, allCities, province }: ChartFacts, locale: Locale): readonly string[] {
	const others = places.length - 2;
	if (allCities !== null)
		return [
			...(province === null ? [] : [province]),
			locale === "ko" ? `시·군 ${allCities}곳` : `all ${allCities} cities and counties`,
		];
	if (places.length <= MOST_LISTED) return places;
	return locale === "ko"
		? [`${places.slice(0, 2).join(", ")} 등 ${places.length}곳`]
		: [...places.slice(0, 2), `${others} others`];
}

export function customChartSentence(facts: ChartFacts, locale: Locale): Prose {
	const { latest, places, first, comparable, isRate, to } = facts;
	const subject = subjectOf(facts, locale);
	const unpublished = places.length - latest.length;
	const [only] = latest;
	if (locale === "ko") {
		const when = formatPeriod(to, "ko");
		const gaps = unpublished > 0 ? ` ${formatNumber(unpublished, "ko")}곳은 값이 공표되지 않았다.` : "";
		if (only !== undefined && latest.length === 1)
			return say`${
				first === null
					? josa`${only.place}의 ${subject}은/는 ${said(only, "ko")}이다/다.`
					: josa`${only.place}의 ${subject}은/는 ${said(first, "ko")}, ${said(only, "ko")}이다/다.`
			}${gaps}`;
		if (latest.length <= MOST_LISTED || !comparable)
			return latest.length <= MOST_LISTED
				? say`${josa`${when} ${subject}은/는 ${joined(
						latest.map((each) => say`${each.place} ${said(each, "ko")}`),
						", ",
					)}이다/다.`}${gaps}`
				: `${josa`${when} ${subject}은/는 ${formatNumber(latest.length, "ko")}곳의 값이 공표되었다.`}${gaps}`;
		const [most, least] = ends(latest);
		const words = isRate ? ["높은", "낮은"] : ["많은", "적은"];
		return say`${josa`${when} ${subject}이/가 가장 ${words[0] ?? ""} 곳은 ${namesOf(most, "ko")}(${sharedValue(most)})`}, 가장 ${words[1] ?? ""} 곳은 ${josa`${say`${namesOf(least, "ko")}(${sharedValue(least)})`}이다/다.`}${gaps}`;
	}
	const when = formatPeriod(to, "en");
	const gaps =
		unpublished > 0
			? ` For ${formatNumber(unpublished, "en")} ${unpublished === 1 ? "place" : "places"} no value was published.`
			: "";
	if (only !== undefined && latest.length === 1)
		return first === null
			? say`${subject} in ${only.place}: ${said(only, "en")}.${gaps}`
			: say`${subject} in ${only.place}: ${said(first, "en")} and ${said(only, "en")}.${gaps}`;
	const opening = `${subject} in ${periodIn(to, when)}`;
	if (latest.length <= MOST_LISTED)
		return say`${opening}: ${formatList(
			latest.map((each) => say`${each.place} ${said(each, "en")}`),
			"en",
		)}.${gaps}`;
	if (!comparable)
		return `${opening}: values were published for ${formatNumber(latest.length, "en")} places.${gaps}`;
	const [most, least] = ends(latest);
	return say`${opening} ran from ${sharedValue(least)} (${namesOf(least, "en")}) to ${sharedValue(most)} (${namesOf(most, "en")}).${gaps}`;
}

function subjectOf({ measure, breakdown }: ChartFacts, locale: Locale): string {
	if (breakdown === null) return measure;
	return locale === "ko"
		? `${measure}(${breakdown})`
		: `${measure} (${breakdown.slice(0, 1).toLowerCase()}${breakdown.slice(1)})`;
}

/** The value that all have, said once; it comes from each of them. */
function sharedValue(values: readonly SpokenValue[]): Prose {
	const [first] = values;
	return first === undefined ? "" : cited(first.text, ...values.map(({ datum }) => datum));
}

function said({ text, aside, datum }: SpokenValue, locale: Locale): Prose {
	const value = cited(text, datum);
	return aside === "" ? value : say`${value}${locale === "ko" ? "" : " "}(${aside})`;
}

function span(from: string, to: string, locale: Locale): string {
	const [first, last] = [formatPeriod(from, locale), formatPeriod(to, locale)];
	if (from === to) return first;
	if (locale === "ko") return `${/^\d+년$/.test(first) ? first.slice(0, -1) : first}~${last}`;
	return /^\d+$/.test(first) && /^\d+$/.test(last) ? `${first}–${last}` : `${first} to ${last}`;
}

/** "the first half of 2024", and "2024" as it is. */
function periodIn(period: string, name: string): string {
	return period.includes("-S") ? `the ${name}` : name;
}

/** The greatest and the least, with all that share their value. */
function ends(values: readonly SpokenValue[]): [SpokenValue[], SpokenValue[]] {
	const numbers = values.map(({ value }) => value);
	const all = (number: number) => values.filter(({ value }) => value === number);
	return [all(Math.max(...numbers)), all(Math.min(...numbers))];
}

function namesOf(values: readonly SpokenValue[], locale: Locale): string {
	const names = values.map(({ place }) => place);
	if (names.length <= 3) return formatList(names, locale);
	return locale === "ko" ? `${names[0]} 등 ${names.length}곳` : `${names[0]} and ${names.length - 1} others`;
}
