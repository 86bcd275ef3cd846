/** Words around every chart and table. */
import type { Locale } from "../site.ts";

export interface FigureWords {
	readonly unit: string;
	readonly showTable: string;
	readonly whatItMeans: string;
	/** Link to the measure in the glossary. */
	readonly inGlossary: string;
	readonly sources: string;
	readonly noAddress: string;
	readonly notApplicable: string;
	/** Names the drawing as something to be read with arrow keys. */
	readonly readValues: string;
	readonly tableOf: (title: string) => string;
}

export const figureWords: Readonly<Record<Locale, FigureWords>> = {
	ko: {
		unit: "단위",
		showTable: "표로 보기",
		whatItMeans: "이 수치의 뜻과 주의할 점",
		inGlossary: "용어 풀이에서 자세히 보기",
		sources: "출처",
		noAddress: "인터넷 주소 없음",
		notApplicable: "해당 없음",
		readValues: "값 읽기: 화살표 키로 옮기고 Esc로 닫습니다",
		tableOf: (title) => `표: ${title}`,
	},
	en: {
		unit: "Unit",
		showTable: "Show as table",
		whatItMeans: "What this figure means, and its traps",
		inGlossary: "More in the glossary",
		sources: "Sources",
		noAddress: "no web address",
		notApplicable: "Not applicable",
		readValues: "Read the values: move with the arrow keys, close with Esc",
		tableOf: (title) => `Table: ${title}`,
	},
};
