import { code, date, integer } from "./codecs.ts";
import { defineTable, optional, type Row, required } from "./define-table.ts";
import { bilingual, source } from "./shared-columns.ts";

/** Results of the Evaluation Committee and what followed from them. Empty as long as none was published. */
export const evaluations = defineTable({
	name: "evaluations",
	title: { ko: "평가 결과", en: "Evaluations" },
	path: "hq/evaluations.csv",
	key: ["evaluation"],
	columns: {
		evaluation: required(code, {
			title: { ko: "평가 코드", en: "Evaluation code" },
			description: { ko: "이 자료가 붙인 코드.", en: "A code given by this record." },
		}),
		year: required(integer, {
			title: { ko: "평가한 해", en: "Year evaluated" },
			description: { ko: "평가가 다룬 해.", en: "The year the evaluation is about." },
		}),
		date: required(date, {
			title: { ko: "공표일", en: "Published on" },
			description: { ko: "결과가 공표된 날 또는 달.", en: "Day or month the result was published." },
		}),
		task: optional(code, {
			title: { ko: "과제", en: "Task" },
			description: {
				ko: "평가받은 과제. 분야 전체를 평가했으면 비운다.",
				en: "The task evaluated; empty where a whole area was.",
			},
			list: "tasks",
		}),
		area: optional(code, {
			title: { ko: "분야", en: "Area" },
			description: {
				ko: "평가받은 분야. 과제 하나를 평가했으면 비운다.",
				en: "The area evaluated; empty where a single task was.",
			},
			list: "areas",
		}),
		...bilingual(
			"result",
			{ ko: "평가 결과", en: "Result" },
			{ ko: "공표된 등급이나 판단.", en: "The grade or judgement as published." },
		),
		consequence: optional(code, {
			title: { ko: "결과에 따른 조치", en: "Consequence" },
			description: {
				ko: "우대, 보완, 제외. 비어 있으면 공표되지 않았다.",
				en: "Rewarded, adjusted or taken out; empty where not published.",
			},
			list: "terms:consequence",
		}),
		source,
	},
});
export type Evaluation = Row<typeof evaluations>;
