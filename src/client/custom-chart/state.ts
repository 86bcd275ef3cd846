/** What a reader chose: everything a chart is made of, and everything its address says. */

export const forms = ["line", "bar", "dot", "map", "table"] as const;
export type Form = (typeof forms)[number];

export interface CustomState {
	readonly measure: string;
	/** Code of a breakdown; empty for the total. */
	readonly breakdown: string;
	/** Codes of places in the order of lists; never empty. */
	readonly places: readonly string[];
	/** First and last period, of the same kind. */
	readonly from: string;
	readonly to: string;
	readonly form: Form;
}

/** What was asked for, of which anything may be absent or unknown. */
export interface Wanted {
	readonly measure?: string;
	readonly breakdown?: string;
	/** Codes of places; what is none stays as it was written. */
	readonly places?: readonly string[];
	readonly from?: string;
	readonly to?: string;
	readonly form?: string;
}
