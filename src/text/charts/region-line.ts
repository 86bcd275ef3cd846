import { codeOf, type Datum } from "../../data/views/datum.ts";
import type { RegionLine } from "../../data/views/region-line.ts";
import { formatLarge, formatPercentagePoints } from "../numbers.ts";
import { josa } from "../particles.ts";
import type { Vocabulary } from "../vocabulary.ts";
import type { ChartWordsByLocale } from "./chart-words.ts";
import { labourSubject } from "./labour-subject.ts";
import { otherSurveyNote, provinceSentence } from "./province-sentence.ts";

export const regionLineWords: ChartWordsByLocale<RegionLine> = {
	ko: {
		title: ({ selection }, words) =>
			josa`${words.name("region", selection.region)}의 ${labourSubject(selection, words)}은/는 어떻게 달라졌나?`,
		sentence: (view, words) => {
			const span = ends(view, words);
			if (span === null) return `${words.name("region", view.selection.region)}의 값은 공표되지 않았다.`;
			const { first, last, change, rank, count } = span;
			const moved = change === null ? "그대로다" : `${change.amount} ${verbKo(view, change.up)}`;
			const from = `${words.name("region", view.selection.region)}의 ${labourSubject(view.selection, words)}`;
			return josa`${from}은/는 ${first.period} ${first.value}에서 ${last.period} ${last.value}으로/로 ${moved}. ${String(count)}개 시·군 가운데 ${rankKo(view, rank, count)}.${provinceSentence(view.province.at(-1), words)}`;
		},
		notes: ({ province }, words) => otherSurveyNote(province.length > 0, words),
	},
	en: {
		title: ({ selection }, words) =>
			`How has the ${labourSubject(selection, words)} changed in ${words.name("region", selection.region)}?`,
		sentence: (view, words) => {
			const span = ends(view, words);
			const name = words.name("region", view.selection.region);
			if (span === null) return `No value was published for ${name}.`;
			const { first, last, change, rank, count } = span;
			const moved = change === null ? "unchanged" : `${change.up ? "up" : "down"} by ${change.amount}`;
			return `In ${name} the ${view.selection.measure === "employed" ? "number of " : ""}${labourSubject(view.selection, words)} went from ${first.value} in the ${first.period} to ${last.value} in the ${last.period}, ${moved}: ${rankEn(view, rank, count)} of the ${count} cities and counties.${provinceSentence(view.province.at(-1), words)}`;
		},
		notes: ({ province }, words) => otherSurveyNote(province.length > 0, words),
	},
};

function ends(view: RegionLine, words: Vocabulary) {
	const published = view.own.filter(({ value }) => value !== null);
	const [first, last] = [published[0], published.at(-1)];
	if (first?.value == null || last?.value == null) return null;
	const said = (datum: Datum) => ({
		period: words.name("period", codeOf(datum, "period")),
		value: words.prose(datum),
	});
	// Rounded to the survey's own tenth: a difference of two binary fractions is not one.
	const difference = Math.round((last.value - first.value) * 10) / 10;
	const peers = view.others.map(({ data }) => valueIn(data, last)).filter((value) => value !== null);
	return {
		first: said(first),
		last: said(last),
		change:
			difference === 0 ? null : { up: difference > 0, amount: amount(view, Math.abs(difference), words) },
		rank: 1 + peers.filter((value) => value > (last.value ?? 0)).length,
		count: peers.length + 1,
	};
}

function valueIn(data: readonly Datum[], same: Datum): number | null {
	return data.find((datum) => codeOf(datum, "period") === codeOf(same, "period"))?.value ?? null;
}

function amount(view: RegionLine, difference: number, words: Vocabulary): string {
	if (view.selection.measure === "employment-rate") return formatPercentagePoints(difference, words.locale);
	const number = formatLarge(difference, words.locale);
	return words.locale === "ko" ? `${number}${/\d$/.test(number) ? "" : " "}명` : `${number} people`;
}

function rankKo(view: RegionLine, rank: number, count: number): string {
	const [most, least] = view.selection.measure === "employed" ? ["많다", "적다"] : ["높다", "낮다"];
	if (rank === 1) return `가장 ${most}`;
	return rank === count ? `가장 ${least}` : `${rank}번째로 ${most}`;
}

function rankEn(view: RegionLine, rank: number, count: number): string {
	const [most, least] =
		view.selection.measure === "employed" ? ["largest", "smallest"] : ["highest", "lowest"];
	if (rank === 1) return `the ${most}`;
	return rank === count ? `the ${least}` : `number ${rank}`;
}

function verbKo(view: RegionLine, up: boolean): string {
	if (view.selection.measure === "employed") return up ? "늘었다" : "줄었다";
	return up ? "올랐다" : "내렸다";
}
