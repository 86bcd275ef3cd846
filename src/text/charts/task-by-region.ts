import { codeOf, type Datum } from "../../data/views/datum.ts";
import type { TaskByRegion } from "../../data/views/task-by-region.ts";
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
			const { all, known, most } = parts(view, words);
			const share =
				known === all
					? `${all}개 시·군 모두의 값이 공표되었다.`
					: `${all}개 시·군 가운데 ${known}곳의 값만 공표되었다.`;
			return most === null
				? `공표된 ${known}곳의 값이 모두 같다. ${share}`
				: josa`공표된 값이 가장 큰 곳은 ${most.names}으로/로 ${most.value}이다/다. ${share}`;
		},
		notes: (view) =>
			view.missing.length > 0 ? ["값이 공표되지 않은 시·군은 막대로 그리지 않고 표에 적었다."] : [],
	},
	en: {
		title: ({ selection }, words) =>
			`${words.name("task", selection.task)}, ${taskSubject(selection.measure, words)}: how much was it in each city and county in ${periodEn(selection.period, words)}?`,
		sentence: (view, words) => {
			const { all, known, most } = parts(view, words);
			const share =
				known === all
					? `A figure was published for all ${all} cities and counties.`
					: `Only for ${known} of the ${all} cities and counties was a figure published.`;
			return most === null
				? `The figures of the ${known} are all the same. ${share}`
				: `The highest published figure is that of ${most.names}, ${most.value}. ${share}`;
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
	const [first] = highest;
	return {
		all: regions.size + missing.length,
		known: regions.size,
		most:
			first === undefined || values.every((value) => value === most)
				? null
				: {
						names: formatList([...new Set(highest.map(named(words)))], words.locale),
						value: said(first, words),
					},
	};
}

const named = (words: Vocabulary) => (datum: Datum) => words.name("region", codeOf(datum, "region"));

/** The value and whether it was planned or reported. */
function said(datum: Datum, words: Vocabulary): string {
	const value = words.prose(datum);
	if (words.locale === "ko") return `${isAimed(datum) ? "계획" : "결과"} ${value}`;
	return `${value} ${isAimed(datum) ? "planned" : "reported"}`;
}

function periodEn(period: string, words: Vocabulary): string {
	const name = words.name("period", period);
	return / half of /.test(name) ? `the ${name}` : name;
}
