/** Embeds for addresses that have no data: each passes on to the nearest, as chart pages do, so that none is a 404. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pageAddress, pageHref } from "../../../src/addresses.ts";
import { allStates, redirectsOf } from "../../../src/charts/states.ts";
import { locales } from "../../../src/site.ts";
import { embedPath } from "../../../src/state-addresses.ts";
import { redirectPage } from "../redirect-page.ts";
import type { StateWriter } from "./state-job.ts";

export const writeEmbedRedirects: StateWriter = ({ dataset, folder, root }) => {
	let written = 0;
	for (const states of allStates(dataset))
		for (const { path, to } of redirectsOf(dataset, states))
			for (const locale of locales) {
				const file = join(folder, pageHref(locale, embedPath(path)), "index.html");
				mkdirSync(dirname(file), { recursive: true });
				const page = redirectPage(locale, pageAddress(root, locale, embedPath(to.path)));
				// A page that exists is never replaced.
				writeFileSync(file, page, { flag: "wx" });
				written++;
			}
	return written;
};
