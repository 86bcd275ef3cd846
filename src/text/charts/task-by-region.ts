import { codeOf, type Datum } from "../../data/views/datum.ts";
import type { TaskByRegion } from "../../data/views/task-by-region.ts";
import { type Prose, say, spokenTogether } from "../cited.ts";
import { formatList } from "../lists.ts";
import { josa } from "../particles.ts";
import type { Vocabulary } from "../vocabulary.ts";
import type { ChartWordsByLocale } from "./chart-words.ts";
import { isAimed } from "./published-figures.ts";
import { taskSubject } from "./task-subject.ts";

export const taskByRegionWords: ChartWordsByLocale<TaskByRegion> = {
	ko: {
		title: ({ selection }, words) =>
			josa`${words.name("period", selection.period)} ${words.name("task", selection.task)}의 ${taskSubject(selection.measure, words)}은/는 시·군마다 얼마였나?`,
		sentence: (view, words) => {
			const { all, known, names, value } = parts(view, words);
			const share =
				known === all
					? `${all}개 시·군 모두의 값이 공표되었다.`
					: `${all}개 시·군 가운데 ${known}곳의 값만 공표되었다.`;
			return names === null
				? josa`공표된 ${String(known)}곳은 모두 ${value}이다/다. ${share}`
				: josa`공표된 값이 가장 큰 곳은 ${names}으로/로 ${value}이다/다. ${share}`;
		},
		notes: (view) =>
			view.missing.length > 0 ? ["값이 공표되지 않은 시·군은 막대로 그리지 않고 표에 적었다."] : [],
	},
	en: {
		title: ({ selection }, words) =>
			`${words.name("task", selection.task)}, ${taskSubject(selection.measure, words)}: how much was it in each city and county in ${periodEn(selection.period, words)}?`,
		sentence: (view, words) => {
			const { all, known, names, value } = parts(view, words);
			const share =
				known === all
					? `A figure was published for all ${all} cities and counties.`
					: `Only for ${known} of the ${all} cities and counties was a figure published.`;
			return names === null
				? say`The published figures of the ${String(known)} are all the same: ${value}. ${share}`
				: say`The highest published figure is that of ${names}, ${value}. ${share}`;
		},
		notes: (view) =>
			view.missing.length > 0
				? ["Cities and counties without a published figure have no bar; the table lists them."]
				: [],
	},
};

function parts({ published, missing }: TaskByRegion, words: Vocabulary) {
	const regions = new Set(published.map((datum) => codeOf(datum, "region")));
	const values = published.map(({ value }) => value ?? 0);
	const most = Math.max(...values);
	const highest = published.filter(({ value }) => value === most);
	return {
		all: regions.size + missing.length,
		known: regions.size,
		/** Who has the highest figure; null where all are the same. */
		names: values.every((value) => value === most)
			? null
			: formatList([...new Set(highest.map(named(words)))], words.locale),
		value: said(highest, words),
	};
}

const named = (words: Vocabulary) => (datum: Datum) => words.name("region", codeOf(datum, "region"));

/** The value the data share, and whether it was planned or reported where that holds for all of them. */
function said(data: readonly Datum[], words: Vocabulary): Prose {
	const [first] = data;
	if (first === undefined) return "";
	const value = spokenTogether(data, words);
	if (data.some((datum) => isAimed(datum) !== isAimed(first))) return value;
	if (words.locale === "ko") return say`${isAimed(first) ? "계획" : "결과"} ${value}`;
	return say`${value} ${isAimed(first) ? "planned" : "reported"}`;
}

function periodEn(period: string, words: Vocabulary): string {
	const name = words.name("period", period);
	return / half of /.test(name) ? `the ${name}` : name;
}
