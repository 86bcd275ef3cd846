/** Words of what the search finds: the kinds of results, and the lines about those that the record has no words for. */
import type { SearchKind } from "../../../search/search-document.ts";
import type { Locale } from "../../../site.ts";

export interface SearchResultWords {
	readonly kinds: Readonly<Record<SearchKind, string>>;
	/** A line about each city or county, area and year. */
	readonly region: string;
	readonly area: string;
	readonly year: string;
	readonly table: (name: string) => string;
	readonly tableHolds: string;
	readonly release: (release: string) => string;
	readonly topic: (name: string) => string;
	readonly topicHolds: string;
}

export const searchResultWords: Readonly<Record<Locale, SearchResultWords>> = {
	ko: {
		kinds: {
			page: "페이지",
			region: "시·군",
			area: "분야",
			year: "연도",
			task: "과제",
			policy: "정책마켓 사업",
			chart: "차트",
			data: "데이터",
			term: "용어",
			source: "출처",
		},
		region: "고용, 인구, 목표와 실적, 도의 과제, 정책마켓 기록",
		area: "분야의 목표와 과제, 공표되지 않은 것",
		year: "그해의 목표와 수정, 실적, 예산, 회의, 정책마켓",
		table: (name) => `${name} 표`,
		tableHolds: "파일로 받을 수 있는 표와 열의 뜻",
		release: (release) => `자료 ${release}판에서 달라진 것`,
		topic: (name) => `${name} 자료`,
		topicHolds: "주제별로 받을 수 있는 수치",
	},
	en: {
		kinds: {
			page: "Page",
			region: "City or county",
			area: "Area",
			year: "Year",
			task: "Task",
			policy: "Market policy",
			chart: "Chart",
			data: "Data",
			term: "Term",
			source: "Source",
		},
		region: "Employment, population, targets and results, provincial tasks, market record",
		area: "The area's target and tasks, and what was not published",
		year: "The year's targets, revisions, results, budget, meetings and market round",
		table: (name) => `Table: ${name}`,
		tableHolds: "A table to download, with the meaning of its columns",
		release: (release) => `What changed in release ${release}`,
		topic: (name) => `Figures: ${name}`,
		topicHolds: "Figures of one topic to download",
	},
};
