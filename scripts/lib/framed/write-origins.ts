/** Writes the page of every observation in every language, one after another: a large record needs no more memory. */
import { hash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Dataset } from "../../../src/data/dataset.ts";
import { createOriginPages } from "../../../src/documents/origin.ts";
import { originRows } from "../../../src/render/origin.ts";
import { framesOf } from "../../../src/render/page-frame.ts";
import { locales } from "../../../src/site.ts";
import { createCharacters } from "../characters.ts";
import { countTaken, type End, fromEnd } from "../from-both-ends.ts";
import type { WrittenPages } from "../output.ts";
import type { FramedOrder } from "./framed-order.ts";

/** Pages of one language that a thread takes at once. */
const portion = 1000;

/** How many pages there are. */
export const originPages = (dataset: Dataset): number => originRows(dataset).size * locales.length;

/** Writes pages, portion by portion, until both threads have taken all. **say** is told how many pages were taken. */
export function writeOrigins(
	dataset: Dataset,
	{ next, originFrames, root, uses, taken }: FramedOrder,
	end: End,
	say: (done: number) => void = () => {},
): WrittenPages {
	// In the order of their names: a file system takes them several times as fast as at random.
	const rows = [...originRows(dataset)].sort(([, a], [, b]) => (a < b ? -1 : 1)).map(([row]) => row);
	const frames = framesOf(originFrames);
	const portions = locales.flatMap((locale) =>
		Array.from({ length: Math.ceil(rows.length / portion) }, (_, index) => ({
			locale,
			start: index * portion,
		})),
	);
	const sums = new Map<string, string>();
	const characters = createCharacters();
	let writer: { readonly locale: string; readonly pageOf: ReturnType<typeof createOriginPages> } | undefined;
	for (const { locale, start } of fromEnd(portions, end, taken)) {
		if (writer?.locale !== locale)
			writer = { locale, pageOf: createOriginPages(dataset, { locale, root, uses }) };
		const prefix = locale === "ko" ? "" : `${locale}/`;
		mkdirSync(join(next, prefix, "o"), { recursive: true });
		for (const row of rows.slice(start, start + portion)) {
			const page = writer.pageOf(row);
			const folder = `${prefix}${page.path}`;
			mkdirSync(join(next, folder));
			const bytes = Buffer.from(frames[locale](page), "utf8");
			characters.add(bytes);
			writeFileSync(join(next, folder, "index.html"), bytes);
			sums.set(`${folder}index.html`, hash("sha256", bytes));
		}
		say(Math.min(portions.length, countTaken(taken)) * portion);
	}
	return { characters: characters.all(), sums };
}
