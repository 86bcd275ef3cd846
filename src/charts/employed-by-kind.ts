/** What the charts of employed persons by occupation and by status share. */
import type { Dataset } from "../data/dataset.ts";
import type { Datum } from "../data/views/datum.ts";
import { codeOf } from "../data/views/datum.ts";
import { type EmployedKind, placesByKind } from "../data/views/employed-by-kind.ts";
import { everyRegion, type RegionAndPeriod } from "../data/views/published.ts";
import type { StatusName } from "../styles/tokens.ts";
import type { Labels } from "./chart.ts";
import type { BarRow } from "./horizontal-bars.ts";

export function kindSelections(kind: EmployedKind): (dataset: Dataset) => RegionAndPeriod[] {
	return (dataset) => placesByKind(dataset, kind, everyRegion(dataset));
}

/** What a reader meets first: the first place, in the newest half-year it has. */
export function newestOfFirst(selections: readonly RegionAndPeriod[]): RegionAndPeriod {
	const [first] = selections;
	const newest = selections.findLast(({ region }) => region === first?.region);
	if (newest === undefined) throw new Error("no place has a value");
	return newest;
}

/** A bar of one class. */
export function classRow(datum: Datum, label: Labels): BarRow {
	return {
		name: label.name("breakdown", codeOf(datum, "breakdown")),
		segments:
			datum.value === null
				? []
				: [{ value: datum.value, colour: "series", status: (datum.status ?? "survey") as StatusName, datum }],
		end: label.value(datum),
	};
}
