/** Everything that is written for the states of charts besides their pages, in the order it is written. */
import type { StateWriter } from "./state-job.ts";

export const stateWriters: readonly StateWriter[] = [];
