/** Embeds for addresses that have no data: each passes on to the nearest, as chart pages do, so that none is a 404. */
import { pageAddress, pageHref } from "../../../src/addresses.ts";
import { allStates, redirectsOf } from "../../../src/charts/states.ts";
import { locales } from "../../../src/site.ts";
import { embedPath } from "../../../src/state-addresses.ts";
import { redirectPage } from "../redirect-page.ts";
import type { MakeStateWriter } from "./state-job.ts";

export const embedRedirectsWriter: MakeStateWriter = ({ dataset, output, root }) => ({
	atEnd() {
		for (const states of allStates(dataset))
			for (const { path, to } of redirectsOf(dataset, states))
				for (const locale of locales) {
					const page = redirectPage(locale, pageAddress(root, locale, embedPath(to.path)));
					// A page that exists is never replaced.
					output.writeNew(`${pageHref(locale, embedPath(path)).slice(1)}index.html`, page);
				}
	},
});
