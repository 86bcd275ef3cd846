/** A short word about a thing, such as its tier, as markup; with an area it carries that area's colour. */
import { html, type Markup, type Part } from "../../render/html.ts";
import type { areaColours } from "../../styles/tokens.ts";

export interface TagLook {
	/** The colour of the area the word names. Defaults to none. */
	readonly colour?: (typeof areaColours)[number] | undefined;
	/** Where the word leads. Defaults to nowhere. */
	readonly href?: string | undefined;
}

export function tag(word: Part, { colour, href }: TagLook = {}): Markup {
	const inside = html`${colour && html`<span class="tag__colour tag__colour--${colour}" aria-hidden="true"></span>`}${word}`;
	return href === undefined
		? html`<span class="tag">${inside}</span>`
		: html`<a class="tag tag--link" href="${href}">${inside}</a>`;
}
