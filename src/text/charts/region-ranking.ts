import { codeOf, type Datum } from "../../data/views/datum.ts";
import type { RegionRanking } from "../../data/views/region-ranking.ts";
import { say, spokenTogether } from "../cited.ts";
import { formatList } from "../lists.ts";
import { josa } from "../particles.ts";
import type { Vocabulary } from "../vocabulary.ts";
import type { ChartWordsByLocale } from "./chart-words.ts";
import { isCount, labourSubject } from "./labour-subject.ts";
import { otherSurveyNote, provinceSentence } from "./province-sentence.ts";

export const regionRankingWords: ChartWordsByLocale<RegionRanking> = {
	ko: {
		title: ({ selection }, words) =>
			josa`${labourSubject(selection, words)}이/가 가장 ${isCount(selection) ? "많은" : "높은"} 시·군은?`,
		sentence: (view, words) => {
			const { highest, lowest } = extremes(view, words);
			const subject = `${words.name("period", view.selection.period)} ${labourSubject(view.selection, words)}`;
			const [most, least] = isCount(view.selection) ? ["많고", "적다"] : ["높고", "낮다"];
			return josa`${subject}은/는 ${highest.names}이/가 ${highest.value}으로/로 가장 ${most}, ${lowest.names}이/가 ${lowest.value}으로/로 가장 ${least}.${provinceSentence(view.province, words)}`;
		},
		notes: ({ province }, words) => otherSurveyNote(province, words),
	},
	en: {
		title: ({ selection }, words) =>
			`Where is the ${labourSubject(selection, words)} ${isCount(selection) ? "largest" : "highest"}?`,
		sentence: (view, words) => {
			const { highest, lowest } = extremes(view, words);
			const subject = labourSubject(view.selection, words);
			const [most, least] = isCount(view.selection) ? ["largest", "smallest"] : ["highest", "lowest"];
			return say`In the ${words.name("period", view.selection.period)} the ${subject} was ${most} in ${highest.names} (${highest.value}) and ${least} in ${lowest.names} (${lowest.value}).${provinceSentence(view.province, words)}`;
		},
		notes: ({ province }, words) => otherSurveyNote(province, words),
	},
};

/** The highest and the lowest value with everyone who has it. */
function extremes(view: RegionRanking, words: Vocabulary) {
	const published = view.regions.filter(({ value }) => value !== null);
	const named = (datum: Datum | undefined) => {
		const found = published.filter(({ value }) => value === datum?.value);
		return {
			names: formatList(
				found.map((each) => words.name("region", codeOf(each, "region"))),
				words.locale,
			),
			value: spokenTogether(found, words),
		};
	};
	return { highest: named(published[0]), lowest: named(published.at(-1)) };
}
