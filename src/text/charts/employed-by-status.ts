import { codeOf } from "../../data/views/datum.ts";
import type { EmployedByKind } from "../../data/views/employed-by-kind.ts";
import { reckoned, say, spoken } from "../cited.ts";
import { formatList } from "../lists.ts";
import { formatPercent } from "../numbers.ts";
import { josa } from "../particles.ts";
import type { Vocabulary } from "../vocabulary.ts";
import type { ChartWordsByLocale } from "./chart-words.ts";
import { lowerFirst } from "./labour-subject.ts";

export const employedByStatusWords: ChartWordsByLocale<EmployedByKind> = {
	ko: {
		title: ({ selection }, words) =>
			`${words.name("region", selection.region)}에 사는 취업자의 종사상 지위는 어떻게 나뉘나?`,
		sentence: (view, words) => {
			const { place, period, classes, largest } = parts(view, words);
			if (classes.length === 0) return `${period} ${place}에 사는 취업자의 지위는 공표되지 않았다.`;
			const list = formatList(
				classes.map(({ name, value }) => say`${name} ${value}`),
				"ko",
			);
			const state = josa`${period} ${place}에 사는 취업자는 ${list}이다/다.`;
			return largest ? josa`${state} ${largest.name}이/가 ${largest.share}를 차지한다.` : state;
		},
		notes: () => ["비임금근로자는 자영업자와 무급가족종사자다."],
	},
	en: {
		title: ({ selection }, words) =>
			`As what do employed people living in ${words.name("region", selection.region)} work?`,
		sentence: (view, words) => {
			const { place, period, classes, largest } = parts(view, words);
			if (classes.length === 0)
				return `The status of employed people living in ${place} in the ${period} was not published.`;
			const list = formatList(
				classes.map(({ name, value }) => say`${lowerFirst(name)} (${value})`),
				"en",
			);
			const state = say`In the ${period} the employed people living in ${place} were ${list}.`;
			return largest ? say`${state} ${largest.name} made up ${largest.share}.` : state;
		},
		notes: () => ["Non-wage workers are the self-employed and unpaid family workers."],
	},
};

function parts({ selection, classes }: EmployedByKind, words: Vocabulary) {
	const published = classes.filter(({ value }) => value !== null);
	const nameOf = (datum: (typeof classes)[number]) => words.name("breakdown", codeOf(datum, "breakdown"));
	// A share of the classes' own sum: the published total is rounded by itself.
	const total = published.reduce((sum, { value }) => sum + (value ?? 0), 0);
	const [largest] = [...published].sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
	return {
		place: words.name("region", selection.region),
		period: words.name("period", selection.period),
		classes: published.map((datum) => ({ name: nameOf(datum), value: spoken(datum, words) })),
		// With a class missing the sum is no whole to have a share of.
		largest:
			largest?.value == null || published.length < classes.length || total === 0
				? null
				: {
						name: nameOf(largest),
						share: reckoned(formatPercent((100 * largest.value) / total, words.locale, 1), ...published),
					},
	};
}
