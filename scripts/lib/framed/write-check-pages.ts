/** Writes the page of every picture's short id in every language, those of earlier releases included. */
import type { Dataset } from "../../../src/data/dataset.ts";
import { checkPage } from "../../../src/documents/check.ts";
import { pictureIds } from "../../../src/pictures/picture-id.ts";
import { type FramedPage, type FrameTexts, framesOf } from "../../../src/render/page-frame.ts";
import { type Locale, locales } from "../../../src/site.ts";
import { createCharacters } from "../characters.ts";
import type { Output, WrittenPages } from "../output.ts";
import type { StateWriter } from "../states/state-job.ts";

export interface CheckPages extends StateWriter {
	/** Writes the pages of all figures that were given. */
	write(frames: FrameTexts, output: Output): WrittenPages;
}

/** Makes the pages from the figures of states and keeps them until Astro has written the frame around them. */
export function createCheckPages(dataset: Dataset, root: string): CheckPages {
	const pictures = Map.groupBy(pictureIds(dataset), ({ state }) => state.path);
	const pages: (FramedPage & { readonly locale: Locale })[] = [];
	return {
		ofFigure(state, figure) {
			for (const picture of pictures.get(state.path) ?? [])
				pages.push({ ...checkPage(dataset, picture, figure, root), locale: figure.locale });
		},
		write(texts, output) {
			const frames = framesOf(texts);
			const characters = createCharacters();
			for (const locale of locales)
				for (const page of pages) {
					if (page.locale !== locale) continue;
					const bytes = Buffer.from(frames[locale](page), "utf8");
					characters.add(bytes);
					output.write(`${locale === "ko" ? "" : `${locale}/`}${page.path}index.html`, bytes);
				}
			pages.length = 0;
			return { characters: characters.all(), sums: output.sums };
		},
	};
}
