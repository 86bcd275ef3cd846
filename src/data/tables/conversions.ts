import { code, date } from "./codecs.ts";
import { defineTable, type Row, required } from "./define-table.ts";
import { bilingual, source } from "./shared-columns.ts";

const tier = (title: { ko: string; en: string }, description: { ko: string; en: string }) =>
	required(code, { title, description, list: "terms:tier" });

/** Tasks moved from one tier to the other. Empty as long as none was published. */
export const conversions = defineTable({
	name: "conversions",
	title: { ko: "과제 전환", en: "Conversions" },
	path: "hq/conversions.csv",
	key: ["task", "date"],
	columns: {
		task: required(code, {
			title: { ko: "과제", en: "Task" },
			description: { ko: "층위가 바뀐 과제.", en: "The task whose tier changed." },
			list: "tasks",
		}),
		from: tier(
			{ ko: "전환 전 층위", en: "Tier before" },
			{ ko: "전환하기 전의 층위.", en: "The tier before the conversion." },
		),
		to: tier(
			{ ko: "전환 뒤 층위", en: "Tier after" },
			{ ko: "전환한 뒤의 층위.", en: "The tier after the conversion." },
		),
		date: required(date, {
			title: { ko: "전환한 날", en: "Date" },
			description: { ko: "전환한 날 또는 달.", en: "Day or month of the conversion." },
		}),
		...bilingual(
			"reason",
			{ ko: "이유", en: "Reason" },
			{ ko: "공표된 전환 이유.", en: "The reason as published." },
		),
		source,
	},
});
export type Conversion = Row<typeof conversions>;
