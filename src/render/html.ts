/** HTML from templates: text is escaped, markup made by the same means is not. For pages too many to pass through Astro. */

/** Markup that is safe to stand in a page. Made only by `html` and `trusted`. */
export class Markup {
	readonly text: string;
	constructor(text: string) {
		this.text = text;
	}
	toString(): string {
		return this.text;
	}
}

/** What may stand in a template: text and numbers are escaped, lists are joined, null and false leave nothing. */
export type Part = string | number | Markup | null | undefined | false | readonly Part[];

/** Writes a template. Values may stand between tags and inside quoted attributes, nowhere else. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
	// A plain loop: a build writes a million of these.
	let text = strings[0] ?? "";
	for (let place = 0; place < parts.length; place++)
		text += written(parts[place]) + (strings[place + 1] ?? "");
	return new Markup(text);
}

/** Markup from elsewhere that is known to be safe: a drawing of our own renderer, a part of a page that Astro wrote. */
export function trusted(text: string): Markup {
	return new Markup(text);
}

/** Text with the characters that HTML and XML read as markup replaced. */
export function escaped(text: string): string {
	return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

function written(part: Part): string {
	if (part === null || part === undefined || part === false) return "";
	if (part instanceof Markup) return part.text;
	if (typeof part === "object") return part.map(written).join("");
	return escaped(String(part));
}
