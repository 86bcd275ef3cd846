import type { Dataset } from "../dataset.ts";
import { type TargetsAndResults, targetsAndResults } from "./targets-and-results.ts";
import type { View } from "./view.ts";

export interface CityTargetsSelection {
	readonly region: string;
}

/** A city's or county's own jobs targets and what it reported, never beside another's: each counts in its own way. */
export interface CityTargets extends View, TargetsAndResults {
	readonly selection: CityTargetsSelection;
}

const TARGET = "city-jobs-target";
const RESULT = "city-jobs-created";

export function cityTargets(dataset: Dataset, selection: CityTargetsSelection): CityTargets {
	const { region } = selection;
	// The total first; a plan for one sector only stands under its name.
	const sectors = [null, ...sectorsOf(dataset, region)];
	const laidOut = targetsAndResults(
		dataset,
		sectors.map((sector) => ({
			target: TARGET,
			result: RESULT,
			place: { region, sector },
			isAim: sector === null,
		})),
	);
	return {
		selection,
		...laidOut,
		table: {
			rows: sectors.length > 1 ? ["period", "sector", "status"] : ["period", "status"],
			columns: null,
		},
	};
}

/** Cities and counties with any target or result of their own. */
export function cityTargetsSelections(dataset: Dataset): CityTargetsSelection[] {
	const rows = [TARGET, RESULT].flatMap((measure) => dataset.select({ measure }));
	const known = new Set(rows.flatMap(({ region, value }) => (value === null ? [] : [region])));
	return dataset.cities.flatMap(({ region }) => (known.has(region) ? [{ region }] : []));
}

function sectorsOf(dataset: Dataset, region: string): string[] {
	const rows = [TARGET, RESULT].flatMap((measure) => dataset.select({ measure, region }));
	return [...new Set(rows.flatMap(({ sector }) => sector ?? []))].sort();
}
