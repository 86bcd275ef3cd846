/**
 * A sentence whose numbers are links: a published one to its origin, one worked out here to where the figures it rests on
 * are listed. Those figures are named in `data-from`, unless they are many.
 */
import { pageHref } from "../../addresses.ts";
import { html, type Markup } from "../../render/html.ts";
import { originHere } from "../../render/origin.ts";
import type { Locale } from "../../site.ts";
import { originPath } from "../../state-addresses.ts";
import { type CitedNumber, citedParts, type Prose } from "../../text/cited.ts";
import { aroundUnbroken } from "../../text/unbroken.ts";

/** More figures than these are not named one by one: they stand in the table. */
const mostNamed = 6;

/**
 * The sentence as markup. **table** is the address of the table or list that holds its figures; without one a number
 * worked out here is no link.
 */
export function citedSentence(text: Prose, locale: Locale, table?: string): Markup {
	return html`${citedParts(text).map((part) =>
		typeof part === "string"
			? aroundUnbroken(part, (word) => html`<span class="unbroken">${word}</span>`)
			: citedNumber(part, locale, table),
	)}`;
}

function citedNumber({ text, from, isReckoned }: CitedNumber, locale: Locale, table?: string): Markup {
	const ids = [...new Set(from)].flatMap((row) => originHere(row, locale)?.id ?? []);
	const [first] = ids;
	const isAlone = !isReckoned && from.length === 1;
	const leadsToOrigin = first && !isReckoned && (isAlone || !table);
	const href = leadsToOrigin ? pageHref(locale, originPath(first)) : isAlone ? undefined : table;
	if (!href) return html`${text}`;
	const isNamed = !isAlone && ids.length > 0 && ids.length <= mostNamed;
	return html`<a class="origin" href="${href}"${isNamed && html` data-from="${ids.join(" ")}"`}${
		isReckoned && html` data-derived`
	}>${text}</a>`;
}
