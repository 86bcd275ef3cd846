import type { Dataset } from "../dataset.ts";
import { type Datum, datumAt } from "./datum.ts";
import { publishedPeriods } from "./published.ts";
import type { View } from "./view.ts";

export interface PopulationSelection {
	readonly region: string;
}

/** Registered residents of one place on the last day of each year. */
export interface Population extends View {
	readonly selection: PopulationSelection;
	readonly years: readonly Datum[];
}

const MEASURE = "resident-population";

export function population(dataset: Dataset, selection: PopulationSelection): Population {
	// The years of the record, not those of the place: a year that a place lacks is a gap in its columns.
	const years = publishedPeriods(dataset, { measure: MEASURE, breakdown: null }).map((period) =>
		datumAt(dataset, { measure: MEASURE, region: selection.region, period }, "result"),
	);
	return { selection, years, data: years, table: { rows: ["period"], columns: null } };
}

/** Places with residents of some year in the record. */
export function placesWithPopulation(dataset: Dataset, regions: readonly string[]): PopulationSelection[] {
	return regions
		.filter((region) => publishedPeriods(dataset, { measure: MEASURE, region, breakdown: null }).length > 0)
		.map((region) => ({ region }));
}
