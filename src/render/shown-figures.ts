/** The states of charts that have a place on a page. The build draws them before the pages are written. */
import type { ChartId, SelectionOf } from "../charts/index.ts";
import { allStates } from "../charts/states.ts";
import type { Dataset } from "../data/dataset.ts";
import { labourMeasures, latestLabourPeriod } from "../data/views/labour.ts";

export type FigureState = {
	readonly [Id in ChartId]: { readonly id: Id; readonly selection: SelectionOf<Id> };
}[ChartId];

/** The age the site speaks of unless a reader asks for another: the survey's own total. */
export const DEFAULT_AGE = "age-15-plus";

export function shownFigures(dataset: Dataset): FigureState[] {
	const plan = (
		["plan-jobs-target", "plan-tasks-by-tier", "plan-tasks-by-area", "annual-jobs", "annual-budget"] as const
	).map((id) => ({ id, selection: null }));
	const shown: FigureState[] = [
		...plan,
		...labourMeasures.flatMap((measure) => labourFigures(dataset, measure)),
	];
	const known = new Set<string>(shown.map(({ id }) => id));
	// Every other chart stands in the gallery as it is met first.
	const others = allStates(dataset).filter(({ id }) => !known.has(id));
	return [
		...shown,
		...others.map(({ first: { id, selection } }) => ({ id, selection }) as unknown as FigureState),
	];
}

function labourFigures(dataset: Dataset, measure: (typeof labourMeasures)[number]): FigureState[] {
	const breakdown = DEFAULT_AGE;
	const period = latestLabourPeriod(dataset, measure, breakdown);
	return [
		{ id: "region-map", selection: { measure, breakdown, period } },
		{ id: "region-ranking", selection: { measure, breakdown, period } },
		{ id: "region-heat", selection: { measure, breakdown } },
		...dataset.cities.map(({ region }) => ({
			id: "region-line" as const,
			selection: { measure, breakdown, region },
		})),
	];
}
