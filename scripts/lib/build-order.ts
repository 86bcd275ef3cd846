import type { Progress } from "./progress.ts";

/** What every step of a build is told. */
export interface BuildOrder {
	/** Folder of the record. */
	readonly dataDir: string;
	/** Folder the site is written to. */
	readonly next: string;
	/** Address of the site, ending in `/`. */
	readonly root: string;
	readonly progress: Progress;
}
