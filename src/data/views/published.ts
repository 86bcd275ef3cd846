/** Where and when something was published: selections of charts offer nothing else. */
import type { Dataset, Query } from "../dataset.ts";
import { comparePeriods } from "../period.ts";
import { PROVINCE } from "../places.ts";

/** A place at a time: what many charts are chosen by. */
export interface RegionAndPeriod {
	readonly region: string;
	readonly period: string;
}

/** The province and the 31 cities and counties, in the order of lists. */
export function everyRegion(dataset: Dataset): string[] {
	return [PROVINCE, ...dataset.cities.map(({ region }) => region)];
}

/** Periods that rows of these dimensions have values for, in order, each once. */
export function publishedPeriods(dataset: Dataset, query: Query): string[] {
	const rows = dataset.select(query).filter(({ value }) => value !== null);
	return [...new Set(rows.map(({ period }) => period))].sort(comparePeriods);
}
