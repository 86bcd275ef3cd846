/** What is said of a place that is compared: its value, rank, change and distance in one to three sentences. */
import type { Standing } from "../../data/standing.ts";
import type { Locale } from "../../site.ts";
import { CitedText, joined, type Prose, plainText, say } from "../cited.ts";
import { formatNumber, formatPercentagePoints } from "../digits.ts";
import { formatMeasure, type MeasureUnit } from "../measures.ts";
import { ordinal } from "../ordinals.ts";
import { josa } from "../particles.ts";
import { formatPeriod } from "../periods.ts";

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

/** A value in its unit. */
export function wordsFor(value: number, { locale, unit }: CompareTerms): string {
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
