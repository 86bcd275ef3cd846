/** The yearly rounds of the market: what was announced, what was bought, and how sure each figure is. */
import type { Dataset } from "../dataset.ts";
import { comparePeriods } from "../period.ts";
import { PROVINCE } from "../places.ts";
import type { Round } from "../tables/rounds.ts";
import { type Datum, datumAt } from "./datum.ts";

export interface MarketRound {
	/** A year, or several together where figures were published for them only. */
	readonly period: string;
	/** Dates and note of the round; null for several years. */
	readonly round: Round | null;
	/** Provincial money in million won. */
	readonly budget: Datum;
	readonly proposals: ByProposer;
	/** Projects newly bought. */
	readonly projects: ByProposer;
	/** Projects supported for another year. */
	readonly continued: Datum;
	readonly jobs: Datum;
}

/** A count and how it divides by who proposed. */
export interface ByProposer {
	readonly total: Datum;
	readonly city: Datum;
	readonly agency: Datum;
}

/** The rounds by year, each followed by figures for several years that end with it. */
export function marketRounds(dataset: Dataset): MarketRound[] {
	const measures = ["market-budget", "market-projects", "market-jobs"];
	const together = dataset.observations
		.filter(({ measure, period }) => measures.includes(measure) && period.includes("/"))
		.map(({ period }) => period);
	const periods = [...new Set([...dataset.rounds.map(({ year }) => String(year)), ...together])];
	return periods
		.sort((a, b) => comparePeriods(lastYearOf(a), lastYearOf(b)) || a.length - b.length)
		.map((period) => {
			const at = (measure: string, breakdown: string | null = null) =>
				marketResult(dataset, measure, period, breakdown);
			const byProposer = (measure: string): ByProposer => ({
				total: at(measure),
				city: at(measure, "proposer-city"),
				agency: at(measure, "proposer-agency"),
			});
			return {
				period,
				round: dataset.rounds.find(({ year }) => String(year) === period) ?? null,
				budget: at("market-budget"),
				proposals: byProposer("market-proposals"),
				projects: byProposer("market-projects"),
				continued: at("market-continued-projects"),
				jobs: at("market-jobs"),
			};
		});
}

/** A figure of a round: the result where one was published, else the plan; a status tells them apart. */
export function marketResult(
	dataset: Dataset,
	measure: string,
	period: string,
	breakdown: string | null = null,
): Datum {
	const place = { measure, region: PROVINCE, period, breakdown };
	const result = datumAt(dataset, place, "result");
	return result.value === null ? datumAt(dataset, place, "target") : result;
}

function lastYearOf(period: string): string {
	return period.slice(-4);
}
