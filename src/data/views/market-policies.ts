/** Every policy of the market with its years of support, its buyers and what else was published of it. */
import type { Dataset } from "../dataset.ts";
import { PROVINCE } from "../places.ts";
import type { Adoption } from "../tables/adoptions.ts";
import type { Observation } from "../tables/observations.ts";
import type { Policy } from "../tables/policies.ts";
import type { Support } from "../tables/support.ts";

export interface MarketPolicy {
	readonly policy: Policy;
	/** Years of support, from the first. */
	readonly support: readonly Support[];
	/** Purchases by year, the province before cities. */
	readonly adoptions: readonly Adoption[];
	/** Buyers in the order of their first purchase, each once. */
	readonly buyers: readonly string[];
	/** Figures of the policy that say something else than its years of support, such as posts advertised. */
	readonly otherFigures: readonly Observation[];
	/** Codes of all sources behind the policy, each once: its own before those of support and purchases. */
	readonly sources: readonly string[];
	/** Whether any year is our reading and not a report's. */
	readonly hasInferredYear: boolean;
}

/** The policies in the order of the record. */
export function marketPolicies(dataset: Dataset): MarketPolicy[] {
	return dataset.policies.map((policy) => marketPolicy(dataset, policy));
}

function marketPolicy(dataset: Dataset, policy: Policy): MarketPolicy {
	const isOwn = (row: { readonly policy: string | null }) => row.policy === policy.policy;
	const support = dataset.support.filter(isOwn).sort((a, b) => a.year - b.year);
	const adoptions = dataset.adoptions
		.filter(isOwn)
		.sort((a, b) => a.year - b.year || Number(b.buyer === PROVINCE) - Number(a.buyer === PROVINCE));
	const told = new Set(
		support.flatMap((row) => [
			`${row.year}|${row.provincial_support_million_krw}`,
			`${row.year}|${row.jobs}`,
		]),
	);
	const otherFigures = dataset
		.select({ policy: policy.policy })
		.filter(({ period, value }) => !told.has(`${period}|${value}`));
	return {
		policy,
		support,
		adoptions,
		buyers: [...new Set(adoptions.map(({ buyer }) => buyer))],
		otherFigures,
		sources: [...new Set([policy, ...support, ...adoptions, ...otherFigures].map(({ source }) => source))],
		hasInferredYear: [...support, ...adoptions].some(({ inferred }) => inferred),
	};
}
