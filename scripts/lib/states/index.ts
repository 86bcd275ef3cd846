/** Everything that is written for the states of charts besides their pages, in the order it is written. */
import type { StateWriter } from "./state-job.ts";
import { writeEmbedRedirects } from "./write-embed-redirects.ts";
import { writeEmbeds } from "./write-embeds.ts";
import { writeFrozen } from "./write-frozen.ts";
import { writeProviders } from "./write-oembeds.ts";
import { writePictures } from "./write-pictures.ts";

export const stateWriters: readonly StateWriter[] = [
	writeEmbeds,
	writeEmbedRedirects,
	writeProviders,
	writeFrozen,
	writePictures,
];
