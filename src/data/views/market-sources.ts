/** Every source the market's tables and figures rest on. */
import type { Dataset } from "../dataset.ts";
import type { Source } from "../tables/sources.ts";

/** Each once, in the order of the code list. */
export function marketSources(dataset: Dataset): Source[] {
	const figures = dataset.observations.filter(
		({ measure }) => dataset.measure.get(measure)?.topic === "market",
	);
	const used = new Set([
		...dataset.rules.flatMap(({ source }) => source ?? []),
		...[dataset.rounds, dataset.policies, dataset.support, dataset.adoptions, figures].flatMap((rows) =>
			rows.map(({ source }) => source),
		),
	]);
	return dataset.sources.filter(({ source }) => used.has(source));
}
