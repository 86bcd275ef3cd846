/** Which characters of a page a reader sees at once, by weight: what its fonts must hold before anything is opened. */
import { parseHTML } from "linkedom";
import type { FontWeight } from "../../src/styles/font-face.ts";

/** What never shows at first: folded parts but for the line that opens them, hidden parts, and what is no text. */
const unseen = "script, style, title, [hidden]";

/** What style sheets set in bold. Pages that set more in bold only load one piece more. */
const bold =
	'h1, h2, h3, h4, th, caption, label, strong, dt, summary, .skip-link, [font-weight="700"], [class*="__name"], [class*="__title"], [class*="__label"], [class*="__value"], [class*="key-figure"]';

/** The characters of a page by the weight they are shown in; those in bold are counted as regular too. */
export function shownCharacters(html: string): Readonly<Record<FontWeight, ReadonlySet<string>>> {
	const { document } = parseHTML(html);
	for (const element of document.querySelectorAll(unseen)) element.remove();
	for (const details of document.querySelectorAll("details:not([open])"))
		for (const part of [...details.childNodes]) if ((part as Element).localName !== "summary") part.remove();
	const inBold = [...document.querySelectorAll(bold)].map(({ textContent }) => textContent).join("");
	return { 400: new Set(document.body.textContent), 700: new Set(inBold) };
}
