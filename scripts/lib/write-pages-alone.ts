/** Writes the pages of a site and nothing else: what grows with a register, for benchmarks. */
import type { Dataset } from "../../src/data/dataset.ts";
import type { BuildOrder } from "./build-order.ts";
import type { PrerenderBeside } from "./prerender/prerender-beside.ts";
import { writeChecksums } from "./write-checksums.ts";
import { writeFonts } from "./write-fonts.ts";
import { writePages } from "./write-pages.ts";

export async function writePagesAlone(
	dataset: Dataset,
	order: BuildOrder,
	renderer: PrerenderBeside | null,
): Promise<void> {
	const { survey } = await writePages(dataset, { ...order, renderer });
	await writeFonts(order.next, survey.characters, order.progress);
	writeChecksums(order.next, survey.sums, order.progress);
}
