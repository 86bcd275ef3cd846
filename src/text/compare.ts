/**
 * Places held against one another: sentences, cells and headings. The page's table and the browser's script are written
 * by the same functions, so it imports nothing of the build.
 */
import type { Standing } from "../data/standing.ts";
import type { Locale } from "../site.ts";
import { CitedText, joined, type Prose, plainText, say } from "./cited.ts";
import { formatNumber, formatPercentagePoints, formatSigned } from "./digits.ts";
import { formatMeasure, type MeasureUnit } from "./measures.ts";
import { ordinal } from "./ordinals.ts";
import { josa } from "./particles.ts";
import { formatPeriod } from "./periods.ts";

/** What is compared, and in which language. */
export interface CompareTerms {
	readonly locale: Locale;
	readonly unit: MeasureUnit;
	/** Whether people are counted: there are many of them, while a rate is high. */
	readonly isCount: boolean;
}

/** What is known of one place. Values are in the measure's unit; null is a gap. */
export interface ComparedPlace {
	readonly name: string;
	/** Code of the half-year compared. */
	readonly period: string;
	readonly value: number | null;
	/** Why there is no value, in words; null where there is one. */
	readonly reason: string | null;
	readonly standing: Standing | null;
	/** Change since a half-year: in the unit and, of a count, in percent. Null where none is asked for. */
	readonly since: {
		readonly period: string;
		readonly change: number | null;
		readonly percent: number | null;
	} | null;
	/** Distance to the province in percentage points; null for counts. */
	readonly against: {
		/** The half-year in which both have a value. */
		readonly period: string;
		readonly distance: number | null;
		readonly province: ProvinceReference;
	} | null;
}

export interface ProvinceReference {
	readonly name: string;
	readonly value: number;
	/** Code of the half-year or year the value was published for. */
	readonly period: string;
}

/** Value, rank, change and distance of one place as one to three sentences. */
export function comparisonSentence(place: ComparedPlace, terms: CompareTerms): string {
	return plainText(comparisonProse(place, terms));
}

/**
 * The same with its numbers marked. Observations are the build's alone, so none is named: a number that is not worked out
 * is the place's own value or, if it is the second, the province's.
 */
export function comparisonProse(place: ComparedPlace, terms: CompareTerms): Prose {
	return joined((terms.locale === "ko" ? partsKo : partsEn)(place, terms), " ");
}

const numberIn = (text: string, isReckoned = false): Prose => new CitedText([{ text, from: [], isReckoned }]);

function partsKo(place: ComparedPlace, terms: CompareTerms): Prose[] {
	const { name, value, standing, since, against } = place;
	const period = formatPeriod(place.period, "ko");
	if (value === null || standing === null) return [`${name}의 ${period} 값은 없다(${place.reason}).`];
	const [most, least] = terms.isCount ? ["많다", "적다"] : ["높다", "낮다"];
	const { rank, count, isShared, isLast } = standing;
	const order = rank === 1 ? `가장 ${most}` : isLast ? `가장 ${least}` : `${rank}번째로 ${most}`;
	const among = `${count}개 시·군 가운데${isShared ? " 공동으로" : ""} ${order}.`;
	const said: Prose[] = [josa`${name}은/는 ${period} ${inProse(value, terms)}으로/로 ${among}`];
	if (since) {
		const from = formatPeriod(since.period, "ko");
		const verb = (change: number) =>
			terms.isCount ? (change > 0 ? "늘었다" : "줄었다") : change > 0 ? "올랐다" : "내렸다";
		said.push(
			since.change === null
				? `${from} 값이 없어 그 뒤의 변화는 알 수 없다.`
				: since.change === 0
					? josa`${from}과/와 같다.`
					: say`${from}보다 ${amount(since.change, since.percent, terms)} ${verb(since.change)}.`,
		);
	}
	if (against && against.distance !== null) {
		const { distance, province } = against;
		const when = against.period === place.period ? "" : `${formatPeriod(against.period, "ko")}에는 `;
		const published = province.period === against.period ? "" : `${formatPeriod(province.period, "ko")} `;
		const it = say`${province.name}(${published}${inProse(province.value, terms)})`;
		const past = when !== "";
		said.push(
			distance === 0
				? josa`${when}${it}과/와 ${past ? "같았다" : "같다"}.`
				: say`${when}${it}보다 ${amount(distance, null, terms)} ${distance > 0 ? (past ? "높았다" : "높다") : past ? "낮았다" : "낮다"}.`,
		);
	}
	return said;
}

function partsEn(place: ComparedPlace, terms: CompareTerms): Prose[] {
	const { name, value, standing, since, against } = place;
	const period = formatPeriod(place.period, "en");
	if (value === null || standing === null)
		return [`${name} has no value for the ${period} (${(place.reason ?? "").toLowerCase()}).`];
	const [most, least] = terms.isCount ? ["largest", "smallest"] : ["highest", "lowest"];
	const { rank, count, isShared, isLast } = standing;
	const order = rank === 1 ? most : isLast ? least : `${ordinal(rank)} ${most}`;
	const said: Prose[] = [
		say`${name} stood at ${inProse(value, terms)} in the ${period}, the ${isShared ? "joint " : ""}${order} of the ${String(count)} cities and counties.`,
	];
	if (since) {
		const from = formatPeriod(since.period, "en");
		said.push(
			since.change === null
				? `There is no value for the ${from} to tell the change since.`
				: since.change === 0
					? `That is the same as in the ${from}.`
					: say`That is ${amount(since.change, since.percent, terms)} ${since.change > 0 ? "more" : "less"} than in the ${from}.`,
		);
	}
	if (against && against.distance !== null) {
		const { distance, province } = against;
		const isNow = against.period === place.period;
		const subject = isNow ? "It was" : `In the ${formatPeriod(against.period, "en")} it was`;
		const published = province.period === against.period ? "" : ` in ${formatPeriod(province.period, "en")}`;
		const it = say`${province.name} (${inProse(province.value, terms)}${published})`;
		said.push(
			distance === 0
				? say`${subject} level with ${it}.`
				: say`${subject} ${amount(distance, null, terms)} ${distance > 0 ? "above" : "below"} ${it}.`,
		);
	}
	return said;
}

