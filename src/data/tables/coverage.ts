import { code, date, text } from "./codecs.ts";
import { defineTable, optional, type Row, required } from "./define-table.ts";
import { bilingual } from "./shared-columns.ts";

/** Things one would like to know, and whether they were found. */
export const coverage = defineTable({
	name: "coverage",
	title: { ko: "공표 범위", en: "Coverage" },
	path: "coverage.csv",
	key: ["topic", "item_ko"],
	columns: {
		topic: required(code, {
			title: { ko: "주제", en: "Topic" },
			description: { ko: "항목의 주제.", en: "The item's topic." },
			list: "terms:topic",
		}),
		item_ko: required(text, {
			title: { ko: "항목(한국어)", en: "Item in Korean" },
			description: { ko: "알고 싶은 것.", en: "What one would like to know, in Korean." },
		}),
		item_en: required(text, {
			title: { ko: "항목(영어)", en: "Item in English" },
			description: { ko: "알고 싶은 것(영어).", en: "What one would like to know." },
		}),
		found: required(code, {
			title: { ko: "찾았는지", en: "Found" },
			description: { ko: "있음, 일부, 없음.", en: "Found, partly found or not found." },
			list: "terms:found",
		}),
		...bilingual(
			"detail",
			{ ko: "자세히", en: "Detail" },
			{ ko: "무엇이 있고 무엇이 없는지.", en: "What there is and what there is not." },
		),
		since: optional(date, {
			title: { ko: "언제부터", en: "Since" },
			description: {
				ko: "찾지 못한 것이 시작되는 해나 달. 계획 이전은 따지지 않는다. 모두 찾았으면 비운다.",
				en: "The year or month from which it was not found, not before the plan; empty where all was found.",
			},
		}),
		holder: optional(code, {
			title: { ko: "가진 곳", en: "Holder" },
			description: {
				ko: "그것을 공개할 수 있는 기관. 모두 찾았으면 비운다.",
				en: "The body that could publish it; empty where all was found.",
			},
			list: "terms:holder",
		}),
	},
});
export type Coverage = Row<typeof coverage>;
