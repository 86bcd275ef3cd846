import { codeOf } from "../../data/views/datum.ts";
import type { RegionMap } from "../../data/views/region-map.ts";
import { cited, say } from "../cited.ts";
import { countingWord } from "../counting-words.ts";
import { formatList } from "../lists.ts";
import { formatMeasure } from "../numbers.ts";
import { josa } from "../particles.ts";
import type { Vocabulary } from "../vocabulary.ts";
import type { ChartWordsByLocale } from "./chart-words.ts";
import { isCount, labourSubject } from "./labour-subject.ts";

export const regionMapWords: ChartWordsByLocale<RegionMap> = {
	ko: {
		title: ({ selection }, words) => `${labourSubject(selection, words)}, 시·군마다 얼마나 다른가?`,
		sentence: (view, words) => {
			const { names, from } = topClass(view, words);
			const subject = `${words.name("period", view.selection.period)} ${labourSubject(view.selection, words)}`;
			return josa`${subject}이/가 ${from} 이상으로 가장 ${isCount(view.selection) ? "많은" : "높은"} 구간에 드는 곳은 ${names}이다/다.`;
		},
		notes: ({ regions, ranges }) => [
			`색은 ${regions.length}개 시·군을 거의 같은 수로 나눈 ${countingWord(ranges.length, "ko")} 구간이다.`,
			"지도는 육각형 칸을 모아 그린 것으로 실제 경계를 본떴다.",
		],
	},
	en: {
		title: ({ selection }, words) =>
			`How does the ${labourSubject(selection, words)} differ between cities and counties?`,
		sentence: (view, words) => {
			const { names, from } = topClass(view, words);
			return say`In the ${words.name("period", view.selection.period)} the ${labourSubject(view.selection, words)} was in the highest class, ${from} or more, in ${names}.`;
		},
		notes: ({ regions, ranges }) => [
			`Colours divide the ${regions.length} cities and counties into ${countingWord(ranges.length, "en")} classes of about equal number.`,
			"The map is built of hexagons that follow the real boundaries.",
		],
	},
};

function topClass(view: RegionMap, words: Vocabulary) {
	const highest = Math.max(...view.regions.map((region) => region.class ?? -1));
	const members = view.regions
		.filter((region) => region.class === highest)
		.sort((a, b) => (b.datum.value ?? 0) - (a.datum.value ?? 0));
	const least = view.ranges[highest]?.least ?? 0;
	return {
		names: formatList(
			members.map(({ datum }) => words.name("region", codeOf(datum, "region"))),
			words.locale,
		),
		from: cited(
			formatMeasure(least, words.measure(view.selection.measure), words.locale, "large"),
			...members.map(({ datum }) => datum).filter(({ value }) => value === least),
		),
	};
}
