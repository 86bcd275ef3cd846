/** What may be reused, and the credit. */
import type { Locale } from "../../../site.ts";
import type { PageSection } from "../page-section.ts";

export interface NewsroomReuseWords extends PageSection {
	readonly toData: string;
}

export const newsroomReuseWords: Readonly<Record<Locale, NewsroomReuseWords>> = {
	ko: {
		id: "reuse",
		heading: "써도 되는 것과 출처",
		paragraphs: ["수치는 사실이므로 누구나 쓸 수 있습니다. 다만 누가 낸 수치인지 밝혀 주십시오."],
		toData: "데이터와 이용 조건",
	},
	en: {
		id: "reuse",
		heading: "What may be reused, and the credit",
		paragraphs: ["Figures are facts and anyone may use them. Please say whose they are."],
		toData: "Data and terms of use",
	},
};
