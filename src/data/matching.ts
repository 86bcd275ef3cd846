/**
 * What province and city each pay for a policy of the market, by the rules of a year. Pure arithmetic in won, for the
 * build and the browser alike: amounts in, amounts out, nothing imported.
 */

/** The rule of one year. What was not published is null. */
export interface MatchingRule {
	readonly year: number;
	/** The most the province pays for one policy in a year, in won. */
	readonly capWon: number | null;
	/** The province's share in percent in the first, second and third year of support. */
	readonly sharesPct: readonly [number | null, number | null, number | null];
}

/** One year of support. `provinceWon` and `cityWon` always add up to `totalWon`. */
export interface MatchedYear {
	/** 1, 2 or 3: which year of support. */
	readonly supportYear: number;
	readonly totalWon: number;
	/** The share of the rule, in percent. */
	readonly sharePct: number;
	readonly provinceWon: number;
	readonly cityWon: number;
	/** Whether the share would be more than the cap, so that the city pays what is over it. */
	readonly isCapped: boolean;
}

/** Three years of support and their sums. */
export interface Matching {
	readonly years: readonly MatchedYear[];
	readonly totalWon: number;
	readonly provinceWon: number;
	readonly cityWon: number;
}

/** Years a policy may be supported. */
export const SUPPORT_YEARS = 3;

/** The most an amount may be: a thousand times the cap of a year, and far below where won stop being exact. */
export const MOST_WON = 1_000_000_000_000;

/** An amount of the record (**million won**) in won, exactly: 207.067 is 207,067,000. */
export function wonOf(millionKrw: number): number {
	return Math.round(millionKrw * 1e6);
}

/** A row of the rules as the record has it. */
interface RuleRow {
	readonly year: number;
	readonly cap_million_krw: number | null;
	readonly share_year1_pct: number | null;
	readonly share_year2_pct: number | null;
	readonly share_year3_pct: number | null;
}

export function matchingRule(row: RuleRow): MatchingRule {
	return {
		year: row.year,
		capWon: row.cap_million_krw === null ? null : wonOf(row.cap_million_krw),
		sharesPct: [row.share_year1_pct, row.share_year2_pct, row.share_year3_pct],
	};
}

/** Whether cap and all three shares were published: only then can anything be reckoned. */
export function isPublished(rule: MatchingRule): boolean {
	return rule.capWon !== null && rule.sharesPct.every((share) => share !== null);
}

/**
 * One year of support: the province pays its share up to the cap, the city the rest. A part of a won in the province's
 * share is left to the city, so nothing is paid twice or by nobody.
 */
export function matchYear(
	totalWon: number,
	supportYear: number,
	sharePct: number,
	capWon: number,
): MatchedYear {
	// Shares have up to three decimals; as whole thousandths of a percent the product stays exact.
	const share = BigInt(Math.round(sharePct * 1000));
	const byShare = Number((BigInt(totalWon) * share) / 100_000n);
	const provinceWon = Math.min(byShare, capWon);
	return {
		supportYear,
		totalWon,
		sharePct,
		provinceWon,
		cityWon: totalWon - provinceWon,
		isCapped: byShare > capWon,
	};
}

/**
 * Three years of support under one rule; **totalsWon** are the whole costs of the first, second and third year. Null
 * where the rule was not published.
 */
export function matchYears(
	totalsWon: readonly [number, number, number],
	rule: MatchingRule,
): Matching | null {
	const { capWon, sharesPct } = rule;
	if (capWon === null) return null;
	const years: MatchedYear[] = [];
	for (const [index, totalWon] of totalsWon.entries()) {
		const share = sharesPct[index] ?? null;
		if (share === null) return null;
		years.push(matchYear(totalWon, index + 1, share, capWon));
	}
	const sum = (of: (year: MatchedYear) => number) => years.reduce((total, year) => total + of(year), 0);
	return {
		years,
		totalWon: sum((year) => year.totalWon),
		provinceWon: sum((year) => year.provinceWon),
		cityWon: sum((year) => year.cityWon),
	};
}

/** Why a text is no amount of won. */
export type AmountFault = "empty" | "not-a-number" | "not-whole" | "not-positive" | "too-large";

/** An amount as people type it: digits with or without separators, fullwidth digits, 원 or KRW. Won, or what is wrong. */
export function readAmount(text: string): { readonly won: number } | { readonly fault: AmountFault } {
	const plain = text
		.normalize("NFKC")
		.replace(/^\s*(₩|KRW)|원\s*$/gi, "")
		.replace(/[\s,]/g, "")
		.replace("−", "-");
	if (plain === "") return { fault: "empty" };
	if (!/^-?\d+(\.\d*)?$/.test(plain)) return { fault: "not-a-number" };
	if (/\.\d*[1-9]/.test(plain)) return { fault: "not-whole" };
	const won = Number(plain);
	if (won <= 0) return { fault: "not-positive" };
	return won > MOST_WON ? { fault: "too-large" } : { won };
}
