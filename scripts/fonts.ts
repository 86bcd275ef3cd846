/** Cuts Pretendard down to the characters a site uses. */
import { once } from "node:events";
import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import {
	type FontWeight,
	fontWeights,
	homeFaceCss,
	homeFontSheet,
	pageFaceCss,
	pageFontSheet,
} from "../src/styles/font-face.ts";
import { homePieces } from "./lib/font-pieces.ts";
import { type FontBytes, pretendard, subsetWeight, type WeightOrder } from "./lib/subset-weight.ts";

/** What the characters of a site are and where its files go. */
export interface FontOrder {
	/** Every character that must be shown, in any order and number. Control characters are passed over. */
	readonly text: string;
	/** The folder of the built site; the files are written to `fonts` in it, and its home pages get files of their own. */
	readonly outDir: string;
}

/** One file written: its name in `fonts` and its size in bytes. */
export interface FontWritten {
	readonly name: string;
	readonly bytes: number;
}

/**
 * Writes the pieces of each weight (`fonts/pretendard-400-latin.woff2` and so on, without those that would be empty), those
 * of the home pages, style sheets that name them, and the font's licence. The same text and home pages give the same bytes.
 * Throws, naming the characters, when Pretendard has no glyph for some of them; then nothing is written.
 */
export async function subsetFonts({ text, outDir }: FontOrder): Promise<readonly FontWritten[]> {
	const characters = [...new Set(text)].filter((character) => !/\p{Cc}/u.test(character)).sort();
	const homes = homePieces(characters, outDir);
	const [first, ...others] = Object.keys(fontWeights).map(
		(weight): WeightOrder => ({ weight: Number(weight) as FontWeight, characters, homes }),
	);
	// Begun before the first, which keeps this thread.
	const beside = Promise.all(others.map(subsetBeside));
	beside.catch(() => {});
	const own = first === undefined ? [] : await subsetWeight(first);
	const files = [...own, ...(await beside).flat()];

	const folder = join(outDir, "fonts");
	await mkdir(folder, { recursive: true });
	for (const { name, bytes } of files) await writeFile(join(folder, name), bytes);
	await writeFile(join(folder, pageFontSheet), pageFaceCss());
	for (const [locale, ofHome] of homes)
		await writeFile(join(folder, homeFontSheet(locale)), homeFaceCss(locale, ofHome));
	await copyFile(join(pretendard, "dist/LICENSE.txt"), join(folder, "LICENSE.txt"));
	return files.map(({ name, bytes }) => ({ name, bytes: bytes.byteLength }));
}

/** Cuts a weight in a thread of its own. */
async function subsetBeside(order: WeightOrder): Promise<readonly FontBytes[]> {
	const worker = new Worker(new URL("./lib/subset-weight-worker.ts", import.meta.url), { workerData: order });
	const [files] = (await once(worker, "message")) as [readonly FontBytes[]];
	return files;
}
