/** oEmbed answers as files: JSON and XML beside each chart's page, and the map from pages to answers. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pageHref } from "../../../src/addresses.ts";
import type { ChartState } from "../../../src/charts/states.ts";
import { oembedAnswer, oembedJson, oembedXml, providersJson } from "../../../src/documents/oembed.ts";
import { isShareable } from "../../../src/pictures/shareable.ts";
import type { Figure } from "../../../src/render/figure.ts";
import { oembedPath, providersPath } from "../../../src/state-addresses.ts";
import type { StateJob, StateWriter } from "./state-job.ts";

/** Writes the answers for one figure and returns how many. */
export function writeOembeds(
	{ dataset, folder, root }: StateJob,
	{ path }: ChartState,
	figure: Figure,
): number {
	const { locale } = figure;
	const sample = dataset.release.sample === true;
	const shareable = isShareable(dataset, { path });
	const answer = oembedAnswer(figure, { locale, statePath: path, root, sample, shareable });
	const json = join(folder, pageHref(locale, oembedPath(path, "json")));
	mkdirSync(dirname(json), { recursive: true });
	writeFileSync(json, oembedJson(answer));
	writeFileSync(join(folder, pageHref(locale, oembedPath(path, "xml"))), oembedXml(answer));
	return 2;
}

export const writeProviders: StateWriter = ({ folder, root }) => {
	const file = join(folder, providersPath);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, providersJson(root));
	return 1;
};
