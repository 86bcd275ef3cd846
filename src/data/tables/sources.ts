import { code, date, locator, text } from "./codecs.ts";
import { defineTable, optional, type Row, required } from "./define-table.ts";
import { note } from "./shared-columns.ts";

/** Where figures come from. The same address appears once. */
export const sources = defineTable({
	name: "sources",
	title: { ko: "출처", en: "Sources" },
	path: "codes/sources.csv",
	key: ["source"],
	columns: {
		source: required(code, {
			title: { ko: "출처 코드", en: "Source code" },
			description: {
				ko: "P는 계획, M은 정책마켓, C는 시·군 조사에서 찾은 출처.",
				en: "P for the plan, M for the market, C for the cities and counties.",
			},
		}),
		publisher: required(text, {
			title: { ko: "발행처", en: "Publisher" },
			description: { ko: "값을 공표한 곳.", en: "Who published the figure." },
		}),
		title: required(text, {
			title: { ko: "제목", en: "Title" },
			description: { ko: "기사나 통계표의 제목.", en: "Title of the article or statistical table." },
		}),
		published: optional(date, {
			title: { ko: "발행일", en: "Published" },
			description: { ko: "공표된 날, 달 또는 해.", en: "Day, month or year of publication." },
		}),
		url: optional(locator, {
			title: { ko: "주소", en: "Address" },
			description: {
				ko: "출처의 인터넷 주소. 통계는 통계표의 이름일 수 있다.",
				en: "Web address of the source; for a statistic it may be the name of its table.",
			},
		}),
		via: optional(text, {
			title: { ko: "경유", en: "Via" },
			description: {
				ko: "통계가 거쳐 온 공개 저장소.",
				en: "The public repository a statistic reached us through.",
			},
		}),
		kind: required(code, {
			title: { ko: "종류", en: "Kind" },
			description: {
				ko: "언론 보도, 기관 게시물, 통계.",
				en: "Press report, official notice or statistics.",
			},
			list: "terms:source-kind",
		}),
		reliability: required(code, {
			title: { ko: "신뢰도", en: "Reliability" },
			description: {
				ko: "출처를 얼마나 믿을 수 있는지에 대한 판단.",
				en: "Our judgement of how far the source can be relied on.",
			},
			list: "terms:reliability",
		}),
		licence_ko: optional(text, {
			title: { ko: "이용 조건", en: "Terms of use" },
			description: { ko: "출처의 이용 조건.", en: "Terms of use of the source, in Korean." },
		}),
		note,
	},
});
export type Source = Row<typeof sources>;

/** What was read besides, and confirmed a figure or gave none: no row of the record rests on it. */
export const consulted = defineTable({
	name: "consulted",
	title: { ko: "함께 살펴본 자료", en: "Also consulted" },
	path: "codes/consulted.csv",
	key: ["source"],
	columns: sources.columns,
});
