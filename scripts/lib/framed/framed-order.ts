/** What is needed to write the pages that are filled into frames, by either thread. */
import type { UsesById } from "../../../src/documents/origin-uses.ts";
import type { FrameTexts } from "../../../src/render/page-frame.ts";
import type { Taken } from "../from-both-ends.ts";

export interface FramedOrder {
	/** Folder of the site, in which Astro's pages stand already. */
	readonly next: string;
	readonly frames: FrameTexts;
	readonly originFrames: FrameTexts;
	/** Address of the site, ending in `/`. */
	readonly root: string;
	/** Where observations are shown. */
	readonly uses: UsesById;
	/** How many portions of the origins' pages were taken. */
	readonly taken: Taken;
}
