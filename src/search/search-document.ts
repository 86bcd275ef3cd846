/** What the site's search finds, and the form in which it travels to the reader's browser. */

/** Kinds of what is found, in the order in which equals stand. */
export const searchKinds = [
	"page",
	"region",
	"area",
	"year",
	"task",
	"policy",
	"chart",
	"data",
	"term",
	"source",
] as const;
export type SearchKind = (typeof searchKinds)[number];

/** One thing that can be found. */
export interface SearchDocument {
	readonly kind: SearchKind;
	/** Path without language, as `pageHref` takes it; it may end in `#an-id`. */
	readonly path: string;
	readonly title: string;
	/** A sentence about it, or nothing. */
	readonly text: string;
	/** Other words by which people look for it, such as the name in the other language. Not shown. */
	readonly keywords: string;
}

/** The index of one language as JSON: arrays instead of objects, because names of fields would be half of it. */
export interface SearchIndexFile {
	/** Present only where the record is made up. */
	readonly sample?: string;
	/** Kind by its place in `searchKinds`, path, title, text, keywords. Empty ends are left out. */
	readonly documents: readonly (readonly [number, string, string, string?, string?])[];
}

/** The documents of a language as they travel. */
export function packDocuments(documents: readonly SearchDocument[]): SearchIndexFile["documents"] {
	return documents.map(({ kind, path, title, text, keywords }) => {
		const place = searchKinds.indexOf(kind);
		if (keywords !== "") return [place, path, title, text, keywords];
		return text !== "" ? [place, path, title, text] : [place, path, title];
	});
}

/** The documents as they were before they travelled. */
export function unpackDocuments({ documents }: SearchIndexFile): SearchDocument[] {
	return documents.map(([place, path, title, text = "", keywords = ""]) => ({
		kind: searchKinds[place] ?? "page",
		path,
		title,
		text,
		keywords,
	}));
}
