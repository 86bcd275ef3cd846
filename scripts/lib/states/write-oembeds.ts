/** oEmbed answers as files: JSON and XML beside each chart's page, and the map from pages to answers. */
import { pageHref } from "../../../src/addresses.ts";
import { oembedAnswer, oembedJson, oembedXml, providersJson } from "../../../src/documents/oembed.ts";
import { isShareable } from "../../../src/pictures/shareable.ts";
import { oembedPath, providersPath } from "../../../src/state-addresses.ts";
import type { MakeStateWriter } from "./state-job.ts";

export const oembedsWriter: MakeStateWriter = ({ dataset, output, root }) => ({
	ofFigure({ path }, figure) {
		const { locale } = figure;
		const sample = dataset.release.sample === true;
		const shareable = isShareable(dataset, { path });
		const answer = oembedAnswer(figure, { locale, statePath: path, root, sample, shareable });
		output.write(pageHref(locale, oembedPath(path, "json")).slice(1), oembedJson(answer));
		output.write(pageHref(locale, oembedPath(path, "xml")).slice(1), oembedXml(answer));
	},
	atEnd() {
		output.write(providersPath, providersJson(root));
	},
});
