/** How many of the purchases a round published are known by name, and how many are not. */
import type { Dataset } from "../dataset.ts";
import { PROVINCE } from "../places.ts";
import type { Datum } from "./datum.ts";
import { marketResult } from "./market-rounds.ts";

export interface NamedPurchases {
	readonly year: number;
	/** Bought for the first time, or supported for another year. */
	readonly kind: "new" | "continued";
	/** Purchases the round published; null where it published no number. */
	readonly published: number | null;
	/** The observation that says so; a gap where there is none. */
	readonly datum: Datum;
	/** Purchases by the province the record names. */
	readonly named: number;
	/** Those of them whose year is our reading. */
	readonly inferred: number;
	/** Published without a name; null where no number was published, which is not zero. */
	readonly unnamed: number | null;
	/** The unnamed ones by who offered them; null where the round does not divide them. */
	readonly unnamedCity: number | null;
	readonly unnamedAgency: number | null;
}

/** Two rows a year, for every year with a round or a purchase. */
export function namedPurchases(dataset: Dataset): NamedPurchases[] {
	const years = [...dataset.rounds, ...dataset.adoptions].map(({ year }) => year);
	return [...new Set(years)]
		.sort((a, b) => a - b)
		.flatMap((year) => [purchases(dataset, year, "new"), purchases(dataset, year, "continued")]);
}

function purchases(dataset: Dataset, year: number, kind: NamedPurchases["kind"]): NamedPurchases {
	const round = dataset.rounds.find((row) => row.year === year);
	const named = dataset.adoptions.filter(
		(row) => row.year === year && row.buyer === PROVINCE && kindOf(row.kind) === kind,
	);
	const offeredBy = (origin: string) =>
		named.filter(({ policy }) => dataset.policy.get(policy)?.origin_kind === origin).length;
	const isNew = kind === "new";
	const published = (isNew ? round?.projects_new : round?.projects_continued) ?? null;
	return {
		year,
		kind,
		published,
		datum: marketResult(dataset, isNew ? "market-projects" : "market-continued-projects", String(year)),
		named: named.length,
		inferred: named.filter(({ inferred }) => inferred).length,
		unnamed: rest(published, named.length),
		unnamedCity: isNew ? rest(round?.projects_new_city ?? null, offeredBy("city")) : null,
		unnamedAgency: isNew ? rest(round?.projects_new_agency ?? null, offeredBy("agency")) : null,
	};
}

function kindOf(kind: string): NamedPurchases["kind"] | null {
	if (kind === "new") return "new";
	return kind === "year2" || kind === "year3" ? "continued" : null;
}

function rest(published: number | null, named: number): number | null {
	return published === null ? null : Math.max(published - named, 0);
}
