/** Writes the page of every picture's short id in every language, those of earlier releases included. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Dataset } from "../../../src/data/dataset.ts";
import { checkPage } from "../../../src/documents/check.ts";
import { pictureIds } from "../../../src/pictures/picture-id.ts";
import { figureOfState } from "../../../src/render/figure.ts";
import type { Frames } from "../../../src/render/page-frame.ts";
import { locales } from "../../../src/site.ts";
import type { Progress } from "../progress.ts";

export interface CheckPagesOrder {
	/** Folder of the site, in which Astro's pages stand already. */
	readonly next: string;
	readonly frames: Frames;
	/** Address of the site, ending in `/`. */
	readonly root: string;
	readonly progress: Progress;
}

/** Writes them below a site's folder. */
export function writeCheckPages(dataset: Dataset, { next, frames, root, progress }: CheckPagesOrder): void {
	const step = progress.step("그림 확인 쪽 쓰기 / Writing check pages");
	const pictures = pictureIds(dataset);
	const total = pictures.length * locales.length;
	let done = 0;
	for (const locale of locales) {
		const folder = join(next, locale === "ko" ? "" : locale);
		for (const picture of pictures) {
			const page = checkPage(dataset, picture, figureOfState(dataset, picture.state, locale), root);
			const own = join(folder, page.path);
			mkdirSync(own, { recursive: true });
			writeFileSync(join(own, "index.html"), frames[locale](page));
			done++;
			if (done % 200 === 0) step.at(done, total);
		}
	}
	step.end(`${done}쪽 / ${done} pages`);
}
