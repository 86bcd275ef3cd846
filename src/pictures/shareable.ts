/**
 * Which states of charts have pictures in pixels. Every state has its picture as SVG; pixels cost about a thousand
 * times the time, so they are made of what people share: what stands on pages, and every chart as it is met first.
 */
import { allStates, type ChartState, statePath } from "../charts/states.ts";
import type { Dataset } from "../data/dataset.ts";
import { shownFigures } from "../render/shown-figures.ts";

/** The states with `share.png` and `chart.png`, in the order of the registry. */
export function shareableStates(dataset: Dataset): readonly ChartState[] {
	const known = answers.get(dataset);
	if (known !== undefined) return known.states;
	const charts = allStates(dataset);
	const wanted = new Set([
		...charts.map(({ first }) => first.path),
		...shownFigures(dataset).map(({ id, selection }) => statePath(dataset, id, { ...selection })),
	]);
	const states = charts.flatMap((chart) => chart.states.filter(({ path }) => wanted.has(path)));
	answers.set(dataset, { states, paths: new Set(states.map(({ path }) => path)) });
	return states;
}

/** Whether a state has pictures in pixels. */
export function isShareable(dataset: Dataset, { path }: Pick<ChartState, "path">): boolean {
	shareableStates(dataset);
	return answers.get(dataset)?.paths.has(path) === true;
}

const answers = new WeakMap<
	Dataset,
	{ readonly states: readonly ChartState[]; readonly paths: ReadonlySet<string> }
>();