function inProse(value: number, terms: CompareTerms): Prose {
	return numberIn(wordsFor(value, terms));
}

function wordsFor(value: number, { locale, unit }: CompareTerms): string {
	return formatMeasure(value, unit, locale, "large");
}

/** The size of a difference: `5.2%포인트`, `1만 2,300명(2.3%)`; `5.2 percentage points`, `12,300 people (2.3%)`. */
function amount(difference: number, percent: number | null, terms: CompareTerms): Prose {
	if (!terms.isCount) return numberIn(formatPercentagePoints(Math.abs(difference), terms.locale), true);
	const share = percent === null ? "" : `(${formatNumber(Math.abs(percent), terms.locale, 1)}%)`;
	return numberIn(
		`${wordsFor(Math.abs(difference), terms)}${terms.locale === "en" && share ? " " : ""}${share}`,
		true,
	);
}

/** A rank in a cell: `9위`, `공동 9위`; `9th`, `joint 9th`. */
export function rankText(standing: Standing | null, locale: Locale): string {
	if (standing === null) return compareWords[locale].none;
	const { rank, isShared } = standing;
	return locale === "ko"
		? `${isShared ? "공동 " : ""}${rank}위`
		: `${isShared ? "joint " : ""}${ordinal(rank)}`;
}

/** A difference in a cell with its sign: `+5.2%포인트`, `−3,000명(−0.6%)`; `+5.2 pp`, `−3,000 (−0.6%)`. */
export function differenceText(
	difference: number | null,
	percent: number | null,
	{ locale, isCount }: CompareTerms,
): string {
	if (difference === null) return compareWords[locale].none;
	if (!isCount) return `${formatSigned(difference, locale, 1)}${locale === "ko" ? "%포인트" : " pp"}`;
	const number = `${formatSigned(difference, locale)}${locale === "ko" ? "명" : ""}`;
	if (percent === null) return number;
	return `${number}${locale === "ko" ? "" : " "}(${formatSigned(percent, locale, 1)}%)`;
}

/** Heading of the column of changes. */
export function sinceHeading(period: string, locale: Locale): string {
	return locale === "ko"
		? `${formatPeriod(period, "ko")}보다`
		: `Since ${formatPeriod(period, "en", "short")}`;
}

/** Heading of the column of distances to the province. */
export function againstHeading(
	{ period, province }: { readonly period: string; readonly province: ProvinceReference },
	terms: CompareTerms,
): string {
	const value = wordsFor(province.value, terms);
	return terms.locale === "ko"
		? josa`${`${province.name}(${value})`}과/와의 차이, ${formatPeriod(period, "ko")}`
		: `From ${province.name} (${value}), ${formatPeriod(period, "en", "short")}`;
}

export interface CompareWords {
	/** Opens the list of places. */
	readonly open: string;
	/** Said of the open button while nothing is picked. */
	readonly nothing: string;
	/** Said of it for many: `{count}` stands for the number. */
	readonly many: string;
	readonly find: string;
	readonly clear: string;
	readonly none: string;
	readonly rank: string;
	/** Label of the choice of a half-year. */
	readonly since: string;
	readonly heading: string;
	/** Summary of the table of all 31 where the chart's own table holds fewer. */
	readonly allPlaces: (count: number) => string;
	/** Without script: what the list's links lead to. */
	readonly lead: string;
	readonly noLines: string;
	readonly noProvince: string;
	/** Names a rest that found no room beside the lines. */
	readonly unlabelled: string;
}

export const compareWords: Readonly<Record<Locale, CompareWords>> = {
	ko: {
		open: "시·군 견주기",
		nothing: "고르지 않음",
		many: "{name} 등 {count}곳",
		find: "이름이나 초성으로 찾기",
		clear: "모두 지우기",
		none: "값 없음",
		rank: "순위",
		since: "변화를 셈할 시기",
		heading: "고른 시·군 견주기",
		allPlaces: (count) => `${count}개 시·군을 견준 표`,
		lead: "시·군마다 그곳의 차트가 있습니다.",
		noLines:
			"취업자 수는 시·군마다 크게 달라 다른 시·군의 선은 이 그림에 긋지 않았습니다. 값은 글과 표에 있습니다.",
		noProvince: "경기도의 취업자 수는 다른 조사에서 와 눈금이 다르므로 견주지 않습니다.",
		unlabelled: "자리가 모자라 이름은 목록에만 적었습니다: {names}",
	},
	en: {
		open: "Compare places",
		nothing: "none picked",
		many: "{name} and others, {count} in all",
		find: "Find by name",
		clear: "Clear all",
		none: "No value",
		rank: "Rank",
		since: "Change since",
		heading: "Places picked",
		allPlaces: (count) => `Table of all ${count} cities and counties`,
		lead: "Each city and county has a chart of its own.",
		noLines:
			"Numbers of employed persons differ so much that this picture draws no lines of other places. Their values are in the words and the table.",
		noProvince:
			"The province's number of employed persons comes from another survey on another scale and is not compared.",
		unlabelled: "Named in the list only, for want of room: {names}",
	},
};
