/** The embed of every state in both languages. */
import { pageHref } from "../../../src/addresses.ts";
import { embedPage } from "../../../src/documents/embed.ts";
import { embedPath } from "../../../src/state-addresses.ts";
import type { MakeStateWriter } from "./state-job.ts";

export const embedsWriter: MakeStateWriter = ({ dataset, output, root }) => {
	const { release } = dataset;
	const sample = release.sample === true;
	const slugOf = (region: string) => dataset.region.get(region)?.slug;
	return {
		ofFigure({ path: statePath }, figure) {
			const { locale } = figure;
			const page = embedPage(figure, { locale, statePath, root, release, sample, slugOf });
			output.write(`${pageHref(locale, embedPath(statePath)).slice(1)}index.html`, page);
		},
	};
};
