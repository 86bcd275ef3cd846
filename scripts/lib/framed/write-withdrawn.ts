/** Writes the pages of observations that were withdrawn, which stay at their addresses. */
import type { Dataset } from "../../../src/data/dataset.ts";
import { withdrawnPages } from "../../../src/documents/origin-withdrawn.ts";
import { framesOf } from "../../../src/render/page-frame.ts";
import { locales } from "../../../src/site.ts";
import { createCharacters } from "../characters.ts";
import type { WrittenPages } from "../output.ts";
import { createOutput } from "../output.ts";
import type { FramedOrder } from "./framed-order.ts";

export function writeWithdrawn(
	dataset: Dataset,
	{ next, originFrames, root }: Pick<FramedOrder, "next" | "originFrames" | "root">,
): WrittenPages {
	const output = createOutput(next);
	const characters = createCharacters();
	const frames = framesOf(originFrames);
	for (const locale of locales)
		for (const page of withdrawnPages(dataset, { locale, root })) {
			const bytes = Buffer.from(frames[locale](page), "utf8");
			characters.add(bytes);
			output.write(`${locale === "ko" ? "" : `${locale}/`}${page.path}index.html`, bytes);
		}
	return { characters: characters.all(), sums: output.sums };
}
