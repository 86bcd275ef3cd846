/** What a writer of state files is given: the build's second thread calls each in turn once the drawings are there. */
import type { Dataset } from "../../../src/data/dataset.ts";

export interface StateJob {
	readonly dataset: Dataset;
	/** Folder that takes the files by their paths on the site; its content is moved into the site at the end. */
	readonly folder: string;
	/** Address of the site, ending in `/`. In plain Node `pageHref` takes the site for one at the root of its host. */
	readonly root: string;
}

/** Writes one kind of file for every state that has it, and returns how many were written. */
export type StateWriter = (job: StateJob) => number | Promise<number>;
