import type { Dataset } from "../dataset.ts";
import { PROVINCE } from "../places.ts";
import { planYears } from "./annual-jobs.ts";
import { type Datum, datumAt } from "./datum.ts";
import type { View } from "./view.ts";

/** Budget of the annual plans in million won: by fund where published, by sector in the one year that has it so. */
export interface AnnualBudget extends View {
	readonly years: readonly {
		readonly year: string;
		readonly total: Datum;
		/** Funds, or sectors where only those were published; empty where nothing was. */
		readonly parts: readonly Datum[];
	}[];
}

export const funds = ["fund-national", "fund-province", "fund-city", "fund-other"] as const;

export function annualBudget(dataset: Dataset): AnnualBudget {
	const years = planYears.map((year) => {
		const at = (parts: { sector?: string; breakdown?: string }) =>
			datumAt(dataset, { measure: "budget", region: PROVINCE, period: year, ...parts }, "target");
		const byFund = funds.map((breakdown) => at({ breakdown }));
		const bySector = ["public", "public-interest-private"].map((sector) => at({ sector }));
		const parts = [byFund, bySector].find((list) => list.some((datum) => datum.value !== null)) ?? [];
		return { year, total: at({}), parts };
	});
	return {
		years,
		data: years.flatMap(({ total, parts }) => [...parts, total]),
		table: { rows: ["period", "sector", "breakdown"], columns: null },
	};
}
