/** Which characters of a page a reader sees at once, by weight: what its fonts must hold before anything is opened. */
import { parseHTML } from "linkedom";
import type { FontWeight } from "../../src/styles/font-face.ts";

export type ShownCharacters = Readonly<Record<FontWeight, ReadonlySet<string>>>;

/** What never shows at first: folded parts but for the line that opens them, hidden parts, and what is no text. */
const unseen = "script, style, title, [hidden]";

/** Parts that a browser lays out when a reader comes near them (`content-visibility` on the home page). */
const later = ".later";

/**
 * What style sheets set in bold wherever the home page shows it. A page that sets more in bold loads one piece more; what
 * is regular all the same would be looked for in vain among the regular characters.
 */
const bold =
	'h1, h2, h3, h4, th, caption, strong, [font-weight="700"], .skip-link, .site-header__name, .site-footer__name, .key-figure__value, .region-finder__label, .source-list__title, .gap-list__name';

/** What style sheets write on the home page, in regular: a sign, and the numbers of lists. */
const fromStyles = "·0123456789.";

/**
 * The characters of a page by the weight they are shown in: those of what a reader has before the eyes first, or of the
 * **whole** page as it is scrolled through.
 */
export function shownCharacters(html: string, extent: "first" | "whole" = "first"): ShownCharacters {
	const { document } = parseHTML(html);
	for (const element of document.querySelectorAll(extent === "first" ? `${unseen}, ${later}` : unseen))
		element.remove();
	for (const details of document.querySelectorAll("details:not([open])"))
		for (const part of [...details.childNodes]) if ((part as Element).localName !== "summary") part.remove();
	const inBold = [...document.querySelectorAll(bold)];
	const boldText = inBold.map(({ textContent }) => textContent).join("");
	for (const element of inBold) element.remove();
	return { 400: new Set(document.body.textContent + fromStyles), 700: new Set(boldText) };
}
