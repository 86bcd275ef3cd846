/** Words of the site's search, and the pages by which one enters the site. */
import type { SearchKind } from "../../search/search-document.ts";
import type { Locale } from "../../site.ts";

/** A page that can be found by name; the record has no row for it. */
export interface EntryPage {
	/** Path without language, as `pageHref` takes it. */
	readonly path: string;
	readonly label: string;
	/** What one finds there, in a line. */
	readonly detail: string;
	/** Other words people use for it. Defaults to none. */
	readonly keywords?: string;
}

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
	/** In the order of the navigation. */
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
		pages: [
			{
				path: "",
				label: "첫 화면",
				detail: "약속한 것, 알려진 것, 공표되지 않은 것",
				keywords: "홈 처음",
			},
			{
				path: "regions/",
				label: "우리 시·군",
				detail: "시·군마다 한 쪽으로 정리한 고용과 목표, 과제",
				keywords: "지역 지도 도시 군 시군구",
			},
			{ path: "areas/", label: "분야", detail: "분야별 목표와 과제 가운데 알려진 것" },
			{
				path: "years/",
				label: "연도",
				detail: "해마다의 계획과 수정, 실적, 예산",
				keywords: "연차 계획 시행계획",
			},
			{
				path: "tasks/",
				label: "과제",
				detail: "이름이 알려진 과제의 목표와 결과, 상태",
				keywords: "공약 이행 중점추진과제 실국과제 사업",
			},
			{
				path: "market/",
				label: "정책마켓",
				detail: "시·군과 기관이 내놓고 사들인 일자리 정책",
				keywords: "일자리정책마켓 공모 도비 시군비 분담",
			},
			{
				path: "market/calculator/",
				label: "도비 분담 계산기",
				detail: "지원 연차에 따라 도와 시·군이 내는 몫",
				keywords: "매칭 보조율 비율 100 70 50",
			},
			{
				path: "market/offer/",
				label: "정책 제안서 만들기",
				detail: "제안할 사업을 기록의 양식으로 적어 내려받기",
				keywords: "신청 공모 양식 서식",
			},
			{
				path: "hq/",
				label: "일자리대책본부",
				detail: "조직, 회의와 결정, 평가, 재원",
				keywords: "위원회 점검회의 정책협의회 평가위원회 전환",
			},
			{
				path: "charts/",
				label: "차트",
				detail: "모든 차트를 지역과 시기, 나이로 바꾸어 보기",
				keywords: "그래프 그림 지도 통계",
			},
			{
				path: "charts/custom/",
				label: "나만의 차트 만들기",
				detail: "지표와 지역, 시기, 모양을 골라 그리고 내려받기",
				keywords: "그래프 그리기 도표",
			},
			{
				path: "data/",
				label: "데이터",
				detail: "모든 자료와 뜻풀이를 파일로 받기",
				keywords: "내려받기 다운로드 엑셀 csv json parquet 이용 조건 인용",
			},
			{
				path: "check/",
				label: "차트 그림 확인",
				detail: "그림에 적힌 번호로 참 차트와 수치를 확인하는 곳",
				keywords: "진위 팩트체크 그림 번호",
			},
			{
				path: "o/",
				label: "숫자의 출처",
				detail: "숫자 하나하나가 어디에서 왔는지 식별자로 찾기",
				keywords: "식별자 관측값 근거",
			},
			{
				path: "changes/",
				label: "자료판과 달라진 것",
				detail: "자료를 새로 낼 때마다 더하고 고치고 거둔 수치와 까닭",
				keywords: "정정 수정 이력 갱신",
			},
			{
				path: "newsroom/",
				label: "언론사 안내",
				detail: "차트를 기사에 넣고, 고정하고, 확인하고, 인용하는 법",
				keywords: "기자 보도 임베드 삽입 인용",
			},
			{
				path: "about/",
				label: "소개",
				detail: "자료를 모으고 고른 방법, 정정 요청",
				keywords: "문의 방법 오류",
			},
			{
				path: "about/coverage/",
				label: "찾은 것과 공표되지 않은 것",
				detail: "찾아본 것마다 무엇이 공표되었는지",
				keywords: "미공개 비공개 누락 결측",
			},
			{
				path: "about/glossary/",
				label: "용어와 지표",
				detail: "지표의 뜻과 잘못 읽기 쉬운 점",
				keywords: "용어집 정의 사전",
			},
			{
				path: "about/reconciliation/",
				label: "숫자 맞추어 보기",
				detail: "합계와 부분이 서로 맞는지 견준 결과",
				keywords: "검산 합계 차이 대조",
			},
			{
				path: "about/sources/",
				label: "출처",
				detail: "수치가 나온 보도와 통계, 게시물",
				keywords: "참고 자료 언론 보도 통계표",
			},
			{
				path: "about/accessibility/",
				label: "접근성 자체 점검",
				detail: "한국형 웹 콘텐츠 접근성 지침 2.2의 항목별 점검 결과",
				keywords: "KWCAG WCAG 장애 화면 낭독기 키보드",
			},
		],
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
		pages: [
			{
				path: "",
				label: "Home",
				detail: "What was promised, what is known, what was never published",
				keywords: "start",
			},
			{
				path: "regions/",
				label: "My city",
				detail: "One page for each city and county: employment, targets, tasks",
				keywords: "regions counties places map",
			},
			{ path: "areas/", label: "Areas", detail: "What is known of the targets and tasks of each area" },
			{
				path: "years/",
				label: "Years",
				detail: "Plans, revisions, results and budget year by year",
				keywords: "annual plan",
			},
			{
				path: "tasks/",
				label: "Tasks",
				detail: "Targets, results and state of the tasks known by name",
				keywords: "promises pledge tracker key bureau programme",
			},
			{
				path: "market/",
				label: "Job policy market",
				detail: "Job policies that cities and agencies offered and bought",
				keywords: "matching grant contest purchase",
			},
			{
				path: "market/calculator/",
				label: "Matching calculator",
				detail: "What province and city pay in each year of support",
				keywords: "share cost cap percent",
			},
			{
				path: "market/offer/",
				label: "Prepare an offer",
				detail: "Write an offer in the record's own form and download it",
				keywords: "apply form proposal",
			},
			{
				path: "hq/",
				label: "Headquarters",
				detail: "Structure, meetings and decisions, evaluations, funds",
				keywords: "committee council review conversion",
			},
			{
				path: "charts/",
				label: "Charts",
				detail: "Every chart, to turn by place, time and age",
				keywords: "graphs pictures maps statistics",
			},
			{
				path: "charts/custom/",
				label: "Make your own chart",
				detail: "Choose measure, places, periods and form, and take the chart along",
				keywords: "draw build graph",
			},
			{
				path: "data/",
				label: "Data",
				detail: "Everything as files, with the meaning of every column",
				keywords: "download csv excel json parquet terms licence cite citation",
			},
			{
				path: "check/",
				label: "Check a picture",
				detail: "The true chart and figures of a picture, by the number printed in it",
				keywords: "verify fact-check",
			},
			{
				path: "o/",
				label: "Where every figure comes from",
				detail: "Find the origin of a single figure by its id",
				keywords: "provenance observation identifier",
			},
			{
				path: "changes/",
				label: "Releases and what changed",
				detail: "Figures each release added, corrected or withdrew, and why",
				keywords: "corrections revisions history updates",
			},
			{
				path: "newsroom/",
				label: "For newsrooms",
				detail: "How to put charts into articles, freeze, check and cite them",
				keywords: "press journalists embed",
			},
			{
				path: "about/",
				label: "About",
				detail: "How the data were gathered and chosen; how to ask for a correction",
				keywords: "method contact errors",
			},
			{
				path: "about/coverage/",
				label: "What was found and what was not",
				detail: "For everything looked for, whether it was published",
				keywords: "gaps missing unpublished coverage",
			},
			{
				path: "about/glossary/",
				label: "Terms and measures",
				detail: "What each measure means and how it is misread",
				keywords: "glossary definitions dictionary",
			},
			{
				path: "about/reconciliation/",
				label: "Do the figures agree?",
				detail: "Totals and parts compared",
				keywords: "reconciliation sums differences",
			},
			{
				path: "about/sources/",
				label: "Sources",
				detail: "The reports, statistics and notices the figures come from",
				keywords: "references press bibliography",
			},
			{
				path: "about/accessibility/",
				label: "Accessibility self-check",
				detail: "Each item of Korea's web accessibility guidelines 2.2 and how it was tested",
				keywords: "KWCAG WCAG disability screen reader keyboard",
			},
		],
	},
};
