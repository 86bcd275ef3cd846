/** Words of the matching calculator's result. Its sentence is made by the browser's code: `client.ts`. */
import type { Locale } from "../../../site.ts";

export interface MatchingResultWords {
	readonly heading: string;
	readonly caption: string;
	readonly year: string;
	readonly total: string;
	readonly share: string;
	readonly province: string;
	readonly city: string;
	readonly cap: string;
	readonly sum: string;
	readonly rule: string;
	readonly address: string;
}

export const matchingResultWords: Readonly<Record<Locale, MatchingResultWords>> = {
	ko: {
		heading: "계산 결과",
		caption: "연차별 도비와 시·군비",
		year: "연차",
		total: "총사업비",
		share: "도비 비율",
		province: "도비",
		city: "시·군비",
		cap: "한도",
		sum: "3년 합계",
		rule: "적용한 규정",
		address: "이 페이지의 주소에 적은 값이 담겨 있어, 주소를 보내면 같은 결과가 열립니다.",
	},
	en: {
		heading: "Result",
		caption: "Provincial and city money by year of support",
		year: "Year",
		total: "Whole cost",
		share: "Provincial share",
		province: "Province",
		city: "City",
		cap: "Cap",
		sum: "Three years",
		rule: "Rules applied",
		address: "The address of this page holds what you entered: send it, and the same result opens.",
	},
};
