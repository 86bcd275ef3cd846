/** A part of a page: a heading with its paragraphs, and the id by which it is linked. */
export interface PageSection {
	readonly id: string;
	readonly heading: string;
	readonly paragraphs: readonly string[];
}
