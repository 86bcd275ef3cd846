/** The embed of every state in both languages, and beside its page what programs that embed by address are told of it. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pageHref } from "../../../src/addresses.ts";
import { allStates } from "../../../src/charts/states.ts";
import { embedPage } from "../../../src/documents/embed.ts";
import { figureOfState } from "../../../src/render/figure.ts";
import { locales } from "../../../src/site.ts";
import { embedPath } from "../../../src/state-addresses.ts";
import type { StateWriter } from "./state-job.ts";
import { writeOembeds } from "./write-oembeds.ts";

/** One pass for both: the figure is what costs most. */
export const writeEmbeds: StateWriter = (job) => {
	const { dataset, folder, root } = job;
	const { release } = dataset;
	const slugOf = (region: string) => dataset.region.get(region)?.slug;
	let written = 0;
	for (const state of allStates(dataset).flatMap(({ states }) => states))
		for (const locale of locales) {
			const figure = figureOfState(dataset, state, locale);
			const file = join(folder, pageHref(locale, embedPath(state.path)), "index.html");
			const sample = release.sample === true;
			mkdirSync(dirname(file), { recursive: true });
			writeFileSync(
				file,
				embedPage(figure, { locale, statePath: state.path, root, release, sample, slugOf }),
			);
			written += 1 + writeOembeds(job, state, figure);
		}
	return written;
};
