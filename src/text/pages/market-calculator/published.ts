/** Words of the rules applied to published policies: the table below the calculator, which needs no script. */
import type { CostBasis } from "../../../data/views/market-matching.ts";
import type { Locale } from "../../../site.ts";

export interface MatchingPublishedWords {
	readonly heading: string;
	readonly note: string;
	readonly caption: string;
	readonly policy: string;
	readonly rule: string;
	readonly cost: string;
	readonly reported: string;
	readonly year: (year: number) => string;
	readonly province: string;
	readonly city: string;
	readonly sum: string;
	readonly notReckoned: string;
	readonly notPublished: string;
	readonly without: string;
	readonly open: string;
	readonly basis: Readonly<Record<CostBasis, string>>;
}

export const matchingPublishedWords: Readonly<Record<Locale, MatchingPublishedWords>> = {
	ko: {
		heading: "공표된 사업에 규정을 적용하면",
		note: "첫해의 총사업비가 알려진 사업입니다. 2년 차와 3년 차에도 같은 돈이 든다고 놓고 계산한 값이며, 공표된 값이 아닙니다. 실제로 보도된 도비는 따로 적었습니다.",
		caption: "사업비가 알려진 사업의 도비와 시·군비 계산",
		policy: "사업",
		rule: "규정",
		cost: "첫해 총사업비",
		reported: "보도된 첫해 도비",
		year: (year) => `${year}년 차`,
		province: "도",
		city: "시·군",
		sum: "3년 합계",
		notReckoned: "규정이 공표되지 않아 계산하지 않음",
		notPublished: "미공표",
		without: "총사업비가 공표되지 않아 계산하지 않은 사업",
		open: "계산기로 열기",
		basis: {
			"total-cost": "공표된 총사업비",
			"full-share": "도비 100%로 보도되어 도비를 총사업비로 봄",
		},
	},
	en: {
		heading: "The rules applied to published policies",
		note: "Policies whose cost in the first year is known. The second and third year are taken to cost the same: these are our sums, not published figures. Money actually reported stands beside them.",
		caption: "Provincial and city money for policies of known cost",
		policy: "Policy",
		rule: "Rules",
		cost: "Whole cost, first year",
		reported: "Provincial money reported, first year",
		year: (year) => `Year ${year}`,
		province: "Province",
		city: "City",
		sum: "Three years",
		notReckoned: "Rules not published, not calculated",
		notPublished: "Not published",
		without: "Not calculated, because the whole cost was not published",
		open: "Open in the calculator",
		basis: {
			"total-cost": "whole cost as published",
			"full-share": "provincial money, reported as 100%",
		},
	},
};
