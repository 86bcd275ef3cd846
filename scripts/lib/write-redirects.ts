/** Pages for chart addresses that have no data of their own: each passes on to the nearest chart, and says so. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pageAddress, pageHref } from "../../src/addresses.ts";
import { allStates, redirectsOf } from "../../src/charts/states.ts";
import type { Dataset } from "../../src/data/dataset.ts";
import { locales } from "../../src/site.ts";
import { chartPagePath } from "../../src/state-addresses.ts";
import { redirectPage } from "./redirect-page.ts";

/**
 * Writes them below a site's folder and returns how many. A page that exists is never replaced. **root** is the address
 * of the site, ending in `/`.
 */
export function writeRedirects(dataset: Dataset, folder: string, root: string): number {
	let written = 0;
	for (const states of allStates(dataset))
		for (const { path, to } of redirectsOf(dataset, states))
			for (const locale of locales) {
				const file = join(folder, pageHref(locale, chartPagePath(path)), "index.html");
				mkdirSync(dirname(file), { recursive: true });
				const page = redirectPage(locale, pageAddress(root, locale, chartPagePath(to.path)));
				writeFileSync(file, page, { flag: "wx" });
				written++;
			}
	return written;
}
