import { code, text } from "./codecs.ts";
import { defineTable, optional, type Row, required } from "./define-table.ts";
import { bilingual, names, slug, source } from "./shared-columns.ts";

/** Tasks and programmes known by name. Of the plan's 607 only some were ever published. */
export const tasks = defineTable({
	name: "tasks",
	title: { ko: "과제", en: "Tasks" },
	path: "tasks.csv",
	key: ["task"],
	columns: {
		task: required(code, {
			title: { ko: "과제 코드", en: "Task code" },
			description: { ko: "이 자료가 붙인 코드.", en: "A code given by this record." },
		}),
		slug,
		...names,
		area: optional(code, {
			title: { ko: "분야", en: "Area" },
			description: {
				ko: "종합계획의 분야. 비어 있으면 알려지지 않았다.",
				en: "The plan's area; empty where not known.",
			},
			list: "areas",
		}),
		tier: optional(code, {
			title: { ko: "과제 층위", en: "Tier" },
			description: {
				ko: "중점추진과제 또는 실국과제. 목록이 공표되지 않아 비어 있다.",
				en: "Key or bureau task; empty because no list was published.",
			},
			list: "terms:tier",
		}),
		bureau: optional(text, {
			title: { ko: "담당 부서", en: "Bureau in charge" },
			description: {
				ko: "보도에 나온 담당 부서(한국어).",
				en: "The department named in reports, in Korean.",
			},
		}),
		scope: required(code, {
			title: { ko: "범위", en: "Scope" },
			description: {
				ko: "계획에 이름이 나온 과제인지, 2018년 9월 후보인지, 관련 시책인지.",
				en: "Named in the plan, a candidate of September 2018, or a related policy.",
			},
			list: "terms:scope",
		}),
		...bilingual(
			"summary",
			{ ko: "요약", en: "Summary" },
			{ ko: "과제를 한 문장으로.", en: "The task in one sentence." },
		),
		source,
	},
});
export type Task = Row<typeof tasks>;
