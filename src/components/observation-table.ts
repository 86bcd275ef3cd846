/** A table of observations with status, source and note on every line, as markup: pages of places and tasks hold hundreds. */
import { html, type Markup } from "../render/html.ts";
import type { ObservationLine, ObservationLines } from "../render/observation-lines.ts";
import { recordWords } from "../render/record-words.ts";
import type { Locale } from "../site.ts";
import { formatDate } from "../text/periods.ts";
import { sourceHref } from "../text/source-href.ts";
import { tableWords } from "../text/table-words.ts";
import { citedSentence } from "./content/cited-sentence.ts";
import { originLink } from "./content/origin-link.ts";
import { statusMark } from "./content/status-mark.ts";

/** **caption** says what the table holds. */
export function observationTable({ headings, lines, locale }: ObservationLines, caption: string): Markup {
	const words = tableWords[locale];
	return html`<div class="data-table-frame observation-table" tabindex="0" role="region" aria-label="${caption}"><table class="data-table"><caption>${caption}</caption><thead><tr>${headings.map((heading) => html`<th scope="col">${heading}</th>`)}<th scope="col" class="data-table__number">${words.value}</th><th scope="col">${words.axes.status}</th><th scope="col">${words.source}</th></tr></thead><tbody>${lines.map((line) => observationRow(line, locale))}</tbody></table></div>`;
}

function observationRow(line: ObservationLine, locale: Locale): Markup {
	const { names, source } = line;
	const href = sourceHref(source);
	return html`<tr>${names.map((name, index) =>
		index === 0 ? html`<th scope="row">${name}</th>` : html`<td class="observation-table__name">${name}</td>`,
	)}<td class="data-table__number${line.isMissing && " data-table__missing"}">${originLink(
		line.origin,
		line.value,
	)}</td><td class="observation-table__status">${statusMark(line.status)}${
		line.use !== null && html` <small>${line.use}</small>`
	}</td><td class="observation-table__source">${
		href ? html`<a href="${href}" rel="external noopener">${source.publisher}</a>` : source.publisher
	}${source.published && html` <small>${formatDate(source.published, locale)}</small>`}${
		line.note !== null &&
		html` <small class="observation-table__note">${citedSentence(
			recordWords(line.note, locale, source.source),
			locale,
		)}</small>`
	}</td></tr>`;
}
