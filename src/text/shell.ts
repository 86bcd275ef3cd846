/** The words around every page: navigation, header and footer. */
import type { Locale, Words } from "../site.ts";

/** One entry of the main navigation. */
export interface NavigationEntry {
	/** The section's path without language, as `pageHref` takes it. */
	readonly path: string;
	readonly words: Words;
}

/** The main navigation, in the order people ask. A section more is a line more. */
export const navigation: readonly NavigationEntry[] = [
	{ path: "regions/", words: { ko: "우리 시·군", en: "My city" } },
	{ path: "areas/", words: { ko: "분야", en: "Areas" } },
	{ path: "years/", words: { ko: "연도", en: "Years" } },
	{ path: "tasks/", words: { ko: "과제", en: "Tasks" } },
	{ path: "market/", words: { ko: "정책마켓", en: "Market" } },
	{ path: "hq/", words: { ko: "대책본부", en: "Headquarters" } },
	{ path: "charts/", words: { ko: "차트", en: "Charts" } },
	{ path: "data/", words: { ko: "데이터", en: "Data" } },
	{ path: "about/", words: { ko: "소개", en: "About" } },
];

/** What a language is called in itself. */
export const languageNames: Words = { ko: "한국어", en: "English" };

/** Every other word of the shell. */
export interface ShellWords {
	readonly skipToContent: string;
	readonly mainNavigation: string;
	readonly search: string;
	readonly languages: string;
	readonly breadcrumbs: string;
	readonly home: string;
	readonly contents: string;
	readonly neighbours: string;
	readonly previous: string;
	readonly next: string;
	readonly unofficial: string;
	readonly unofficialDetail: string;
	readonly dataTerms: string;
	readonly newsroom: string;
	readonly about: string;
	readonly accessibility: string;
}

/** The words of the shell in every language. */
export const shellWords: Readonly<Record<Locale, ShellWords>> = {
	ko: {
		skipToContent: "본문 바로가기",
		mainNavigation: "주 메뉴",
		search: "검색",
		languages: "언어",
		breadcrumbs: "현재 위치",
		home: "홈",
		contents: "이 페이지의 내용",
		neighbours: "앞뒤 페이지",
		previous: "이전",
		next: "다음",
		unofficial: "이 누리집은 경기도의 공식 누리집이 아닙니다.",
		unofficialDetail: "공개된 자료를 모아, 수치마다 출처를 밝혀 보여 줍니다.",
		dataTerms: "데이터와 이용 조건",
		newsroom: "언론사 안내",
		about: "자료를 모은 방법과 출처",
		accessibility: "접근성 자체 점검",
	},
	en: {
		skipToContent: "Skip to content",
		mainNavigation: "Main",
		search: "Search",
		languages: "Language",
		breadcrumbs: "You are here",
		home: "Home",
		contents: "On this page",
		neighbours: "Previous and next page",
		previous: "Previous",
		next: "Next",
		unofficial: "This is not an official website of Gyeonggi Province.",
		unofficialDetail: "It gathers what has been published and names the source of every figure.",
		dataTerms: "Data and terms of use",
		newsroom: "For newsrooms",
		about: "Method and sources",
		accessibility: "Accessibility self-check",
	},
};

/** The title a browser shows for a page; the home page has the site's name alone. */
export const documentTitle = (title: string, site: string, isHome: boolean): string =>
	isHome ? site : `${title} | ${site}`;
