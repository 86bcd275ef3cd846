/** Where an observation is shown, as its page lists it. */
import type { Words } from "../site.ts";

/** A page of the site that shows observations. */
export interface ShowingPage {
	/** Path without language. */
	readonly path: string;
	/** Its heading. */
	readonly title: Words;
}

export interface OriginUses {
	/** Pages of charts that show it, those that show little else first. */
	readonly charts: readonly ShowingPage[];
	/** Other pages that show it, in the same order. */
	readonly pages: readonly ShowingPage[];
}

/** Uses by the id of the observation; one that is shown nowhere is absent. */
export type UsesById = ReadonlyMap<string, OriginUses>;

export const noUses: OriginUses = { charts: [], pages: [] };
