/** Words of the evaluations, also of there being none. */
import type { Locale } from "../../../site.ts";

export interface HqEvaluationsWords {
	readonly none: string;
	readonly caption: string;
	readonly year: string;
	readonly subject: string;
	readonly result: string;
	readonly consequence: string;
	readonly date: string;
	readonly source: string;
	readonly notPublished: string;
}

export const hqEvaluationsWords: Readonly<Record<Locale, HqEvaluationsWords>> = {
	ko: {
		none: "공표된 평가 결과가 없어 이 표는 비어 있습니다.",
		caption: "평가 결과와 그에 따른 조치",
		year: "평가한 해",
		subject: "과제 또는 분야",
		result: "결과",
		consequence: "조치",
		date: "공표일",
		source: "출처",
		notPublished: "미공표",
	},
	en: {
		none: "No evaluation result was published, so this table is empty.",
		caption: "Evaluation results and what followed",
		year: "Year evaluated",
		subject: "Task or area",
		result: "Result",
		consequence: "Consequence",
		date: "Published",
		source: "Source",
		notPublished: "Not published",
	},
};
