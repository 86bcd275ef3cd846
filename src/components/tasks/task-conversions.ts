/** A task's moves from one tier to the other, with the reason and the source. Nothing where there is none. */
import { pageHref } from "../../addresses.ts";
import type { Conversion } from "../../data/tables/conversions.ts";
import type { Source } from "../../data/tables/sources.ts";
import { html, type Markup } from "../../render/html.ts";
import { taskPageWords } from "../../text/pages/task.ts";
import { formatDate } from "../../text/periods.ts";
import type { Vocabulary } from "../../text/vocabulary.ts";
import { sourceLinks } from "../market/source-links.ts";

/** **conversions** are given from the earliest. */
export function taskConversions(
	conversions: readonly Conversion[],
	sources: ReadonlyMap<string, Source>,
	words: Vocabulary,
): Markup {
	if (conversions.length === 0) return html``;
	const { locale } = words;
	const text = taskPageWords[locale];
	const tier = (code: string) => words.term("tier", code);
	const items = conversions.map((row) => {
		const own = [row.source].flatMap((code) => sources.get(code) ?? []);
		const reason = words.text(row, "reason") ?? text.conversionNoReason;
		return html`<li><strong>${formatDate(row.date, locale)}: ${text.converted(tier(row.from), tier(row.to))}</strong> ${text.conversionReason}: ${reason} ${sourceLinks(own, locale)}</li>`;
	});
	return html`<ul class="task-conversions">${items}</ul><p><a href="${pageHref(locale, "hq/#conversions")}">${text.allConversions}</a></p>`;
}
