/** Whether the site is being made from a made-up record. Layouts ask here, so that no page can forget to say so. */
import { loadDataset } from "../data/load.ts";
import { sampleMark } from "../text/sample-words.ts";

export function isSample(): boolean {
	return loadDataset().release.sample === true;
}

/** A title or description with the mark in front where the record is made up. */
export function markedText(text: string): string {
	return isSample() ? `[${sampleMark}] ${text}` : text;
}
