/** Words of the matching calculator's page. */
import type { Locale } from "../../site.ts";
import { formatList } from "../lists.ts";
import { type MatchingClientWords, matchingClientWords } from "./market-calculator/client.ts";
import { type MatchingFormWords, matchingFormWords } from "./market-calculator/form.ts";
import { type MatchingPublishedWords, matchingPublishedWords } from "./market-calculator/published.ts";
import { type MatchingResultWords, matchingResultWords } from "./market-calculator/result.ts";

export interface MarketCalculatorWords {
	readonly title: string;
	readonly description: string;
	readonly lead: string;
	readonly form: MatchingFormWords;
	readonly result: MatchingResultWords;
	readonly published: MatchingPublishedWords;
	readonly assumptions: {
		readonly heading: string;
		readonly items: readonly string[];
		/** Years whose rules were not published. */
		readonly missing: (years: readonly number[]) => string;
	};
	readonly rules: string;
	/** Handed to the browser. */
	readonly client: MatchingClientWords;
}

export const marketCalculatorWords: Readonly<Record<Locale, MarketCalculatorWords>> = {
	ko: {
		title: "매칭 계산기",
		description:
			"정책마켓 사업의 총사업비를 도와 시·군이 해마다 얼마씩 내는지, 그해에 공표된 도비 비율과 한도로 계산합니다.",
		lead: "정책마켓 사업에 드는 돈을 도와 시·군이 나누어 내는 몫을 해마다 계산합니다. 비율과 한도는 공표된 그해의 규정입니다.",
		form: matchingFormWords.ko,
		result: matchingResultWords.ko,
		published: matchingPublishedWords.ko,
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
		client: matchingClientWords.ko,
	},
	en: {
		title: "Matching calculator",
		description:
			"What province and city each pay every year for a policy of the market, by the published shares and cap of the year.",
		lead: "Works out what province and city each pay, year by year, for a policy of the market. Shares and cap are the published rules of the year.",
		form: matchingFormWords.en,
		result: matchingResultWords.en,
		published: matchingPublishedWords.en,
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
		client: matchingClientWords.en,
	},
};
