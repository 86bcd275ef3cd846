/** What became of an observation over the releases, as its page lists it. */
import type { Dataset } from "../data/dataset.ts";
import { historyOf } from "../data/views/observation-history.ts";
import { html, type Markup } from "../render/html.ts";
import type { Locale } from "../site.ts";
import { originWords } from "../text/pages/origin.ts";
import { formatDate } from "../text/periods.ts";

/** The list with its heading. **id** is the observation's lasting id. */
export function originHistory(dataset: Dataset, id: string, locale: Locale): Markup {
	const text = originWords[locale];
	const value = (cell: string | null) => cell ?? text.empty;
	return html`<h2>${text.history}</h2><ul>${historyOf(dataset, id).map((event) => {
		const reason = event[`reason_${locale}`];
		const what =
			event.kind === "changed"
				? text.changed(event.field ?? "", value(event.old), value(event.new))
				: text[event.kind];
		return html`<li>${event.release} (${formatDate(event.published, locale)}): ${what}${reason !== null && html` <small>${reason}</small>`}</li>`;
	})}</ul>`;
}
