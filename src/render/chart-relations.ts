/** Which of the published sums that were checked a chart has to do with. */
import { compare } from "../data/checks/reconciliation.ts";
import type { Dataset } from "../data/dataset.ts";
import { once } from "../data/once.ts";
import type { Observation } from "../data/tables/observations.ts";
import type { Locale } from "../site.ts";

export interface RelationLink {
	/** Id of the relation, which is that of its line on the page of all of them. */
	readonly id: string;
	readonly statement: string;
}

/** Relations of which any of the observations is the total or a part, in the order of the record. */
export function relationsOf(
	dataset: Dataset,
	observations: readonly Observation[],
	locale: Locale,
): readonly RelationLink[] {
	const byObservation = relationsByObservation(dataset);
	const concerned = new Set(observations.flatMap((row) => byObservation.get(row) ?? []));
	return dataset.reconciliations
		.filter(({ id }) => concerned.has(id))
		.map((relation) => ({ id: relation.id, statement: relation[`statement_${locale}`] }));
}

const relationsByObservation = once((dataset: Dataset): ReadonlyMap<Observation, readonly string[]> => {
	const ids = new Map<Observation, string[]>();
	for (const relation of dataset.reconciliations)
		for (const { total, parts } of compare(dataset, relation))
			for (const row of [total, ...parts]) {
				const known = ids.get(row);
				if (known === undefined) ids.set(row, [relation.id]);
				else if (!known.includes(relation.id)) known.push(relation.id);
			}
	return ids;
});
