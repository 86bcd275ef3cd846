/** What the matching calculator starts from: the rules of each year and the published policies with a known cost. */
import type { Dataset } from "../dataset.ts";
import { type Matching, type MatchingRule, matchingRule, matchYears, wonOf } from "../matching.ts";
import type { Support } from "../tables/support.ts";

/** How the whole cost of a year is known: published, or because the province was reported to pay all of it. */
export type CostBasis = "total-cost" | "full-share";

export interface MatchedPolicy {
	readonly policy: string;
	/** Cities and counties that offered it; empty for an agency's. */
	readonly regions: readonly string[];
	readonly firstYear: number | null;
	/** The first year of support; null where none is known. */
	readonly support: Support | null;
	/** Whole cost of the first year; null where it was not published. */
	readonly costWon: number | null;
	readonly basis: CostBasis | null;
	/** The three years by the rule of the first year at that cost; null where cost or rule is not known. */
	readonly matching: Matching | null;
}

export interface MarketMatching {
	readonly rules: readonly (MatchingRule & { readonly sources: readonly string[] })[];
	readonly policies: readonly MatchedPolicy[];
}

export function marketMatching(dataset: Dataset): MarketMatching {
	const rules = dataset.rules.map((row) => ({ ...matchingRule(row), sources: row.source ?? [] }));
	const policies = dataset.policies.map((policy): MatchedPolicy => {
		const support = dataset.support.find((row) => row.policy === policy.policy && row.kind === "new") ?? null;
		const rule = rules.find(({ year }) => year === policy.first_year);
		const { costWon, basis } = costOf(support);
		return {
			policy: policy.policy,
			regions: policy.origin_regions ?? [],
			firstYear: policy.first_year,
			support,
			costWon,
			basis,
			matching: costWon === null || rule === undefined ? null : matchYears([costWon, costWon, costWon], rule),
		};
	});
	return { rules, policies };
}

const FULL = 100;

function costOf(support: Support | null): { costWon: number | null; basis: CostBasis | null } {
	const { total_cost_million_krw: total, provincial_support_million_krw: paid } = support ?? {};
	if (total != null) return { costWon: wonOf(total), basis: "total-cost" };
	if (paid != null && support?.provincial_share_pct === FULL)
		return { costWon: wonOf(paid), basis: "full-share" };
	return { costWon: null, basis: null };
}
