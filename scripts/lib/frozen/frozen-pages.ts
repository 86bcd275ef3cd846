/** The embeds of the present release as they are to stay for ever. */
import { pageHref } from "../../../src/addresses.ts";
import { allStates, type ChartState } from "../../../src/charts/states.ts";
import type { Dataset } from "../../../src/data/dataset.ts";
import { embedPage } from "../../../src/documents/embed.ts";
import { type Figure, figureOfState } from "../../../src/render/figure.ts";
import { locales } from "../../../src/site.ts";
import { frozenEmbedPath } from "../../../src/state-addresses.ts";
import type { FrozenPage } from "./archive.ts";

/**
 * Stands for the address of the site, ending in `/`, in pages that are kept: a site that moves takes its frozen embeds
 * along, and their links lead to where it is.
 */
const movableRoot = "https://this-site.invalid/";

/** Draws the frozen embed of each state, by default of all, in every language, with no address of a site in it yet. */
export function* frozenPages(
	dataset: Dataset,
	states: Iterable<ChartState> = allStates(dataset).flatMap((chart) => chart.states),
): Iterable<FrozenPage> {
	for (const state of states)
		for (const locale of locales) yield frozenPageOf(dataset, state, figureOfState(dataset, state, locale));
}

/** The frozen embed of a state from its figure in one language. */
export function frozenPageOf(dataset: Dataset, { path: statePath }: ChartState, figure: Figure): FrozenPage {
	const { release } = dataset;
	const { locale } = figure;
	const text = embedPage(figure, {
		locale,
		statePath,
		root: movableRoot,
		release,
		sample: release.sample === true,
		slugOf: (region) => dataset.region.get(region)?.slug,
		frozen: true,
	});
	const path = pageHref(locale, frozenEmbedPath(release.release, statePath)).slice(1);
	return { path: `${path}index.html`, bytes: Buffer.from(text, "utf8") };
}

/** A page's bytes as they are served from the site at **root**, which ends in `/`. */
export function atRoot({ bytes }: FrozenPage, root: string): Buffer {
	const parts: Uint8Array[] = [];
	const [whole, mark] = [Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), Buffer.from(movableRoot)];
	let start = 0;
	for (let found = whole.indexOf(mark); found >= 0; found = whole.indexOf(mark, start)) {
		parts.push(whole.subarray(start, found), Buffer.from(root));
		start = found + mark.length;
	}
	return Buffer.concat([...parts, whole.subarray(start)]);
}
