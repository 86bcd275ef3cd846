/**
 * What the page of the matching calculator hands to the browser's code: templates in which it fills in `{names}`, so that
 * every letter also stands in the page, and its fonts hold it.
 */
import type { AmountFault } from "../../../data/matching.ts";
import type { CostBasis } from "../../../data/views/market-matching.ts";
import type { Locale } from "../../../site.ts";

export interface MatchingClientWords {
	readonly faults: Readonly<Record<AmountFault, string>>;
	/** {year} */
	readonly ruleMissing: string;
	readonly waiting: string;
	readonly mend: string;
	/** {total} {province} {city} {place} */
	readonly sentence: string;
	/** {cap} {years} */
	readonly capped: string;
	/** {cap} */
	readonly uncapped: string;
	/** {year} */
	readonly supportYear: string;
	readonly isCapped: string;
	readonly isUncapped: string;
	readonly place: string;
	readonly noCost: string;
	readonly basis: Readonly<Record<CostBasis, string>>;
}

export const matchingClientWords: Readonly<Record<Locale, MatchingClientWords>> = {
	ko: {
		faults: {
			empty: "금액을 적어 주세요.",
			"not-a-number": "숫자로만 적어 주세요. 예: 200,000,000",
			"not-whole": "원 단위까지만, 소수점 없이 적어 주세요.",
			"not-positive": "0보다 큰 금액을 적어 주세요.",
			"too-large": "1조 원까지 계산할 수 있습니다.",
		},
		ruleMissing: "{year}년 규정은 비율과 한도가 공표되지 않아 계산하지 않습니다.",
		waiting: "총사업비를 적으면 여기에 결과가 나옵니다.",
		mend: "잘못 적힌 칸을 고치면 결과가 나옵니다.",
		sentence: "{place}의 사업에 3년 동안 드는 {total} 가운데 도비는 {province}, 시·군비는 {city}이다.",
		capped: "한도 {cap}을 넘어 도비가 줄어든 해: {years}.",
		uncapped: "한도 {cap}을 넘는 해는 없다.",
		supportYear: "{year}년 차",
		isCapped: "적용",
		isUncapped: "넘지 않음",
		place: "시·군",
		noCost: "이 사업의 총사업비는 공표되지 않았습니다. 금액을 직접 적어 주세요.",
		basis: {
			"total-cost": "첫해 금액은 공표된 총사업비입니다.",
			"full-share": "도비 100%로 보도되어, 보도된 도비를 첫해 총사업비로 넣었습니다.",
		},
	},
	en: {
		faults: {
			empty: "Enter an amount.",
			"not-a-number": "Use digits only, such as 200,000,000.",
			"not-whole": "Enter whole won, without decimals.",
			"not-positive": "Enter an amount above 0.",
			"too-large": "Amounts go up to one trillion won.",
		},
		ruleMissing: "Shares and cap of {year} were not published, so nothing is calculated.",
		waiting: "Enter the whole cost, and the result appears here.",
		mend: "Correct the marked field to see the result.",
		sentence:
			"Of the {total} the policy of {place} costs over three years, the province pays {province} and the city {city}.",
		capped: "Years in which the cap of {cap} holds the province's part down: {years}.",
		uncapped: "The cap of {cap} is not exceeded in any year.",
		supportYear: "Year {year}",
		isCapped: "Applied",
		isUncapped: "Not reached",
		place: "the city",
		noCost: "The whole cost of this policy was not published. Enter an amount yourself.",
		basis: {
			"total-cost": "The first year's amount is the published whole cost.",
			"full-share":
				"Reported as paid in full by the province, whose money is taken as the first year's whole cost.",
		},
	},
};
