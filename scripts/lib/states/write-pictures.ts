/** The pictures of states: one SVG file for each, and pixels of those that people share and of the site itself. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pageHref } from "../../../src/addresses.ts";
import { allStates } from "../../../src/charts/states.ts";
import { fontsFor } from "../../../src/pictures/font-subset.ts";
import { namesOfPicture, pictureOf } from "../../../src/pictures/picture.ts";
import { pngOf, printedText } from "../../../src/pictures/png.ts";
import { sharePicture } from "../../../src/pictures/share-picture.ts";
import { isShareable } from "../../../src/pictures/shareable.ts";
import { siteCard } from "../../../src/pictures/site-card.ts";
import { figureOfState } from "../../../src/render/figure.ts";
import { locales } from "../../../src/site.ts";
import {
	chartPngPath,
	chartSvgPath,
	sharePngPath,
	shareSize,
	siteCardPath,
} from "../../../src/state-addresses.ts";
import type { StateWriter } from "./state-job.ts";

/** Width of the pictures for articles in pixels: twice an article's column. */
const articleWidth = 1440;

interface Pixels {
	readonly path: string;
	readonly svg: string;
	readonly width: number;
}

export const writePictures: StateWriter = async ({ dataset, folder, root }) => {
	let written = 0;
	const write = (path: string, content: string | Uint8Array) => {
		const file = join(folder, path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, content);
		written++;
	};
	const pixels: Pixels[] = locales.map((locale) => ({
		path: pageHref(locale, siteCardPath),
		svg: siteCard(dataset, locale),
		width: shareSize.width,
	}));
	for (const state of allStates(dataset).flatMap(({ states }) => states))
		for (const locale of locales) {
			const figure = figureOfState(dataset, state, locale);
			const names = namesOfPicture(dataset, state, figure, root);
			const { svg } = pictureOf(dataset, figure, names);
			const at = (path: (state: string) => string) => pageHref(locale, path(state.path));
			write(at(chartSvgPath), svg);
			if (!isShareable(dataset, state)) continue;
			pixels.push({ path: at(chartPngPath), svg, width: articleWidth });
			pixels.push({
				path: at(sharePngPath),
				svg: sharePicture(dataset, figure, names),
				width: shareSize.width,
			});
		}
	const fonts = await fontsFor(new Set(pixels.flatMap(({ svg }) => [...printedText(svg)])));
	for (const { path, svg, width } of pixels) write(path, pngOf(svg, width, fonts));
	return written;
};
