/** What the charts of employed persons by occupation and by status share. */
import type { Dataset } from "../data/dataset.ts";
import type { Datum } from "../data/views/datum.ts";
import { codeOf } from "../data/views/datum.ts";
import { type EmployedByKind, type EmployedKind, placesByKind } from "../data/views/employed-by-kind.ts";
import { everyRegion, type RegionAndPeriod } from "../data/views/published.ts";
import type { StatusName } from "../styles/tokens.ts";
import { defineChart, type Labels } from "./chart.ts";
import { type BarRow, barsHeight, horizontalBars } from "./horizontal-bars.ts";

function kindSelections(kind: EmployedKind): (dataset: Dataset) => RegionAndPeriod[] {
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
function classRow(datum: Datum, label: Labels): BarRow {
	return {
		name: label.name("breakdown", codeOf(datum, "breakdown")),
		segments:
			datum.value === null
				? []
				: [{ value: datum.value, colour: "series", status: (datum.status ?? "survey") as StatusName, datum }],
		end: label.value(datum),
	};
}

/** A chart of bars of employed persons of one place and half-year, a bar for each class of one kind. */
export function employedByKindChart(
	kind: EmployedKind,
	view: (dataset: Dataset, selection: RegionAndPeriod) => EmployedByKind,
) {
	const selections = kindSelections(kind);
	return defineChart<RegionAndPeriod, EmployedByKind>({
		id: `employed-by-${kind}`,
		measure: () => "employed",
		selections,
		first: (dataset) => newestOfFirst(selections(dataset)),
		view,
		height: ({ classes }) =>
			barsHeight(
				classes.map(() => ({})),
				"above",
			),
		spec: ({ classes }, context) =>
			horizontalBars(
				classes.map((datum) => classRow(datum, context.label)),
				context,
				"above",
			),
		reconciliations: [],
	});
}
