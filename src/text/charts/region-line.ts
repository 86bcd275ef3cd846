import { codeOf, type Datum } from "../../data/views/datum.ts";
import type { RegionLine } from "../../data/views/region-line.ts";
import { reckoned, say } from "../cited.ts";
import { ordinal } from "../ordinals.ts";
import { josa } from "../particles.ts";
import type { Vocabulary } from "../vocabulary.ts";
import type { ChartWordsByLocale } from "./chart-words.ts";
import { amountOf, difference, movedKo, valueSaid } from "./labour-change.ts";
import { isCount, labourSubject } from "./labour-subject.ts";
import { otherSurveyNote, provinceSentence } from "./province-sentence.ts";

export const regionLineWords: ChartWordsByLocale<RegionLine> = {
	ko: {
		title: ({ selection }, words) =>
			josa`${words.name("region", selection.region)}의 ${labourSubject(selection, words)}은/는 어떻게 달라졌나?`,
		sentence: (view, words) => {
			const span = ends(view, words);
			if (span === null) return `${words.name("region", view.selection.region)}의 값은 공표되지 않았다.`;
			const { first, last, change } = span;
			const subject = `${words.name("region", view.selection.region)}의 ${labourSubject(view.selection, words)}`;
			const moved =
				change === null
					? josa`${subject}은/는 ${first.period}과/와 ${last.period} 모두 ${last.value}이다/다.`
					: josa`${subject}은/는 ${first.period} ${first.value}에서 ${last.period} ${last.value}으로/로 ${change.amount} ${change.verb}.`;
			return say`${moved} ${rankKo(view, standing(view))}${provinceSentence(view.province.at(-1), words)}`;
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
			const { first, last, change } = span;
			const subject = `In ${name} the ${labourSubject(view.selection, words)}`;
			const moved =
				change === null
					? say`${subject} was ${last.value} in both the ${first.period} and the ${last.period}.`
					: say`${subject} ${change.up ? "rose" : "fell"} by ${change.amount}, from ${first.value} in the ${first.period} to ${last.value} in the ${last.period}.`;
			return say`${moved} ${rankEn(view, standing(view))}${provinceSentence(view.province.at(-1), words)}`;
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
		value: valueSaid(view.selection, datum, words),
	});
	const change = difference(first.value, last.value);
	return {
		first: said(first),
		last: said(last),
		change:
			change === 0
				? null
				: {
						up: change > 0,
						amount: reckoned(amountOf(view.selection, change, words), first, last),
						verb: movedKo(view.selection, change),
					},
	};
}

interface Standing {
	/** Place from the highest, 1 for it; equal values share a place. */
	readonly rank: number;
	/** How many have a value in the same half-year. */
	readonly count: number;
	readonly isShared: boolean;
	readonly isLast: boolean;
}

/** Where the newest value stands among all values of its half-year. */
function standing(view: RegionLine): Standing {
	const last = view.own.findLast(({ value }) => value !== null);
	const own = last?.value ?? 0;
	const peers = view.others.flatMap(
		({ data }) =>
			data.find((datum) => codeOf(datum, "period") === (last && codeOf(last, "period")))?.value ?? [],
	);
	return {
		rank: 1 + peers.filter((value) => value > own).length,
		count: 1 + peers.length,
		isShared: peers.includes(own),
		isLast: !peers.some((value) => value < own),
	};
}

function rankKo(view: RegionLine, { rank, count, isShared, isLast }: Standing): string {
	const [most, least] = isCount(view.selection) ? ["많다", "적다"] : ["높다", "낮다"];
	const among = `${count}개 시·군 가운데${isShared ? " 공동으로" : ""}`;
	if (rank === 1) return `${among} 가장 ${most}.`;
	return isLast ? `${among} 가장 ${least}.` : `${among} ${rank}번째로 ${most}.`;
}

function rankEn(view: RegionLine, { rank, count, isShared, isLast }: Standing): string {
	const [most, least] = isCount(view.selection) ? ["largest", "smallest"] : ["highest", "lowest"];
	const place = rank === 1 ? most : isLast ? least : `${ordinal(rank)} ${most}`;
	return `That was the ${isShared ? "joint " : ""}${place} of the ${count} cities and counties.`;
}
