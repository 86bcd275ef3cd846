/** Writes the page of every task in every language, by either thread: the pages that a larger register multiplies. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Dataset } from "../../../src/data/dataset.ts";
import { createTaskPages } from "../../../src/documents/task.ts";
import type { FrameTexts } from "../../../src/render/page-frame.ts";
import { taskFramesOf } from "../../../src/render/task-frame.ts";
import { locales } from "../../../src/site.ts";
import { type End, fromEnd, type Taken } from "../from-both-ends.ts";

export interface TasksOrder {
	/** Folder of the site, in which Astro's pages stand already. */
	readonly next: string;
	readonly frames: FrameTexts;
	/** How many portions were taken. */
	readonly taken: Taken;
}

/** Pages of one language that a thread takes at once. */
const portion = 100;

/** Writes pages, portion by portion, until both threads have taken all. **note** is told of each page written here. */
export function writeTasks(
	dataset: Dataset,
	{ next, frames, taken }: TasksOrder,
	end: End,
	note: (path: string, bytes: Buffer) => void,
): void {
	const fill = taskFramesOf(frames);
	const pageOf = { ko: createTaskPages(dataset, "ko"), en: createTaskPages(dataset, "en") };
	const portions = locales.flatMap((locale) =>
		Array.from({ length: Math.ceil(dataset.tasks.length / portion) }, (_, index) => ({
			locale,
			tasks: dataset.tasks.slice(index * portion, (index + 1) * portion),
		})),
	);
	for (const { locale, tasks } of fromEnd(portions, end, taken))
		for (const task of tasks) {
			const page = pageOf[locale](task);
			const folder = `${locale === "ko" ? "" : `${locale}/`}tasks/${page.slug}/`;
			mkdirSync(join(next, folder), { recursive: true });
			const bytes = Buffer.from(fill[locale](page), "utf8");
			writeFileSync(join(next, folder, "index.html"), bytes);
			note(`${folder}index.html`, bytes);
		}
}
