/**
 * States of charts: each valid selection has an address of its own. A selection's values become the segments of a path,
 * in the order of the chart's facets: `region-line/employment-rate/age-15-plus/suwon`.
 */
import type { Dataset } from "../data/dataset.ts";
import type { Extent } from "../data/extent.ts";
import { once } from "../data/once.ts";
import type { View } from "../data/views/view.ts";
import type { Chart } from "./chart.ts";
import { type ChartId, charts } from "./index.ts";

/** States of each chart, at most, by how much of a site is made. */
const mostStates: Readonly<Record<Extent, number>> = {
	whole: Number.POSITIVE_INFINITY,
	excerpt: 4,
	pages: 1,
};

/** A selection as facet → code. Charts without facets have the empty one. */
export type Codes = Readonly<Record<string, string>>;

export interface ChartState {
	readonly id: ChartId;
	readonly selection: Codes;
	/** Address below `charts/`, without slashes at its ends. */
	readonly path: string;
}

/** A choice a reader can make at a state: a facet, its codes, and where each of them leads. */
export interface Facet {
	readonly name: string;
	readonly options: readonly { readonly code: string; readonly path: string; readonly isCurrent: boolean }[];
}

/** All states of one chart, the one shown first at the front. */
export interface ChartStates {
	readonly id: ChartId;
	readonly states: readonly ChartState[];
	readonly first: ChartState;
}

/** Every state of every chart, in the order of the registry. */
export function allStates(dataset: Dataset): ChartStates[] {
	return (Object.keys(charts) as ChartId[]).map((id) => statesOf(dataset, id));
}

/** The states of one chart. Throws where a chart has nothing to show. */
export const statesOf = once((dataset: Dataset, id: ChartId): ChartStates => {
	const chart = charts[id] as unknown as Chart<Codes | null, View>;
	const states = excerpt(dataset, chart.selections(dataset)).map((selection) => ({
		id,
		selection: selection ?? {},
		path: statePath(dataset, id, selection ?? {}),
	}));
	const wanted = chart.first?.(dataset);
	const [first] = wanted ? [nearestState(states, wanted)] : states;
	if (first === undefined) throw new Error(`chart ${id} has no state with data`);
	return { id, states, first };
});

/** All selections, or a few from the whole length of the list. */
function excerpt<S>({ extent }: Dataset, selections: readonly S[]): readonly S[] {
	const step = Math.max(1, Math.ceil(selections.length / mostStates[extent]));
	return selections.filter((_, place) => place % step === 0);
}

/** Address of a state below `charts/`. */
export function statePath(dataset: Dataset, id: ChartId, selection: Codes): string {
	return [id, ...Object.values(selection).map((code) => segmentOf(dataset, code))].join("/");
}

/** A code as a segment of an address: places and tasks by their slug, spans of years with a hyphen. */
function segmentOf(dataset: Dataset, code: string): string {
	return dataset.region.get(code)?.slug ?? dataset.task.get(code)?.slug ?? code.replace("/", "-");
}

/** The state that differs least from a selection, the earlier of equals. Throws where there are no states. */
export function nearestState(states: readonly ChartState[], wanted: Codes): ChartState {
	const agreement = (state: ChartState) =>
		Object.entries(wanted).filter(([facet, code]) => state.selection[facet] === code).length;
	const [first, ...rest] = states;
	if (first === undefined) throw new Error("no state to be near to");
	return rest.reduce((best, state) => (agreement(state) > agreement(best) ? state : best), first);
}

/**
 * The choices at a state. Only codes that some state has are offered; each leads to the state with that code that agrees
 * most with the current one.
 */
export function facetsOf({ states }: ChartStates, current: ChartState): Facet[] {
	return Object.keys(current.selection).flatMap((name) => {
		const codes = [...new Set(states.map(({ selection }) => selection[name] ?? ""))];
		if (codes.length < 2) return [];
		const options = codes.map((code) => ({
			code,
			path: nearestState(
				states.filter(({ selection }) => selection[name] === code),
				current.selection,
			).path,
			isCurrent: current.selection[name] === code,
		}));
		return [{ name, options }];
	});
}

/**
 * Addresses a reader could put together from the parts of others, but that have no data: each with the state it leads to.
 * They are pages that pass on, so that no such address is a 404.
 */
export function redirectsOf(
	dataset: Dataset,
	{ id, states, first }: ChartStates,
): { readonly path: string; readonly to: ChartState }[] {
	const known = new Set(states.map(({ path }) => path));
	const names = Object.keys(first.selection);
	const products = names.reduce<Codes[]>(
		(all, name) => {
			const codes = [...new Set(states.map(({ selection }) => selection[name] ?? ""))];
			return all.flatMap((codesSoFar) => codes.map((code) => ({ ...codesSoFar, [name]: code })));
		},
		[{}],
	);
	const paths = products.map((selection) => ({
		path: statePath(dataset, id, selection),
		to: nearestState(states, selection),
	}));
	// The beginnings of an address lead to the first state that continues them.
	const beginnings = names.flatMap((_, index) =>
		[
			...new Set(
				states.map(({ path }) =>
					path
						.split("/")
						.slice(0, index + 1)
						.join("/"),
				),
			),
		].map((path) => ({
			path,
			to: first.path.startsWith(`${path}/`)
				? first
				: (states.find((state) => state.path.startsWith(`${path}/`)) ?? first),
		})),
	);
	return [...paths, ...beginnings].filter(({ path }) => !known.has(path));
}
