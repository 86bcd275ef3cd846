/** Words of the table of the policies that are known by name. */
import type { Locale } from "../../../site.ts";

export interface MarketPoliciesWords {
	readonly caption: string;
	readonly policy: string;
	readonly origin: string;
	readonly years: string;
	readonly support: string;
	readonly jobs: string;
	readonly buyers: string;
	readonly noBuyer: string;
}

export const marketPoliciesWords: Readonly<Record<Locale, MarketPoliciesWords>> = {
	ko: {
		caption: "이름이 알려진 사업",
		policy: "사업",
		origin: "낸 곳",
		years: "지원한 해",
		support: "도비",
		jobs: "일자리",
		buyers: "산 곳",
		noBuyer: "찾지 못함",
	},
	en: {
		caption: "Policies known by name",
		policy: "Policy",
		origin: "Offered by",
		years: "Years of support",
		support: "Provincial money",
		jobs: "Jobs",
		buyers: "Bought by",
		noBuyer: "None found",
	},
};
