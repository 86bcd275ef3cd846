import { code, date, text } from "./codecs.ts";
import { defineTable, optional, type Row, required } from "./define-table.ts";
import { bilingual, source } from "./shared-columns.ts";

/** What happened around the plan, by date. */
export const events = defineTable({
	name: "events",
	title: { ko: "사건", en: "Events" },
	path: "hq/events.csv",
	key: ["event"],
	columns: {
		event: required(code, {
			title: { ko: "사건 코드", en: "Event code" },
			description: { ko: "사건의 코드.", en: "Code of the event." },
		}),
		date: required(date, {
			title: { ko: "날짜", en: "Date" },
			description: { ko: "사건이 있은 날 또는 달.", en: "Day or month of the event." },
		}),
		kind: required(code, {
			title: { ko: "종류", en: "Kind" },
			description: { ko: "사건의 종류.", en: "Kind of event." },
			list: "event-kinds",
		}),
		title_ko: required(text, {
			title: { ko: "제목(한국어)", en: "Title in Korean" },
			description: { ko: "사건의 이름.", en: "What happened, in Korean." },
		}),
		title_en: required(text, {
			title: { ko: "제목(영어)", en: "Title in English" },
			description: { ko: "사건의 이름(영어).", en: "What happened." },
		}),
		...bilingual(
			"detail",
			{ ko: "자세히", en: "Detail" },
			{ ko: "알려진 내용.", en: "What is known of it." },
		),
		body: optional(code, {
			title: { ko: "조직", en: "Body" },
			description: { ko: "관련된 조직.", en: "The body concerned." },
			list: "bodies",
		}),
		source,
	},
});
export type Event = Row<typeof events>;
