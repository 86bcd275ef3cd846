/** All parts of the bench by name. */
import { serve } from "../serve.ts";
import type { PartName } from "./arguments.ts";
import { builds } from "./builds.ts";
import { pages } from "./pages.ts";
import { type AnyPart, definePart } from "./part.ts";
import { peer } from "./peer.ts";
import type { MeasuredSite, MeasureOptions, Section } from "./section.ts";

/** Measures a served site, and says at once what came of it. */
type SiteMeasure = (site: MeasuredSite, options: MeasureOptions) => Promise<Section>;

export const parts: Readonly<Record<PartName, AnyPart>> = {
	builds,
	peer,
	pages,
	// Loaded when they run: what they measure with is heavy.
	lighthouse: ofSite(async (...how) => (await import("./lighthouse.ts")).measure(...how)),
	interaction: ofSite(async (...how) => (await import("./interaction.ts")).measure(...how)),
};

/** A part that measures the whole site of the published record as it is served. */
function ofSite(measure: SiteMeasure): AnyPart {
	return definePart<Section>({
		async measure({ site, options: { quick } }, _earlier, keep) {
			const folder = site();
			const { url, close } = await serve({ directory: folder });
			try {
				keep(await measure({ origin: url.replace(/\/$/, ""), folder }, { quick }));
			} finally {
				await close();
			}
		},
		section: (said) => said,
	});
}
