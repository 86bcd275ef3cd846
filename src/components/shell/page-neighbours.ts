/** The pages before and after one in its row, such as the year before and the year after, as markup. */
import { html, type Markup } from "../../render/html.ts";
import type { Locale } from "../../site.ts";
import { shellWords } from "../../text/shell.ts";

/** A page and what it is called. */
export interface Neighbour {
	readonly href: string;
	readonly label: string;
}

export interface Neighbours {
	/** The page before. Defaults to none, at the start of the row. */
	readonly previous?: Neighbour | undefined;
	/** The page after. Defaults to none, at the end of the row. */
	readonly next?: Neighbour | undefined;
}

export function pageNeighbours({ previous, next }: Neighbours, locale: Locale): Markup {
	const words = shellWords[locale];
	const way = (name: string) => html`<span class="page-neighbours__way">${name}</span>`;
	return html`<nav class="page-neighbours" aria-label="${words.neighbours}">${
		previous &&
		html`<a class="page-neighbours__link" href="${previous.href}" rel="prev">${way(words.previous)} ${previous.label}</a> `
	}${
		next &&
		html`<a class="page-neighbours__link page-neighbours__link--next" href="${next.href}" rel="next">${way(words.next)} ${next.label}</a>`
	}</nav>`;
}
