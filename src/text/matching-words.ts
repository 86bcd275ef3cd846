/**
 * Words of the matching calculator. Those of `client` are templates that the page hands to the browser's code, which
 * fills in `{names}`: so every letter also stands in the page, and its fonts hold it.
 */
import type { AmountFault } from "../data/matching.ts";
import type { CostBasis } from "../data/views/market-matching.ts";
import type { Locale } from "../site.ts";
import { formatList } from "./lists.ts";

export interface MatchingWords {
	readonly title: string;
	readonly description: string;
	readonly lead: string;
	readonly form: {
		readonly label: string;
		readonly policy: string;
		readonly ownFigures: string;
		readonly noCostMark: string;
		readonly city: string;
		readonly noCity: string;
		readonly year: string;
		readonly yearHint: string;
		readonly ruleMissingMark: string;
		readonly costs: string;
		readonly cost: (year: number) => string;
		readonly costHint: string;
		readonly laterHint: string;
		readonly reset: string;
	};
	readonly result: {
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
	};
	readonly published: {
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
	};
	readonly assumptions: {
		readonly heading: string;
		readonly items: readonly string[];
		/** Years whose rules were not published. */
		readonly missing: (years: readonly number[]) => string;
	};
	readonly rules: string;
	readonly basis: Readonly<Record<CostBasis, string>>;
	/** Handed to the browser. */
	readonly client: MatchingClientWords;
}

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

export const matchingWords: Readonly<Record<Locale, MatchingWords>> = {
	ko: {
		title: "매칭 계산기",
		description:
			"정책마켓 사업의 총사업비를 도와 시·군이 해마다 얼마씩 내는지, 그해에 공표된 도비 비율과 한도로 계산합니다.",
		lead: "정책마켓 사업에 드는 돈을 도와 시·군이 나누어 내는 몫을 해마다 계산합니다. 비율과 한도는 공표된 그해의 규정입니다.",
		form: {
			label: "매칭 계산",
			policy: "사업",
			ownFigures: "직접 적기",
			noCostMark: "총사업비 미공표",
			city: "시·군",
			noCity: "고르지 않음",
			year: "처음 뽑힌 해(규정)",
			yearHint: "처음 뽑힌 해의 규정을 세 해에 모두 적용합니다.",
			ruleMissingMark: "규정 미공표",
			costs: "해마다의 총사업비(원)",
			cost: (year) => `${year}년 차`,
			costHint: "원 단위로 적습니다. 예: 200,000,000",
			laterHint: "비워 두면 앞 해와 같은 금액으로 계산합니다.",
			reset: "처음으로",
		},
		result: {
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
		published: {
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
		},
		assumptions: {
			heading: "계산하는 방법",
			items: [
				"도비는 총사업비에 그 연차의 비율을 곱한 값이고, 한도를 넘으면 한도까지입니다. 나머지는 시·군비입니다.",
				"비율을 곱해 1원에 못 미치는 끝수는 도비에서 버리고 시·군비에 넣습니다. 끝수를 다루는 규정은 공표되지 않았습니다.",
				"처음 뽑힌 해의 비율과 한도를 세 해에 모두 적용합니다.",
			],
			missing: (years) =>
				`${years.map((year) => `${year}년`).join(", ")} 규정은 비율과 한도가 공표되지 않아, 다른 해의 값으로 대신하지 않고 계산하지 않습니다.`,
		},
		rules: "모든 해의 규정 보기",
		basis: {
			"total-cost": "공표된 총사업비",
			"full-share": "도비 100%로 보도되어 도비를 총사업비로 봄",
		},
		client: {
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
	},
	en: {
		title: "Matching calculator",
		description:
			"What province and city each pay every year for a policy of the market, by the published shares and cap of the year.",
		lead: "Works out what province and city each pay, year by year, for a policy of the market. Shares and cap are the published rules of the year.",
		form: {
			label: "Matching",
			policy: "Policy",
			ownFigures: "Own figures",
			noCostMark: "cost not published",
			city: "City or county",
			noCity: "None chosen",
			year: "Year first chosen (rules)",
			yearHint: "The rules of that year are applied to all three years.",
			ruleMissingMark: "rules not published",
			costs: "Whole cost of each year, in won",
			cost: (year) => `Year ${year}`,
			costHint: "In won, such as 200,000,000",
			laterHint: "Left empty, the year costs what the one before it did.",
			reset: "Start again",
		},
		result: {
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
		published: {
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
		},
		assumptions: {
			heading: "How it is calculated",
			items: [
				"The province pays the whole cost times the share of the year, and never more than the cap. The city pays the rest.",
				"A part of a won in the province's share is dropped there and paid by the city. No rule on rounding was published.",
				"Shares and cap of the year first chosen are applied to all three years.",
			],
			missing: (years) =>
				`For ${formatList(years.map(String), "en")} shares and cap were not published. Nothing is put in their place, and nothing is calculated.`,
		},
		rules: "See the rules of every year",
		basis: {
			"total-cost": "whole cost as published",
			"full-share": "provincial money, reported as 100%",
		},
		client: {
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
	},
};
