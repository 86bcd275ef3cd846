/** What writers of state files are given, and what they are: the build's second thread gives each every figure in turn. */
import type { ChartState } from "../../../src/charts/states.ts";
import type { Dataset } from "../../../src/data/dataset.ts";
import type { Figure } from "../../../src/render/figure.ts";
import type { Output } from "../output.ts";

export interface StateJob {
	readonly dataset: Dataset;
	/** Takes the files by their paths on the site; its folder's content is moved into the site at the end. */
	readonly output: Output;
	/** Address of the site, ending in `/`. In plain Node `pageHref` takes the site for one at the root of its host. */
	readonly root: string;
}

/** Writes one kind of file for the states that have it. */
export interface StateWriter {
	/** Writes what is made of a state's figure in one language. */
	readonly ofFigure?: (state: ChartState, figure: Figure) => void;
	/** Writes what belongs to no single figure, once every figure was given. */
	readonly atEnd?: () => void | Promise<void>;
}

/** Makes a writer for a build. */
export type MakeStateWriter = (job: StateJob) => StateWriter;
