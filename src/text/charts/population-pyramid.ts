import { codeOf, type Datum } from "../../data/views/datum.ts";
import type { PopulationPyramid } from "../../data/views/population-pyramid.ts";
import { type Prose, reckoned, say, spoken } from "../cited.ts";
import { formatList } from "../lists.ts";
import { formatMeasure, formatPercent } from "../numbers.ts";
import { josa } from "../particles.ts";
import type { Vocabulary } from "../vocabulary.ts";
import type { ChartWordsByLocale } from "./chart-words.ts";
import { lowerFirst } from "./labour-subject.ts";

export const populationPyramidWords: ChartWordsByLocale<PopulationPyramid> = {
	ko: {
		title: ({ selection }, words) =>
			`${words.name("period", selection.period)} 말 ${words.name("region", selection.region)}에는 어느 나이대가 많이 살았나?`,
		sentence: (view, words) => {
			const when = `${words.name("period", view.selection.period)} 말 ${words.name("region", view.selection.region)}`;
			const largest = [...largestOf(view, "men", words), ...largestOf(view, "women", words)];
			if (largest.length === 0) return `${when}의 나이별 인구는 공표되지 않았다.`;
			const state = josa`${when}에서 가장 많은 나이대는 ${formatList(largest, "ko")}이다/다.`;
			const older = olderOf(view, words);
			return older
				? josa`${state} ${older.name}을/를 모두 더하면 ${older.count}으로/로 전체의 ${older.share}다.`
				: state;
		},
	},
	en: {
		title: ({ selection }, words) =>
			`How old were the residents of ${words.name("region", selection.region)} at the end of ${words.name("period", selection.period)}?`,
		sentence: (view, words) => {
			const place = words.name("region", view.selection.region);
			const when = `at the end of ${words.name("period", view.selection.period)}`;
			const largest = [...largestOf(view, "men", words), ...largestOf(view, "women", words)].map((group) =>
				lowerFirst(group),
			);
			if (largest.length === 0) return `Residents of ${place} ${when} were not published by age.`;
			const state = say`The largest age groups in ${place} ${when} were ${formatList(largest, "en")}.`;
			const older = olderOf(view, words);
			return older
				? say`${state} Residents ${lowerFirst(older.name)} add up to ${older.count}, ${older.share} of all.`
				: state;
		},
	},
};

/** "남자 50~54세(5만 1,234명)": the ages with most men, or most women. */
function largestOf({ ages }: PopulationPyramid, side: "men" | "women", words: Vocabulary): Prose[] {
	const data = ages.map((row) => row[side]).filter(({ value }) => value !== null);
	const most = Math.max(...data.map(({ value }) => value ?? 0));
	return data
		.filter(({ value }) => value === most)
		.map((datum: Datum) => {
			const name = words.name("breakdown", codeOf(datum, "breakdown"));
			return words.locale === "ko"
				? say`${name}(${spoken(datum, words)})`
				: say`${name} (${spoken(datum, words)})`;
		});
}

function olderOf({ older, data }: PopulationPyramid, words: Vocabulary) {
	const [any] = data;
	if (older === null || any === undefined) return null;
	return {
		name: words.name("breakdown", older.breakdown),
		count: reckoned(
			formatMeasure(older.count, words.measure(any.place.measure), words.locale, "large"),
			...older.data,
		),
		share: reckoned(formatPercent((100 * older.count) / older.all, words.locale, 1), ...data),
	};
}
