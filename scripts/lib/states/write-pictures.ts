/** The pictures of states: one SVG file for each, and pixels of those that people share and of the site itself. */
import { pageHref } from "../../../src/addresses.ts";
import { fontsFor } from "../../../src/pictures/font-subset.ts";
import { namesOfPicture, pictureOf } from "../../../src/pictures/picture.ts";
import { pngOf, printedText } from "../../../src/pictures/png.ts";
import { sharePicture } from "../../../src/pictures/share-picture.ts";
import { isShareable } from "../../../src/pictures/shareable.ts";
import { siteCard } from "../../../src/pictures/site-card.ts";
import { locales } from "../../../src/site.ts";
import {
	chartPngPath,
	chartSvgPath,
	sharePngPath,
	shareSize,
	siteCardPath,
} from "../../../src/state-addresses.ts";
import { releaseNative } from "../release-memory.ts";
import type { MakeStateWriter } from "./state-job.ts";

/** Width of the pictures for articles in pixels: twice an article's column. */
const articleWidth = 1440;

interface Pixels {
	readonly path: string;
	readonly svg: string;
	readonly width: number;
}

export const picturesWriter: MakeStateWriter = ({ dataset, output, root }) => {
	const pixels: Pixels[] = locales.map((locale) => ({
		path: pageHref(locale, siteCardPath).slice(1),
		svg: siteCard(dataset, locale),
		width: shareSize.width,
	}));
	return {
		ofFigure(state, figure) {
			const names = namesOfPicture(dataset, state, figure, root);
			const { svg } = pictureOf(dataset, figure, names);
			const at = (path: (state: string) => string) => pageHref(figure.locale, path(state.path)).slice(1);
			output.write(at(chartSvgPath), svg);
			if (!isShareable(dataset, state)) return;
			pixels.push({ path: at(chartPngPath), svg, width: articleWidth });
			pixels.push({
				path: at(sharePngPath),
				svg: sharePicture(dataset, figure, names),
				width: shareSize.width,
			});
		},
		async atEnd() {
			const fonts = await fontsFor(new Set(pixels.flatMap(({ svg }) => [...printedText(svg)])));
			for (const [place, { path, svg, width }] of pixels.entries()) {
				output.write(path, pngOf(svg, width, fonts));
				if (place % 10 === 9) await releaseNative();
			}
		},
	};
};
