/** The states of charts whose drawings tests look at. */
import { type ChartId, charts } from "../../src/charts/index.ts";
import { statesOf } from "../../src/charts/states.ts";
import type { Dataset } from "../../src/data/dataset.ts";
import { type FigureState, shownFigures } from "../../src/render/shown-figures.ts";

/**
 * The states that stand on pages; of charts that only have pages of their own, the state met first and one state of
 * every other place: names and magnitudes differ from place to place.
 */
export function drawnStates(dataset: Dataset): FigureState[] {
	const shown = shownFigures(dataset);
	const others = (Object.keys(charts) as ChartId[]).filter((id) => !shown.some((state) => state.id === id));
	return [...shown, ...others.flatMap((id) => oneOfEveryPlace(dataset, id))];
}

function oneOfEveryPlace(dataset: Dataset, id: ChartId): FigureState[] {
	const { first, states } = statesOf(dataset, id);
	const seen = new Set<string | undefined>();
	return [first, ...states].flatMap(({ selection }) => {
		if (seen.has(selection.region)) return [];
		seen.add(selection.region);
		const given = Object.keys(selection).length > 0 ? selection : null;
		return [{ id, selection: given } as unknown as FigureState];
	});
}
