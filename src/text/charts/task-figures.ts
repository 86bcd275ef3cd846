import { codeOf, type Datum } from "../../data/views/datum.ts";
import type { TaskFigures } from "../../data/views/task-figures.ts";
import { type Prose, say, spoken } from "../cited.ts";
import { josa } from "../particles.ts";
import type { Vocabulary } from "../vocabulary.ts";
import type { ChartWordsByLocale } from "./chart-words.ts";
import { isAimed, type PublishedFigures, publishedFigures } from "./published-figures.ts";
import { taskSubject } from "./task-subject.ts";

export const taskFiguresWords: ChartWordsByLocale<TaskFigures> = {
	ko: {
		title: ({ selection }, words) =>
			josa`${words.name("task", selection.task)}의 ${taskSubject(selection.measure, words)}은/는 계획이 어땠고, 결과는 무엇이 알려졌나?`,
		sentence: (view, words) => {
			const figures = publishedFigures(view);
			const subject = `${words.name("task", view.selection.task)}의 ${taskSubject(view.selection.measure, words)}`;
			return say`${countKo(subject, figures)} ${newestKo(figures, words)}`;
		},
		notes: (view) =>
			hasSpans(view) ? ["여러 해에 걸친 값은 한 해의 값과 견줄 수 없어 다른 눈금으로 따로 그렸다."] : [],
	},
	en: {
		title: ({ selection }, words) =>
			`${words.name("task", selection.task)}, ${taskSubject(selection.measure, words)}: what was planned, and what is known to have come of it?`,
		sentence: (view, words) => {
			const figures = publishedFigures(view);
			const subject = `"${words.name("task", view.selection.task)}" (${taskSubject(view.selection.measure, words)})`;
			return say`For the task ${subject}, ${countEn(figures)}. ${newestEn(figures, words)}`;
		},
		notes: (view) =>
			hasSpans(view)
				? [
						"Figures over several years cannot be held against those of one; they are drawn apart, on another scale.",
					]
				: [],
	},
};

function countKo(subject: string, { targets, results }: PublishedFigures): string {
	if (results === 0)
		return `${josa`${subject}은/는`} 계획 값이 ${targets}건 공표되었고, 결과는 공표되지 않았다.`;
	if (targets === 0)
		return `${josa`${subject}은/는`} 결과 값이 ${results}건 공표되었고, 계획은 공표되지 않았다.`;
	return `${josa`${subject}은/는`} 계획 값이 ${targets}건, 결과 값이 ${results}건 공표되었다.`;
}

function countEn({ targets, results }: PublishedFigures): string {
	const figures = (count: number) => (count === 1 ? "figure was" : "figures were");
	if (results === 0) return `${targets} planned ${figures(targets)} published and no result`;
	if (targets === 0) return `${results} reported ${figures(results)} published and no plan`;
	return `${targets} planned and ${results} reported figures were published`;
}

function newestKo({ pair, newest, targets, results }: PublishedFigures, words: Vocabulary): Prose {
	if (pair)
		return josa`둘이 함께 공표된 가장 최근 때는 ${periodOf(pair.result, words)}으로/로, 계획은 ${spoken(pair.target, words)}, 결과는 ${spoken(pair.result, words)}이다/다.`;
	const apart = targets > 0 && results > 0 ? "같은 때의 계획과 결과가 함께 공표된 경우는 없다. " : "";
	return newest === null
		? apart
		: josa`${apart}가장 최근 값은 ${periodOf(newest, words)} ${isAimed(newest) ? "계획" : "결과"} ${spoken(newest, words)}이다/다.`;
}

function newestEn({ pair, newest, targets, results }: PublishedFigures, words: Vocabulary): Prose {
	if (pair)
		return say`The newest period with both is ${periodOf(pair.result, words)}: ${spoken(pair.target, words)} planned and ${spoken(pair.result, words)} reported.`;
	const apart = targets > 0 && results > 0 ? "No period has both a plan and a result. " : "";
	return newest === null
		? apart
		: say`${apart}The newest figure is ${spoken(newest, words)}, ${isAimed(newest) ? "planned" : "reported"} for ${periodOf(newest, words)}.`;
}

function periodOf(datum: Datum, words: Vocabulary): string {
	const period = words.name("period", codeOf(datum, "period"));
	return / half of /.test(period) && words.locale === "en" ? `the ${period}` : period;
}

function hasSpans({ groups }: TaskFigures): boolean {
	return groups.length > 1 && groups.some(({ kind }) => kind === "years");
}
