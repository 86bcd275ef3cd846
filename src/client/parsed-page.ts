/**
 * A page of this site that was fetched, for its parts. Without its styles, which are for the whole page: those of another
 * kind of page, or of the other language, this page's policy refuses, and says so even if they are never shown.
 */
export function parsedPage(text: string): Document {
	return new DOMParser().parseFromString(withoutStyles(text), "text/html");
}

/** The text of a page without its styles. */
export function withoutStyles(text: string): string {
	return text.replace(/<style>.*?<\/style>/gs, "");
}
