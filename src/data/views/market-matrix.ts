/** Who offered and who bought, by year: a row for each of the 31, one for agencies and one for what has no name. */
import type { Dataset } from "../dataset.ts";
import { PROVINCE } from "../places.ts";
import { type NamedPurchases, namedPurchases } from "./market-unnamed.ts";

/** What one policy did in one year, seen from its row. */
export interface MatrixEntry {
	readonly policy: string;
	/**
	 * `new`, `year2`, `year3`: the province paid for what the row offered. `spread`: offered for others to buy.
	 * `bought`: the row bought it.
	 */
	readonly kind: string;
	/** Whether the year is our reading. */
	readonly inferred: boolean;
}

export interface MatrixRow {
	/** Code of a city or county; `agency` for all public agencies together. */
	readonly row: string;
	/** Entries by year, in the order of `years`. An empty cell means that nothing was found, not that there was nothing. */
	readonly cells: readonly (readonly MatrixEntry[])[];
	readonly isEmpty: boolean;
}

export interface MarketMatrix {
	readonly years: readonly number[];
	/** The cities and counties in the order of the code list. */
	readonly cities: readonly MatrixRow[];
	readonly agencies: MatrixRow;
	/** What was bought without a name, two for each year: new and continued. */
	readonly unnamed: readonly NamedPurchases[];
	/** Cities and counties with at least one entry. */
	readonly found: number;
	/** Cities and counties that bought a policy themselves. */
	readonly buyers: number;
}

export function marketMatrix(dataset: Dataset): MarketMatrix {
	const rows = [...dataset.rounds, ...dataset.support, ...dataset.adoptions];
	const years = [...new Set(rows.map(({ year }) => year))].sort((a, b) => a - b);
	const matrixRow = (row: string, offered: (policy: string) => boolean): MatrixRow => {
		const cells = years.map((year) => [
			...dataset.support
				.filter((support) => support.year === year && offered(support.policy))
				.map(({ policy, kind, inferred }) => ({ policy, kind, inferred })),
			...dataset.adoptions
				.filter(({ buyer, year: bought }) => buyer === row && bought === year)
				.map(({ policy, inferred }) => ({ policy, kind: "bought", inferred })),
		]);
		return { row, cells, isEmpty: cells.every((cell) => cell.length === 0) };
	};
	const cities = dataset.cities.map(({ region }) =>
		matrixRow(region, (policy) => dataset.policy.get(policy)?.origin_regions?.includes(region) ?? false),
	);
	return {
		years,
		cities,
		agencies: matrixRow("agency", (policy) => dataset.policy.get(policy)?.origin_kind === "agency"),
		unnamed: namedPurchases(dataset),
		found: cities.filter(({ isEmpty }) => !isEmpty).length,
		buyers: new Set(dataset.adoptions.map(({ buyer }) => buyer).filter((buyer) => buyer !== PROVINCE)).size,
	};
}
