/** Words of the form in which an offer is written down: its parts, its fields and their hints. */
import type { Locale } from "../../../site.ts";

export interface OfferFormWords {
	readonly label: string;
	readonly round: string;
	readonly year: string;
	readonly yearHint: string;
	readonly who: string;
	readonly shares: string;
	readonly cap: string;
	readonly criteria: string;
	readonly noCriteria: string;
	readonly noRule: string;
	readonly criterionHint: string;
	readonly policy: string;
	readonly region: string;
	readonly choose: string;
	readonly partner: string;
	readonly noPartner: string;
	readonly title_ko: string;
	readonly title_en: string;
	readonly slug: string;
	readonly slugHint: string;
	readonly target_ko: string;
	readonly target_en: string;
	readonly plan: string;
	readonly planNote: string;
	readonly cost: string;
	readonly jobs: string;
	readonly source: string;
	readonly sourceKind: string;
	readonly sourceNew: string;
	readonly source_title: string;
	readonly source_date: string;
	readonly dateHint: string;
	readonly source_url: string;
	readonly required: string;
	readonly optional: string;
	readonly submit: string;
}

export const offerFormWords: Readonly<Record<Locale, OfferFormWords>> = {
	ko: {
		label: "사업 내기",
		round: "어느 해의 규정으로 내나?",
		year: "규정의 해",
		yearHint: "심사 기준이 공표된 가장 최근 해를 먼저 골라 두었습니다.",
		who: "낼 수 있는 곳",
		shares: "도비 비율(1·2·3년 차)",
		cap: "한 해 한도",
		criteria: "심사 기준",
		noCriteria: "이해의 심사 기준은 공표되지 않았습니다.",
		noRule: "공표되지 않음",
		criterionHint: "인쇄용 요약에만 담깁니다.",
		policy: "어떤 사업인가?",
		region: "내는 시·군",
		choose: "고르세요",
		partner: "함께 내는 시·군",
		noPartner: "없음",
		title_ko: "사업 이름(한국어)",
		title_en: "사업 이름(영어)",
		slug: "주소 이름",
		slugHint: "누리집 주소에 쓰는 영문 소문자와 숫자, 붙임표. 영어 이름에서 만들어지며 고칠 수 있습니다.",
		target_ko: "참여 대상(한국어)",
		target_en: "참여 대상(영어)",
		plan: "얼마나 들고 몇 명이 일하나?",
		planNote:
			"여기와 심사 기준에 적은 내용은 인쇄용 요약에만 담깁니다. 자료의 사업 표에는 그런 열이 없습니다.",
		cost: "첫해 총사업비(원)",
		jobs: "일자리 수",
		source: "무엇을 출처로 하나?",
		sourceKind: "출처",
		sourceNew: "우리 시·군의 새 문서",
		source_title: "문서 제목",
		source_date: "문서 날짜",
		dateHint: "예: 2026-11-23",
		source_url: "문서의 인터넷 주소",
		required: "필수",
		optional: "선택",
		submit: "CSV 줄과 요약 만들기",
	},
	en: {
		label: "Offer a policy",
		round: "By the rules of which year?",
		year: "Year of the rules",
		yearHint: "The latest year with published criteria is chosen first.",
		who: "Who may offer",
		shares: "Provincial share (years 1, 2, 3)",
		cap: "Cap a year",
		criteria: "Criteria",
		noCriteria: "The criteria of this year were not published.",
		noRule: "Not published",
		criterionHint: "Goes into the printed summary only.",
		policy: "What is the policy?",
		region: "City or county that offers",
		choose: "Choose",
		partner: "Offered together with",
		noPartner: "None",
		title_ko: "Title in Korean",
		title_en: "Title in English",
		slug: "Address name",
		slugHint:
			"Small letters, digits and hyphens for the site's address. Made of the English title; you may change it.",
		target_ko: "For whom, in Korean",
		target_en: "For whom, in English",
		plan: "What does it cost, and how many work?",
		planNote:
			"What you write here and under the criteria goes into the printed summary only: the table of policies has no such columns.",
		cost: "Whole cost of the first year, in won",
		jobs: "Jobs",
		source: "What is the source?",
		sourceKind: "Source",
		sourceNew: "A new document of our own",
		source_title: "Title of the document",
		source_date: "Date of the document",
		dateHint: "Such as 2026-11-23",
		source_url: "Web address of the document",
		required: "required",
		optional: "optional",
		submit: "Make CSV rows and summary",
	},
};
