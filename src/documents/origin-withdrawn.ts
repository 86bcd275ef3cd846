/**
 * The page of an observation that a release withdrew. Its address stays, since articles and files may hold it, and says
 * what the observation was, what its last value was and why it went.
 */
import type { Dataset } from "../data/dataset.ts";
import { withdrawnChanges } from "../data/views/withdrawn-changes.ts";
import { changeLines } from "../render/change-lines.ts";
import { html } from "../render/html.ts";
import type { FramedPage } from "../render/page-frame.ts";
import type { Locale } from "../site.ts";
import { originPath } from "../state-addresses.ts";
import { originWords } from "../text/pages/origin.ts";
import { sampleMark } from "../text/sample-words.ts";
import { fact } from "./origin-facts.ts";
import { originHistory } from "./origin-history.ts";

/** The pages in one language, in the order of the record of changes. **root** is the site's address, ending in `/`. */
export function withdrawnPages(
	dataset: Dataset,
	{ locale, root }: { readonly locale: Locale; readonly root: string },
): FramedPage[] {
	const text = originWords[locale];
	const base = `${new URL(root).pathname}${locale === "ko" ? "" : `${locale}/`}`;
	const above = { href: `${base}o/`, label: text.name };
	const sample = dataset.release.sample ? `[${sampleMark}] ` : "";
	const changes = withdrawnChanges(dataset);
	return changeLines(dataset, changes, locale).map(({ id, about, old, reason }, place) => {
		const release = changes[place]?.release ?? "";
		const said = text.isWithdrawn(release);
		return {
			path: originPath(id),
			title: about,
			description: `${sample}${about}: ${said}`,
			above,
			body: html`<section id="figure" data-origin="${text.detail}"><p class="value">${text.withdrawn}</p><p>${said} <a href="${base}changes/${release}/">${text.inRelease(release)}</a></p></section><dl>${[
				fact(text.lastValue, old ?? text.empty),
				fact(text.reason, reason),
				fact(text.id, html`<code>${id}</code>`),
			]}</dl>${originHistory(dataset, id, locale)}`,
		};
	});
}
