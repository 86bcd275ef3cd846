/** Words of a page about one policy of the market, and how the market's tables name it. */
import type { Policy } from "../../data/tables/policies.ts";
import type { Support } from "../../data/tables/support.ts";
import type { MarketPolicy } from "../../data/views/market-policies.ts";
import type { Locale } from "../../site.ts";
import { formatList } from "../lists.ts";
import { josa } from "../particles.ts";
import { formatPeriod } from "../periods.ts";
import type { Vocabulary } from "../vocabulary.ts";

export interface MarketPolicyWords {
	readonly lead: (record: MarketPolicy, words: Vocabulary) => string;
	readonly facts: {
		readonly origin: string;
		readonly target: string;
		readonly firstYear: string;
		readonly buyers: string;
		readonly notPublished: string;
		readonly noBuyer: string;
	};
	readonly supportSection: string;
	readonly purchasesSection: string;
	readonly otherSection: string;
	readonly noSupport: string;
	readonly noPurchase: string;
	readonly columns: {
		readonly year: string;
		readonly kind: string;
		readonly support: string;
		readonly total: string;
		readonly share: string;
		readonly jobs: string;
		readonly buyer: string;
		readonly amount: string;
		readonly source: string;
	};
	readonly inferred: string;
	readonly inferredNote: string;
	readonly calculate: string;
	readonly calculateNote: string;
	readonly sources: string;
}

/** Who offered a policy: cities and counties by name, or the agency. */
export function originOf(policy: Policy, words: Vocabulary): string {
	const regions = policy.origin_regions ?? [];
	const names = regions.map((code) => words.name("region", code));
	const [first, second, ...more] = names;
	if (words.locale === "ko" && first && second && more.length === 0) return josa`${first}과/와 ${second}`;
	if (names.length > 0) return formatList(names, words.locale);
	return words.text(policy, "agency") ?? words.term("origin-kind", policy.origin_kind);
}

/** "2019년(신규)", "2020년(2년 차, 추정)": each year of support with what it was. */
export function supportYears(support: readonly Support[], words: Vocabulary): string[] {
	const { locale } = words;
	const { inferred } = marketPolicyWords[locale];
	return support.map(({ year, kind, inferred: isInferred }) => {
		const remarks = [words.term("support-kind", kind), ...(isInferred ? [inferred] : [])].join(", ");
		return locale === "ko" ? `${year}년(${remarks})` : `${year} (${remarks})`;
	});
}

export const marketPolicyWords: Readonly<Record<Locale, MarketPolicyWords>> = {
	ko: {
		lead: (record, words) => {
			const { policy, buyers } = record;
			const origin = originOf(policy, words);
			const first = josa`${origin}이/가 낸 일자리 사업이다.`;
			const chosen =
				policy.first_year === null
					? "처음 선정된 해는 찾지 못했다."
					: `${formatPeriod(String(policy.first_year), "ko")}에 처음 선정되었다.`;
			const bought =
				buyers.length === 0
					? "산 곳은 찾지 못했다."
					: josa`산 곳으로 확인된 것은 ${formatList(
							buyers.map((buyer) => words.name("region", buyer)),
							"ko",
						)}이다/다.`;
			return `${first} ${chosen} ${bought}`;
		},
		facts: {
			origin: "낸 곳",
			target: "참여 대상",
			firstYear: "처음 선정된 해",
			buyers: "산 곳",
			notPublished: "미공표",
			noBuyer: "찾지 못함",
		},
		supportSection: "해마다의 지원",
		purchasesSection: "누가 샀나?",
		otherSection: "그 밖에 공표된 수치",
		noSupport: "지원을 받은 해는 찾지 못했습니다.",
		noPurchase: "도나 시·군이 샀다는 보도를 찾지 못했습니다. 사지 않았다는 뜻은 아닙니다.",
		columns: {
			year: "연도",
			kind: "종류",
			support: "도비",
			total: "총사업비",
			share: "도비 비율",
			jobs: "일자리",
			buyer: "산 곳",
			amount: "낸 돈",
			source: "비고와 출처",
		},
		inferred: "추정",
		inferredNote: "‘추정’은 그해라고 적힌 보도가 없어 앞뒤 사정으로 읽은 해입니다.",
		calculate: "이 사업으로 매칭 계산하기",
		calculateNote: "공표된 사업비와 그해의 규정으로 도와 시·군이 낼 돈을 계산합니다.",
		sources: "출처",
	},
	en: {
		lead: (record, words) => {
			const { policy, buyers } = record;
			const first = `A jobs policy offered by ${originOf(policy, words)}.`;
			const chosen =
				policy.first_year === null
					? "The year it was first chosen was not found."
					: `It was first chosen in ${policy.first_year}.`;
			const bought =
				buyers.length === 0
					? "No buyer was found."
					: `It is known to have been bought by ${formatList(
							buyers.map((buyer) => words.name("region", buyer)),
							"en",
						)}.`;
			return `${first} ${chosen} ${bought}`;
		},
		facts: {
			origin: "Offered by",
			target: "For whom",
			firstYear: "First chosen",
			buyers: "Bought by",
			notPublished: "Not published",
			noBuyer: "None found",
		},
		supportSection: "Support by year",
		purchasesSection: "Who bought it?",
		otherSection: "Other published figures",
		noSupport: "No year of support was found.",
		noPurchase:
			"No report of a purchase by the province or a city was found. It does not mean that there was none.",
		columns: {
			year: "Year",
			kind: "Kind",
			support: "Provincial money",
			total: "Whole cost",
			share: "Provincial share",
			jobs: "Jobs",
			buyer: "Bought by",
			amount: "Paid",
			source: "Notes and source",
		},
		inferred: "inferred",
		inferredNote: "“Inferred” marks a year no report states; it is our reading of the circumstances.",
		calculate: "Work out the shares for this policy",
		calculateNote: "What province and city pay at the published cost, by the rules of the year.",
		sources: "Sources",
	},
};
