/** Pages for chart addresses that have no data of their own: each passes on to the nearest chart, and says so. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pageHref } from "../../src/addresses.ts";
import { allStates, redirectsOf } from "../../src/charts/states.ts";
import type { Dataset } from "../../src/data/dataset.ts";
import { type Locale, locales } from "../../src/site.ts";
import { chartPageWords } from "../../src/text/pages/charts.ts";

/**
 * Writes them below a site's folder and returns how many. A page that exists is never replaced. **root** is the address
 * of the site, ending in `/`.
 */
export function writeRedirects(dataset: Dataset, folder: string, root: string): number {
	let written = 0;
	for (const states of allStates(dataset))
		for (const { path, to } of redirectsOf(dataset, states))
			for (const locale of locales) {
				const file = join(folder, relativePath(locale, path), "index.html");
				mkdirSync(dirname(file), { recursive: true });
				writeFileSync(file, redirectPage(locale, hrefBelow(root, locale, `charts/${to.path}/`)), {
					flag: "wx",
				});
				written++;
			}
	return written;
}

/** In plain Node `pageHref` takes the site for one at the root of its host; pages and redirects must agree. */
function hrefBelow(root: string, locale: Locale, path: string): string {
	return new URL(`.${pageHref(locale, path)}`, root).pathname;
}

function relativePath(locale: Locale, path: string): string {
	return join(locale === "ko" ? "" : locale, "charts", path);
}

/** Addresses are made of codes and slugs, which hold nothing that HTML would read as markup. */
function redirectPage(locale: Locale, href: string): string {
	const { moved, movedLead } = chartPageWords[locale];
	return [
		`<!doctype html><html lang="${locale}"><head><meta charset="utf-8">`,
		`<meta http-equiv="refresh" content="0; url=${href}"><meta name="robots" content="noindex">`,
		`<meta name="viewport" content="width=device-width"><title>${moved}</title></head>`,
		`<body><h1>${moved}</h1><p>${movedLead}</p><p><a href="${href}">${moved}</a></p></body></html>\n`,
	].join("\n");
}
