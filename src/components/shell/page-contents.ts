/** What a long page holds, as links to its sections, as markup. */
import { html, type Markup } from "../../render/html.ts";
import type { Locale } from "../../site.ts";
import { shellWords } from "../../text/shell.ts";

/** One section of the page: the id of its heading and what it is called. */
export interface PageSection {
	readonly id: string;
	readonly label: string;
}

export function pageContents(items: readonly PageSection[], locale: Locale): Markup {
	const label = shellWords[locale].contents;
	const links = items.map(
		(item) => html`<li><a class="page-contents__link" href="#${item.id}">${item.label}</a></li>`,
	);
	return html`<nav class="page-contents" aria-label="${label}"><p class="page-contents__title" aria-hidden="true">${label}</p><ul class="page-contents__list">${links}</ul></nav>`;
}
