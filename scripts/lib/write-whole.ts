/** Writes a whole site: pages, and all that is made of every state of every chart and of every figure. */
import { rmSync } from "node:fs";
import type { Dataset } from "../../src/data/dataset.ts";
import { pagePaths } from "../../src/page-paths.ts";
import { type BuildBeside, buildBeside } from "./build-beside.ts";
import type { BuildOrder } from "./build-order.ts";
import { originPages, writeOrigins } from "./framed/write-origins.ts";
import { writeWithdrawn } from "./framed/write-withdrawn.ts";
import { createTaken } from "./from-both-ends.ts";
import { moveInto } from "./move-into.ts";
import type { Sums } from "./output.ts";
import { writeChecksums } from "./write-checksums.ts";
import { makeDownloads, placeDownloads } from "./write-downloads.ts";
import { writeFonts } from "./write-fonts.ts";
import { type WrittenByAstro, writePages } from "./write-pages.ts";

/** **beside** begins the names of the folders for what takes its place in the site later. */
export async function writeWhole(dataset: Dataset, order: BuildOrder, beside: string): Promise<void> {
	const { dataDir, next, root, progress } = order;
	const downloads = `${beside}.downloads`;
	const states = `${beside}.states`;
	for (const folder of [downloads, states]) rmSync(folder, { recursive: true, force: true });
	const taken = createTaken();
	const second = buildBeside({ dataDir, downloads, taken, states, root });
	try {
		// Before the pages: they show the sizes of the files.
		const options = { folder: downloads, root, taken, beside: second, progress };
		const downloaded = await makeDownloads(dataset, options);
		// Not every drawing is there yet: the thread is ahead of the pages, and what it has not drawn they draw themselves.
		const written = await writePages(dataset, { ...order, renderer: null }, downloads);
		const framed = await writeFramedPages(dataset, order, written, second);
		const { survey } = written;
		await writeFonts(next, survey.characters, progress);
		moveInto(next, states);
		placeDownloads(dataset, { folder: downloads, site: next, root, paths: pagePaths(dataset) });
		writeChecksums(next, new Map([...survey.sums, ...downloaded, ...framed]), progress);
	} finally {
		await second.end();
	}
}

/**
 * Pages too many to pass through Astro, in the frames that Astro wrote, on both threads. Adds their characters to those of
 * the survey, and returns the sums of all that was not written by Astro.
 */
async function writeFramedPages(
	dataset: Dataset,
	{ next, root, progress }: BuildOrder,
	{ survey, frames, originFrames }: WrittenByAstro,
	second: BuildBeside,
): Promise<Sums> {
	const step = progress.step("숫자의 출처 쓰기 / Writing origins");
	const total = originPages(dataset);
	const order = { next, frames, originFrames, root, uses: survey.uses(), taken: createTaken() };
	second.writeFramed(order);
	const own = writeOrigins(dataset, order, "front", (done) => step.at(Math.min(done, total), total));
	step.end(`${total}쪽 / ${total} pages`);
	const rest = progress.step("차트마다의 파일과 그림 확인 쪽 쓰기 / Writing files of charts and check pages");
	const states = await second.written((done, all) => rest.at(done, all));
	const { origins, checkPages } = await second.framed();
	const files = states.size + checkPages.sums.size;
	rest.end(`파일 ${files}개 / ${files} files`);
	const written = [own, origins, writeWithdrawn(dataset, order), checkPages];
	for (const { characters } of written) survey.characters.add(characters);
	return new Map([...states, ...written.flatMap(({ sums }) => [...sums])]);
}
