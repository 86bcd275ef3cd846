/** Words of the job policy market's page. Sentences with numbers are made from the views, never typed. */
import type { NamedPurchases } from "../../data/views/market-unnamed.ts";
import type { Locale } from "../../site.ts";
import type { Prose } from "../cited.ts";
import { formatNumber } from "../numbers.ts";
import { type MarketFlowWords, marketFlowWords } from "./market/flow.ts";
import { type MarketHowWords, marketHowWords } from "./market/how.ts";
import { marketLead } from "./market/lead.ts";
import { type MarketMatrixWords, marketMatrixWords } from "./market/matrix.ts";
import { type MarketRoundsWords, marketRoundsWords } from "./market/rounds.ts";
import { type MarketRulesWords, marketRulesWords } from "./market/rules.ts";

export interface MarketWords {
	readonly title: string;
	readonly description: string;
	readonly lead: (purchases: readonly NamedPurchases[]) => Prose;
	readonly key: {
		readonly cities: string;
		readonly citiesOf: (found: number, all: number) => string;
		readonly citiesNote: string;
		readonly named: string;
		readonly unnamed: string;
		readonly unnamedNote: string;
		readonly cityPurchases: string;
		readonly noneFound: string;
		readonly policies: (count: number) => string;
	};
	readonly sections: {
		readonly how: string;
		readonly tools: string;
		readonly rounds: string;
		readonly policies: string;
		readonly matrix: string;
		readonly flow: string;
		readonly gaps: string;
		readonly sources: string;
	};
	readonly how: MarketHowWords;
	readonly rules: MarketRulesWords;
	readonly rounds: MarketRoundsWords;
	readonly matrix: MarketMatrixWords;
	readonly flow: MarketFlowWords;
	readonly gapsNote: string;
}

export const marketWords: Readonly<Record<Locale, MarketWords>> = {
	ko: {
		title: "일자리 정책마켓",
		description:
			"경기도 일자리 정책마켓의 규정, 해마다의 예산과 구매, 사업마다의 낸 곳과 산 곳, 출처를 공표된 것만 모았습니다.",
		lead: marketLead.ko,
		key: {
			cities: "참여가 확인된 시·군",
			citiesOf: (found, all) => `${formatNumber(found, "ko")}곳 / ${formatNumber(all, "ko")}곳`,
			citiesNote: "나머지가 참여하지 않았다는 뜻은 아닙니다.",
			named: "이름이 알려진 사업",
			unnamed: "이름이 공표되지 않은 구매",
			unnamedNote: "발표된 신규 구매 수에서 이름이 알려진 수를 뺀 것",
			cityPurchases: "다른 시·군이 산 사업",
			noneFound: "찾지 못함",
			policies: (count) => `${formatNumber(count, "ko")}건`,
		},
		sections: {
			how: "어떻게 사고파나?",
			tools: "직접 해 보기",
			rounds: "해마다 무엇을 샀나?",
			policies: "어떤 사업이 알려졌나?",
			matrix: "누가 내고 누가 샀나?",
			flow: "사업은 어디에서 어디로 갔나?",
			gaps: "공표되지 않은 것",
			sources: "이 페이지의 출처",
		},
		how: marketHowWords.ko,
		rules: marketRulesWords.ko,
		rounds: marketRoundsWords.ko,
		matrix: marketMatrixWords.ko,
		flow: marketFlowWords.ko,
		gapsNote: "정책마켓에 관해 찾아보았으나 없거나 일부만 있던 것입니다.",
	},
	en: {
		title: "Job policy market",
		description:
			"The rules of Gyeonggi's job policy market, each year's budget and purchases, and every known policy with who offered it, who bought it and the sources.",
		lead: marketLead.en,
		key: {
			cities: "Cities and counties found taking part",
			citiesOf: (found, all) => `${formatNumber(found, "en")} of ${formatNumber(all, "en")}`,
			citiesNote: "It does not mean that the others never did.",
			named: "Policies known by name",
			unnamed: "Purchases without a name",
			unnamedNote: "New purchases as announced, less those known by name",
			cityPurchases: "Bought by another city",
			noneFound: "None found",
			policies: (count) => formatNumber(count, "en"),
		},
		sections: {
			how: "How does the market work?",
			tools: "Try it",
			rounds: "What was bought each year?",
			policies: "Which policies are known?",
			matrix: "Who offered, and who bought?",
			flow: "Where did policies come from and go?",
			gaps: "What was not published",
			sources: "Sources of this page",
		},
		how: marketHowWords.en,
		rules: marketRulesWords.en,
		rounds: marketRoundsWords.en,
		matrix: marketMatrixWords.en,
		flow: marketFlowWords.en,
		gapsNote: "What was looked for about the market and not found, or only in part.",
	},
};
