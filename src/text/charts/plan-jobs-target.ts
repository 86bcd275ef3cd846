import { codeOf } from "../../data/views/datum.ts";
import type { PlanJobsTarget } from "../../data/views/plan-jobs-target.ts";
import { citedRow, joined, say, spoken } from "../cited.ts";
import { josa } from "../particles.ts";
import { publishedSentence } from "../published-sentence.ts";
import type { Vocabulary } from "../vocabulary.ts";
import type { ChartWordsByLocale } from "./chart-words.ts";

export const planJobsTargetWords: ChartWordsByLocale<PlanJobsTarget> = {
	ko: {
		title: () => "일자리를 몇 개 약속했고, 분야별로는 무엇이 알려졌나?",
		sentence: (view, words) => {
			const { published, unpublished } = split(view, words);
			const others = view.total.others
				.filter(({ use }) => use === "alternate")
				.map((row) => citedRow(words.value(row, "digits"), row));
			const other = others.length > 0 ? say`(다른 보도는 ${joined(others, ", ")})` : "";
			return say`경기도는 ${words.name("period", codeOf(view.total, "period"))}에 일자리 ${josa`${say`${spoken(view.total, words)}${other}`}을/를`} 만들겠다고 발표했다. ${publishedSentence({ subject: "분야별 목표", published, unpublished, only: true }, "ko")}`;
		},
		notes: () => [
			"공표되지 않은 분야의 목표를 전체에서 빼서 구하지 않았다. 두 수는 서로 다른 보도에서 왔다.",
		],
	},
	en: {
		title: () => "How many jobs were promised, and what is known by area?",
		sentence: (view, words) => {
			const { published, unpublished } = split(view, words);
			const others = view.total.others
				.filter(({ use }) => use === "alternate")
				.map((row) => citedRow(words.value(row), row));
			const other = others.length > 0 ? say` (another paper printed ${joined(others, ", ")})` : "";
			return say`The province announced ${spoken(view.total, words)}${other} for ${words.name("period", codeOf(view.total, "period"))}. ${publishedSentence({ subject: "targets by area", published, unpublished, only: true }, "en")}`;
		},
		notes: () => [
			"Targets that were not published are not worked out as a remainder: the figures come from different reports.",
		],
	},
};

function split(view: PlanJobsTarget, words: Vocabulary) {
	const name = (datum: PlanJobsTarget["total"]) => words.short("area", codeOf(datum, "area"));
	return {
		published: view.areas
			.filter(({ value }) => value !== null)
			.map(
				(datum) =>
					say`${name(datum)} ${words.locale === "en" ? say`(${spoken(datum, words)})` : spoken(datum, words)}`,
			),
		unpublished: view.areas.filter(({ value }) => value === null).map(name),
	};
}
