/** Words of the market's rules: each year's shares and cap, in a sentence and in a table. */
import type { Rule } from "../../../data/tables/rules.ts";
import type { Locale } from "../../../site.ts";
import { formatList } from "../../lists.ts";
import { formatMoney, formatPercent } from "../../numbers.ts";
import { formatPeriod } from "../../periods.ts";
import { listYears } from "./years.ts";

/** A published rule: none of its amounts is missing. */
export interface PublishedRule {
	readonly year: number;
	readonly capMillion: number;
	readonly sharesPct: readonly number[];
}

export interface MarketRulesWords {
	readonly sentence: (rule: PublishedRule, sameIn: readonly number[]) => string;
	readonly shareSteps: (rule: PublishedRule) => string;
	readonly supportYear: (year: number) => string;
	/** Of the table of all years. */
	readonly heading: string;
	readonly year: string;
	readonly cap: string;
	readonly who: string;
	readonly criteria: string;
	readonly source: string;
	readonly notPublished: string;
}

export const marketRulesWords: Readonly<Record<Locale, MarketRulesWords>> = {
	ko: {
		sentence: ({ year, capMillion, sharesPct }, sameIn) => {
			const shares = sharesPct.map((share, index) => `${index + 1}년 차 ${formatPercent(share, "ko")}`);
			const rule = `${formatPeriod(String(year), "ko")} 규정은 도비 비율을 ${formatList(shares, "ko")}로 정하고, 사업 하나에 한 해 ${formatMoney(capMillion, "ko")}까지 지원한다.`;
			return sameIn.length > 0 ? `${rule} ${listYears(sameIn, "ko")}에도 비율과 한도가 같았다.` : rule;
		},
		shareSteps: ({ sharesPct }) =>
			`지원 연차별 도비와 시·군비의 비율: ${sharesPct
				.map(
					(share, index) =>
						`${index + 1}년 차 도 ${formatPercent(share, "ko")}, 시·군 ${formatPercent(100 - share, "ko")}`,
				)
				.join("; ")}`,
		supportYear: (year) => `${year}년 차`,
		heading: "해마다의 규정",
		year: "연도",
		cap: "한 해 한도",
		who: "낼 수 있는 곳",
		criteria: "심사 기준",
		source: "출처",
		notPublished: "미공표",
	},
	en: {
		sentence: ({ year, capMillion, sharesPct }, sameIn) => {
			const shares = sharesPct.map((share, index) => `${formatPercent(share, "en")} in year ${index + 1}`);
			const rule = `Under the rules of ${year} the province pays ${formatList(shares, "en")}, and at most ${formatMoney(capMillion, "en")} a year for one policy.`;
			return sameIn.length > 0 ? `${rule} Shares and cap were the same in ${listYears(sameIn, "en")}.` : rule;
		},
		shareSteps: ({ sharesPct }) =>
			`Shares of province and city by year of support: ${sharesPct
				.map(
					(share, index) =>
						`year ${index + 1} province ${formatPercent(share, "en")}, city ${formatPercent(100 - share, "en")}`,
				)
				.join("; ")}`,
		supportYear: (year) => `Year ${year}`,
		heading: "The rules of each year",
		year: "Year",
		cap: "Cap a year",
		who: "Who may offer",
		criteria: "Criteria",
		source: "Source",
		notPublished: "Not published",
	},
};

/** The rules of a row, where all of them were published. */
export function publishedRule(row: Rule): PublishedRule | null {
	const shares = [row.share_year1_pct, row.share_year2_pct, row.share_year3_pct];
	const sharesPct = shares.filter((share) => share !== null);
	if (row.cap_million_krw === null || sharesPct.length < shares.length) return null;
	return { year: row.year, capMillion: row.cap_million_krw, sharesPct };
}
