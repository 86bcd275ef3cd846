/** Observations that were withdrawn and have not come back. */
import type { Dataset } from "../dataset.ts";
import { once } from "../once.ts";
import type { Change } from "../tables/changes.ts";

/** The last change of each, in the order of the record of changes, which is that of the releases. */
export const withdrawnChanges = once((dataset: Dataset): readonly Change[] => {
	const last = new Map(dataset.changes.map((row) => [row.observation, row]));
	return [...last.values()].filter(({ kind }) => kind === "withdrawn");
});
