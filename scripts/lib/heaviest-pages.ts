/** The heaviest page of each kind: what holds for it holds for all of its kind. */
import { statSync } from "node:fs";
import { join } from "node:path";
import { allStates } from "../../src/charts/states.ts";
import type { Dataset } from "../../src/data/dataset.ts";
import { pagePaths } from "../../src/page-paths.ts";
import { locales } from "../../src/site.ts";
import { embedPath } from "../../src/state-addresses.ts";

export interface HeaviestPage {
	/** `regions/*`, `charts/region-map`, `embed/region-map`. */
	readonly kind: string;
	/** Path below the site, ending in `/`; empty for the home page. */
	readonly page: string;
	/** Of the HTML alone, not compressed. */
	readonly bytes: number;
}

/** One page of every kind, in the order of the navigation, embeds last. Sizes before compression decide. */
export function heaviestPages(site: string, dataset: Dataset): HeaviestPage[] {
	const embeds = allStates(dataset).flatMap(({ states }) => states.map(({ path }) => embedPath(path)));
	const heaviest = new Map<string, HeaviestPage>();
	for (const path of [...pagePaths(dataset), ...embeds])
		for (const locale of locales) {
			const page = `${locale === "ko" ? "" : `${locale}/`}${path}`;
			const { size: bytes } = statSync(join(site, page, "index.html"));
			const kind = kindOf(path);
			if (bytes > (heaviest.get(kind)?.bytes ?? -1)) heaviest.set(kind, { kind, page, bytes });
		}
	return [...heaviest.values()];
}

/** Charts and embeds are kinds by their chart, all else by how deep it stands. */
function kindOf(path: string): string {
	const [first = "", second, ...rest] = path.split("/").slice(0, -1);
	if (first === "charts" || first === "embed") return second === undefined ? first : `${first}/${second}`;
	return [first, ...(second === undefined ? [] : ["*"]), ...(rest.length > 0 ? rest.slice(-1) : [])].join(
		"/",
	);
}
