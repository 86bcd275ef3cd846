/** The tier of a task as it is now: the one published with it, or the one its latest conversion led to. */
import type { Dataset } from "../dataset.ts";
import type { Conversion } from "../tables/conversions.ts";
import type { Task } from "../tables/tasks.ts";

export interface TaskTier {
	/** Code of the list `tier`; null where none was published. */
	readonly tier: string | null;
	/** Its moves from one tier to the other, the earliest first. Empty as long as none was published. */
	readonly conversions: readonly Conversion[];
}

/** A conversion that was published counts more than a list made before it. */
export function taskTier(dataset: Dataset, { task, tier }: Task): TaskTier {
	const conversions = dataset.conversions
		.filter((row) => row.task === task)
		.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
	return { tier: conversions.at(-1)?.to ?? tier, conversions };
}
