/** Words of the site's search: its field, and what it says of the results. */
import type { Locale } from "../../site.ts";
import { type EntryPage, entryPages } from "./search/entry-pages.ts";

export interface SearchWords {
	readonly title: string;
	readonly description: string;
	readonly lead: string;
	readonly label: string;
	readonly hint: string;
	readonly submit: string;
	readonly clear: string;
	/** Said where there is no script. */
	readonly withoutScript: string;
	/** `{count}` and `{question}` stand for the number of results and for what was asked. */
	readonly some: string;
	readonly none: string;
	readonly like: string;
	readonly failed: string;
	readonly more: string;
	readonly results: string;
	readonly entries: string;
	readonly pages: readonly EntryPage[];
}

export const searchWords: Readonly<Record<Locale, SearchWords>> = {
	ko: {
		title: "검색",
		description: "페이지, 시·군, 과제, 정책, 차트, 데이터, 용어, 출처를 한곳에서 찾습니다",
		lead: "시·군, 과제, 정책, 차트, 데이터, 용어, 출처를 찾습니다.",
		label: "찾을 말",
		hint: "예: 수원 고용률, ㅅㅇ, 노인, 예산. 화살표 키로 결과를 오르내립니다.",
		submit: "찾기",
		clear: "지우기",
		withoutScript:
			"입력하며 찾는 기능에는 자바스크립트가 필요합니다. 아래 목록에서 찾거나, 펼친 목록에서 브라우저의 ‘페이지에서 찾기’를 쓰세요.",
		some: "‘{question}’ 검색 결과 {count}건입니다.",
		none: "‘{question}’에 맞는 것을 찾지 못했습니다. 낱말을 줄이거나 아래 목록에서 찾아보세요.",
		like: "‘{question}’을(를) 모두 담은 것은 없어 비슷한 결과 {count}건을 보여 줍니다.",
		failed: "검색 자료를 받지 못했습니다. 연결을 확인하고 다시 입력해 주세요.",
		more: "나머지 결과도 모두 보기 (모두 {count}건)",
		results: "검색 결과",
		entries: "어디에서 시작할까요",
		pages: entryPages.ko,
	},
	en: {
		title: "Search",
		description:
			"Find pages, cities and counties, tasks, policies, charts, data, terms and sources in one place",
		lead: "Cities and counties, tasks, policies, charts, data, terms and sources.",
		label: "Search for",
		hint: "Such as Suwon employment, 수원, older people or budget. Arrow keys move through the results.",
		submit: "Search",
		clear: "Clear",
		withoutScript:
			"Searching while you type needs JavaScript. Use the lists below, or open one and use your browser's “Find in page”.",
		some: "Results for “{question}”: {count}.",
		none: "Nothing was found for “{question}”. Try fewer words, or one of the lists below.",
		like: "Nothing has all of “{question}”. Similar results: {count}.",
		failed: "The search index could not be loaded. Check the connection and type again.",
		more: "Show all {count} results",
		results: "Results",
		entries: "Where to start",
		pages: entryPages.en,
	},
};
