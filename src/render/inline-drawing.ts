/** Numbers of data, words and places stay as they are: only what a page says once for all its drawings is left out. */
const fallbackColours = /(var\(--[a-z0-9-]+), #[0-9a-f]{6}\)/g;

/** A drawing as part of a page, which has the colours and the typeface already. As a file of its own it needs them. */
export const inlineDrawing = (svg: string): string =>
	svg
		.replace(/^<svg\b[^>]*>/, (tag) => tag.replace(/ (?:xmlns|font-family)="[^"]*"/g, ""))
		.replace(fallbackColours, "$1)")
		.replaceAll(" />", "/>");
