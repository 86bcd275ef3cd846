/** How places picked are told apart, in drawings, in words and in tables alike. */
import type { CompareSetup } from "../render/comparison.ts";
import type { Place } from "./compared-place.ts";

/** So many are told apart by colour and dash; the next begin anew, and are told apart by their names. */
export const SERIES = 5;

export interface Picked {
	readonly places: readonly Place[];
	readonly setup: CompareSetup;
	/** Codes of places that stay as they are: the province and the one a chart is about. */
	readonly kept: ReadonlySet<string>;
}

/** Gives an element the looks of the n-th place picked; below 0 takes them away. What has them already is not touched. */
export function setSeries(element: Element, place: number): void {
	const { classList } = element;
	const look = place >= 0 ? `is-picked-${place % SERIES}` : "";
	if (classList.contains("is-picked")) {
		if (look !== "" && classList.contains(look)) return;
		for (const name of [...classList]) if (name.startsWith("is-picked")) classList.remove(name);
	}
	if (look !== "") classList.add("is-picked", look);
}
