/** Sources of a table's line by publisher and date, each a link where there is an address, as markup. */
import type { Source } from "../../data/tables/sources.ts";
import { html, type Markup } from "../../render/html.ts";
import type { Locale } from "../../site.ts";
import { formatDate } from "../../text/periods.ts";
import { sourceHref } from "../../text/source-href.ts";

export function sourceLinks(sources: readonly Source[], locale: Locale): Markup {
	const links = sources.map((source) => {
		const { publisher, published } = source;
		const href = sourceHref(source);
		const name = href ? html`<a href="${href}" rel="external noopener">${publisher}</a>` : publisher;
		const date =
			published && html`<small class="source-links__date"> ${formatDate(published, locale)}</small>`;
		return html`<span class="source-links__source">${name} ${date}</span>`;
	});
	return html`${links}`;
}
