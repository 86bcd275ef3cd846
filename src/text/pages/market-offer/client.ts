/** What the page of an offer hands to the browser's code: what is wrong with a field, and templates that it fills in. */
import type { OfferFault } from "../../../data/offer-row.ts";
import type { Locale } from "../../../site.ts";
import { matchingClientWords } from "../market-calculator/client.ts";

export interface OfferClientWords {
	readonly faults: Readonly<Record<OfferFault, string>>;
	readonly mend: string;
	readonly ready: string;
	readonly empty: string;
	/** {year} */
	readonly shareTerm: string;
	/** {province} {city} */
	readonly shareLine: string;
}

export const offerClientWords: Readonly<Record<Locale, OfferClientWords>> = {
	ko: {
		faults: {
			...matchingClientWords.ko.faults,
			"count-form": "사람 수를 숫자로만 적어 주세요. 예: 20",
			required: "꼭 적어야 하는 칸입니다.",
			"same-city": "내는 시·군과 다른 곳을 고르세요.",
			"slug-form": "영문 소문자와 숫자를 붙임표(-)로만 이어 적어 주세요.",
			"slug-taken": "이미 쓰는 이름입니다. 다른 이름을 적어 주세요.",
			"pair-missing": "한국어와 영어를 함께 적거나 둘 다 비워 주세요.",
			"date-form": "달력에 있는 날을 2026-11-23처럼 적어 주세요.",
			"url-form": "http:// 또는 https://로 시작하는 주소를 적어 주세요.",
			space: "앞뒤의 빈칸을 지워 주세요.",
			unseen: "보이지 않는 글자가 들어 있습니다. 지우고 다시 적어 주세요.",
			fullwidth: "전각 글자를 반각으로 바꾸어 적어 주세요.",
			formula: "=, +, -, @로 시작할 수 없습니다.",
		},
		mend: "고칠 칸 {count}개가 있습니다.",
		ready: "CSV 줄과 요약을 만들었습니다.",
		empty: "적지 않음",
		shareTerm: "{year}년 차에 낼 돈(그해 규정, 같은 사업비일 때)",
		shareLine: "도비 {province}, 시·군비 {city}",
	},
	en: {
		faults: {
			...matchingClientWords.en.faults,
			"count-form": "Write a whole number, such as 20.",
			required: "This field is required.",
			"same-city": "Choose another place than the one that offers.",
			"slug-form": "Use small letters and digits joined by hyphens (-) only.",
			"slug-taken": "This name is taken. Choose another.",
			"pair-missing": "Write both Korean and English, or leave both empty.",
			"date-form": "Write a day of the calendar, such as 2026-11-23.",
			"url-form": "Write an address that starts with http:// or https://.",
			space: "Take away the blanks at the start or end.",
			unseen: "It holds a character nobody can see. Delete it and type again.",
			fullwidth: "Type fullwidth characters as plain ones.",
			formula: "It must not start with =, +, - or @.",
		},
		mend: "Fields to correct: {count}.",
		ready: "CSV rows and summary are ready.",
		empty: "Left empty",
		shareTerm: "Year {year} by these rules, at the same cost",
		shareLine: "province {province}, city {city}",
	},
};
