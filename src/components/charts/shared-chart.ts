/** What a chart's snippets are made of: its words, and all its addresses in full. */
import { fileHref, pageHref } from "../../addresses.ts";
import type { SharedChart } from "../../render/chart-snippets.ts";
import { embedHeight } from "../../render/embed-height.ts";
import type { Figure } from "../../render/figure.ts";
import { markedText } from "../../render/sample-mark.ts";
import {
	chartPagePath,
	chartPngPath,
	chartSvgPath,
	embedPath,
	frozenEmbedPath,
} from "../../state-addresses.ts";

export interface SharedState {
	readonly figure: Figure;
	/** Path of the state, as `ChartState.path`. */
	readonly state: string;
	/** Whether the state has its picture in pixels too. */
	readonly hasPixels: boolean;
	/** Name of the release the frozen embed is of. */
	readonly release: string;
	/** Address of the site without its base path, which every path of a page has already. */
	readonly site: URL | undefined;
}

/** A state's snippets begin here. The title of a made-up record's chart says so. */
export function sharedChart({ figure, state, hasPixels, release, site }: SharedState): SharedChart {
	const absolute = (href: string) => new URL(href, site).href;
	const at = (path: string) => absolute(pageHref(figure.locale, path));
	return {
		title: markedText(figure.title),
		sentence: figure.sentence,
		height: embedHeight(figure),
		page: at(chartPagePath(state)),
		embed: at(embedPath(state)),
		frozen: at(frozenEmbedPath(release, state)),
		svg: at(chartSvgPath(state)),
		png: hasPixels ? at(chartPngPath(state)) : null,
		script: absolute(fileHref("embed/v1.js")),
	};
}
