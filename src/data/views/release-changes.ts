/** What each release of the record did to the observations of the one before it. */
import type { Dataset } from "../dataset.ts";
import { once } from "../once.ts";
import type { Change } from "../tables/changes.ts";
import type { ReleaseRow } from "../tables/releases.ts";

export interface ReleaseChanges {
	readonly row: ReleaseRow;
	/** Whether it is the first release: all its observations were added, and none is listed. */
	readonly isFirst: boolean;
	readonly added: readonly Change[];
	/** One for each cell that changed. */
	readonly changed: readonly Change[];
	readonly withdrawn: readonly Change[];
	/** Observations that were added, changed and withdrawn, each counted once. */
	readonly counts: { readonly added: number; readonly changed: number; readonly withdrawn: number };
}

/** Every release, the newest first. */
export const releaseChanges = once((dataset: Dataset): readonly ReleaseChanges[] => {
	const byRelease = Map.groupBy(dataset.changes, ({ release }) => release);
	return dataset.releases
		.map((row, index) => changesOf(row, index === 0, byRelease.get(row.release) ?? []))
		.reverse();
});

function changesOf(row: ReleaseRow, isFirst: boolean, rows: readonly Change[]): ReleaseChanges {
	const of = (kind: string) => rows.filter((change) => change.kind === kind);
	const [added, changed, withdrawn] = [of("added"), of("changed"), of("withdrawn")];
	return {
		row,
		isFirst,
		added,
		changed,
		withdrawn,
		counts: {
			added: isFirst ? (row.observations ?? 0) : added.length,
			changed: new Set(changed.map(({ observation }) => observation)).size,
			withdrawn: withdrawn.length,
		},
	};
}
