/** The page that stands at an address without data and passes on to another. */
import type { Locale } from "../../src/site.ts";
import { chartPageWords } from "../../src/text/pages/charts.ts";

/**
 * Text of the page. **address** is where it leads, whole; the page names its path only, so that a copy of the site on
 * another host leads to itself. Addresses are made of codes and slugs, which hold nothing that HTML would read as markup.
 */
export function redirectPage(locale: Locale, address: string): string {
	const { moved, movedLead } = chartPageWords[locale];
	const href = new URL(address).pathname;
	return [
		`<!doctype html><html lang="${locale}"><head><meta charset="utf-8">`,
		`<meta http-equiv="refresh" content="0; url=${href}"><meta name="robots" content="noindex">`,
		`<meta name="viewport" content="width=device-width"><title>${moved}</title></head>`,
		`<body><h1>${moved}</h1><p>${movedLead}</p><p><a href="${href}">${moved}</a></p></body></html>\n`,
	].join("\n");
}
