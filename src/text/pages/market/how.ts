/** Words of how the market works: its steps, and the tools to try it with. */
import type { Locale } from "../../../site.ts";

export interface MarketHowWords {
	readonly steps: readonly { readonly name: string; readonly text: string }[];
	readonly tools: readonly { readonly path: string; readonly label: string; readonly detail: string }[];
}

export const marketHowWords: Readonly<Record<Locale, MarketHowWords>> = {
	ko: {
		steps: [
			{
				name: "낸다",
				text: "시·군이나 도 공공기관이 스스로 만든 일자리 사업을 냅니다. 낼 수 있는 곳은 해마다 다릅니다.",
			},
			{ name: "고른다", text: "도의 심의위원회가 그해의 기준으로 심사해 살 사업을 고릅니다." },
			{
				name: "산다",
				text: "도가 사업비를 대고 낸 곳이 운영합니다. 도가 대는 비율은 해마다 줄고 시·군이 대는 비율은 늡니다.",
			},
			{ name: "퍼진다", text: "좋은 사업은 다른 시·군도 살 수 있게 내놓습니다." },
		],
		tools: [
			{
				path: "market/calculator/",
				label: "매칭 계산기",
				detail: "사업비를 넣으면 도와 시·군이 해마다 얼마씩 내는지 그해의 규정으로 계산합니다.",
			},
			{
				path: "market/offer/",
				label: "사업 내기 연습",
				detail: "시·군이 낼 사업을 이 자료의 형식으로 적어 보고 CSV와 인쇄용 요약으로 받습니다.",
			},
		],
	},
	en: {
		steps: [
			{
				name: "Offer",
				text: "A city, county or provincial agency offers a jobs policy of its own. Who may offer differs by year.",
			},
			{
				name: "Choose",
				text: "A review board of the province judges the offers by the year's criteria and chooses.",
			},
			{
				name: "Buy",
				text: "The province pays and whoever offered runs the policy. The province's share falls each year and the city's grows.",
			},
			{ name: "Spread", text: "Good policies are put up for other cities and counties to buy." },
		],
		tools: [
			{
				path: "market/calculator/",
				label: "Matching calculator",
				detail:
					"What province and city each pay in every year, by the rules of the year and a cost you enter.",
			},
			{
				path: "market/offer/",
				label: "Prepare an offer",
				detail: "Write down a city's policy in the form of this record; take it away as CSV or on paper.",
			},
		],
	},
};
