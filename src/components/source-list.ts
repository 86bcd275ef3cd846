/** Sources with date and link, as markup. A source without an address of its own says so. */
import type { Source } from "../data/tables/sources.ts";
import { html, type Markup } from "../render/html.ts";
import type { Locale } from "../site.ts";
import { figureWords } from "../text/figure-words.ts";
import { formatDate } from "../text/periods.ts";
import { sourceHref } from "../text/source-href.ts";

/** **titled** says whether a line above the list says what it is; not needed below a heading that does. */
export function sourceList(sources: readonly Source[], locale: Locale, titled = true): Markup {
	if (sources.length === 0) return html``;
	const words = figureWords[locale];
	const items = sources.map((source) => {
		const href = sourceHref(source);
		const name = href ? html`<a href="${href}" rel="external noopener">${source.title}</a>` : source.title;
		const date = source.published ? `, ${formatDate(source.published, locale)}` : "";
		const none = href === null ? ` (${words.noAddress})` : "";
		return html`<li class="source-list__item">${name} <span class="source-list__detail">${source.publisher}${date}${none}</span></li>`;
	});
	return html`${titled && html`<p class="source-list__title">${words.sources}</p>`}<ol class="source-list">${items}</ol>`;
}
