/** Words of the page on what was found, found in part and not found. */
import type { Locale } from "../../site.ts";

export interface CoverageCounts {
	readonly yes: number;
	readonly partial: number;
	readonly no: number;
}

export interface CoverageWords {
	readonly title: string;
	readonly description: string;
	readonly lead: (items: number) => string;
	readonly counts: (counts: CoverageCounts) => string;
	readonly item: string;
	readonly found: string;
	readonly detail: string;
	readonly more: string;
}

export const coverageWords: Readonly<Record<Locale, CoverageWords>> = {
	ko: {
		title: "공표된 것과 공표되지 않은 것",
		description: "알고 싶은 것 가운데 찾은 것, 일부만 찾은 것, 찾지 못한 것",
		lead: (items) => `알고 싶은 것 ${items}가지를 주제별로 적었습니다.`,
		counts: ({ yes, partial, no }) =>
			`찾은 것 ${yes}가지, 일부만 찾은 것 ${partial}가지, 찾지 못한 것 ${no}가지입니다.`,
		item: "항목",
		found: "결과",
		detail: "자세히",
		more: "주제별로 모두 보기",
	},
	en: {
		title: "What was and was not published",
		description: "What one would like to know: found, partly found, not found",
		lead: (items) => `${items} things one would like to know, by topic.`,
		counts: ({ yes, partial, no }) => `${yes} were found, ${partial} partly, ${no} not at all.`,
		item: "Item",
		found: "Found",
		detail: "Detail",
		more: "See them all by topic",
	},
};
