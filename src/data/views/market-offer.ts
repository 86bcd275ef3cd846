/** What the form for an offer must know of the record. */
import type { Dataset } from "../dataset.ts";
import type { Source } from "../tables/sources.ts";
import { marketSources } from "./market-sources.ts";

export interface MarketOffer {
	/** The next free code, as `P17`. */
	readonly policy: string;
	/** Names of addresses below `market/` that are taken. */
	readonly slugs: readonly string[];
	/** Sources of the market an offer may name. */
	readonly sources: readonly Source[];
	/** What the record writes as terms of use of a public body's notice; empty where it has none. */
	readonly licence: string;
}

/** Pages below `market/` that are no policies. */
export const marketPages = ["calculator", "offer"] as const;

export function marketOffer(dataset: Dataset): MarketOffer {
	const numbers = dataset.policies.map(({ policy }) => Number(/^P(\d+)$/.exec(policy)?.[1] ?? 0));
	const notice = dataset.sources.find(({ kind }) => kind === "notice");
	return {
		policy: `P${String(Math.max(0, ...numbers) + 1).padStart(2, "0")}`,
		slugs: [...dataset.policies.map(({ slug }) => slug), ...marketPages],
		sources: marketSources(dataset),
		licence: notice?.licence_ko ?? "",
	};
}
