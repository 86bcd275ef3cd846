/** Policies on their way from who offered them to who bought them. */
import type { Dataset } from "../dataset.ts";
import { PROVINCE } from "../places.ts";
import type { Datum } from "./datum.ts";
import { type NamedPurchases, namedPurchases } from "./market-unnamed.ts";

/** Where a flow starts or ends. */
export type FlowEnd =
	| { readonly kind: "regions"; readonly regions: readonly string[] }
	| { readonly kind: "agency" }
	/** Bought by the province without a name; by who offered it, where that was published. */
	| { readonly kind: "unnamed"; readonly by: "city" | "agency" | "unknown" }
	/** Offered to others, no buyer found. */
	| { readonly kind: "no-buyer" };

export interface FlowLink {
	readonly from: FlowEnd;
	readonly to: FlowEnd;
	/** Policies; a policy offered by several together counts once. */
	readonly count: number;
	/** The policies by code; empty where they have no name. */
	readonly policies: readonly string[];
}

export interface MarketFlow {
	/** From who offered to the province: policies newly bought, those known by name before those that are not. */
	readonly toProvince: readonly FlowLink[];
	/** From who offered to cities and counties that bought, or to nobody found. */
	readonly toCities: readonly FlowLink[];
	/** Policies the province newly bought: by name, and without one. */
	readonly named: number;
	readonly unnamed: number;
	/** The published counts that those without a name were worked out from. */
	readonly unnamedFrom: readonly Datum[];
	/** Purchases by cities and counties. */
	readonly cityPurchases: number;
	/** Policies offered to others of which no buyer was found. */
	readonly offered: number;
	/** Years of which no number of purchases was published. */
	readonly unpublishedYears: readonly number[];
}

const province: FlowEnd = { kind: "regions", regions: [PROVINCE] };

export function marketFlow(dataset: Dataset): MarketFlow {
	const bought = distinct(
		dataset.adoptions
			.filter(({ buyer, kind }) => buyer === PROVINCE && kind === "new")
			.map(({ policy }) => policy),
	);
	const named = links(bought.map((policy) => ({ policy, from: originOf(dataset, policy), to: province })));
	const unnamed = unnamedLinks(dataset);
	const purchases = dataset.adoptions.filter(({ buyer }) => buyer !== PROVINCE);
	const sold = new Set(purchases.map(({ policy }) => policy));
	const waiting = distinct(
		dataset.support
			.filter(({ kind, policy }) => kind === "spread" && !sold.has(policy))
			.map(({ policy }) => policy),
	);
	const toCities = links([
		...distinctBy(purchases, ({ policy, buyer }) => `${policy}|${buyer}`).map(({ policy, buyer }) => ({
			policy,
			from: originOf(dataset, policy),
			to: { kind: "regions", regions: [buyer] } as const,
		})),
		...waiting.map((policy) => ({
			policy,
			from: originOf(dataset, policy),
			to: { kind: "no-buyer" } as const,
		})),
	]);
	return {
		toProvince: [...named, ...unnamed],
		toCities,
		named: bought.length,
		unnamed: unnamed.reduce((sum, { count }) => sum + count, 0),
		unnamedFrom: unnamedPurchases(dataset).map(({ datum }) => datum),
		cityPurchases: toCities.reduce((sum, { to, count }) => sum + (to.kind === "regions" ? count : 0), 0),
		offered: waiting.length,
		unpublishedYears: namedPurchases(dataset)
			.filter(({ kind, published, named: known }) => kind === "new" && published === null && known > 0)
			.map(({ year }) => year),
	};
}

/** A name for an end, equal for equal ends. */
export function flowKey(end: FlowEnd): string {
	if (end.kind === "regions") return end.regions.join(";");
	return end.kind === "unnamed" ? `unnamed-${end.by}` : end.kind;
}

function originOf(dataset: Dataset, policy: string): FlowEnd {
	const regions = dataset.policy.get(policy)?.origin_regions ?? null;
	return regions === null ? { kind: "agency" } : { kind: "regions", regions };
}

/** New purchases of the years that published more of them than are known by name. */
function unnamedPurchases(dataset: Dataset): NamedPurchases[] {
	return namedPurchases(dataset).filter(({ kind, unnamed }) => kind === "new" && (unnamed ?? 0) > 0);
}

function unnamedLinks(dataset: Dataset): FlowLink[] {
	const rows = unnamedPurchases(dataset);
	const totals = { city: 0, agency: 0, unknown: 0 };
	for (const { unnamed, unnamedCity, unnamedAgency } of rows) {
		totals.city += unnamedCity ?? 0;
		totals.agency += unnamedAgency ?? 0;
		totals.unknown += Math.max((unnamed ?? 0) - (unnamedCity ?? 0) - (unnamedAgency ?? 0), 0);
	}
	return (["city", "agency", "unknown"] as const)
		.filter((by) => totals[by] > 0)
		.map((by) => ({ from: { kind: "unnamed", by }, to: province, count: totals[by], policies: [] }));
}

/** One link for each pair of ends, the widest first; equal ones in the order of the record. */
function links(
	moves: readonly { readonly policy: string; readonly from: FlowEnd; readonly to: FlowEnd }[],
): FlowLink[] {
	const groups = new Map<string, { from: FlowEnd; to: FlowEnd; policies: string[] }>();
	for (const { policy, from, to } of moves) {
		const key = `${flowKey(from)}>${flowKey(to)}`;
		const group = groups.get(key) ?? { from, to, policies: [] };
		group.policies.push(policy);
		groups.set(key, group);
	}
	return [...groups.values()]
		.map((group) => ({ ...group, count: group.policies.length }))
		.sort((a, b) => b.count - a.count);
}

function distinct<T>(items: readonly T[]): T[] {
	return [...new Set(items)];
}

function distinctBy<T>(items: readonly T[], key: (item: T) => string): T[] {
	return [...new Map(items.map((item) => [key(item), item])).values()];
}
