/** Has Astro write the pages of a site. */
import type { AstroIntegration } from "astro";
import type { Dataset } from "../../src/data/dataset.ts";
import { pagePaths } from "../../src/page-paths.ts";
import { type FrameTexts, originFramePath, takeFrames } from "../../src/render/page-frame.ts";
import { locales } from "../../src/site.ts";
import type { BuildOrder } from "./build-order.ts";
import { withStyleFile } from "./framed/style-file.ts";
import { filesBelow } from "./move-into.ts";
import { finishingPrerenderer } from "./prerender/finishing-prerenderer.ts";
import type { PrerenderBeside } from "./prerender/prerender-beside.ts";
import { createSurvey, type Survey } from "./survey.ts";
import { writeRedirects } from "./write-redirects.ts";

/** What was written, and the frames for pages too many to pass through Astro. */
export interface WrittenByAstro {
	readonly survey: Survey;
	readonly frames: FrameTexts;
	readonly originFrames: FrameTexts;
}

/**
 * Writes every page of Astro's and those that pass on. **downloads** is the folder of the downloads, whose sizes pages show; without
 * it they leave out the links.
 */
export async function writePages(
	dataset: Dataset,
	{ dataDir, next, root, progress, renderer }: BuildOrder & { readonly renderer: PrerenderBeside | null },
	downloads?: string,
): Promise<WrittenByAstro> {
	const step = progress.step("쪽 쓰기 / Writing pages");
	const survey = createSurvey(root);
	const total = pagePaths(dataset).length * locales.length;
	// Not oftener: counting takes a tenth of a second, in which no page is written.
	const ticker = setInterval(() => step.at(Math.min(pagesIn(next), total), total), 4000);
	try {
		process.env.OUT_DIR = next;
		process.env.DATA_DIR = dataDir;
		if (downloads !== undefined) process.env.DOWNLOADS_DIR = downloads;
		process.env.ASTRO_TELEMETRY_DISABLED = "1";
		const astro = await import("astro");
		const integrations = [rendering(survey, root, renderer), ...(renderer ? [renderer.integration] : [])];
		await astro.build({ logLevel: "warn", integrations });
	} finally {
		clearInterval(ticker);
		delete process.env.OUT_DIR;
		delete process.env.DOWNLOADS_DIR;
	}
	const frames = withStyleFile(takeFrames(next), next, root);
	const originFrames = withStyleFile(takeFrames(next, originFramePath), next, root);
	const written = pagesIn(next);
	const redirects = writeRedirects(dataset, next, root);
	survey.addRest(next);
	step.end(`${written}쪽과 넘겨주는 쪽 ${redirects}개 / ${written} pages, ${redirects} that pass on`);
	return { survey, frames, originFrames };
}

/** Pages pass through the survey on their way; those of the other thread, where there is one, when it has written all. */
function rendering(survey: Survey, root: string, renderer: PrerenderBeside | null): AstroIntegration {
	return {
		name: "rendering",
		hooks: {
			"astro:build:start": ({ setPrerenderer }) =>
				setPrerenderer((inner) => {
					const finishing = finishingPrerenderer(inner, root, survey.add);
					return renderer === null ? finishing : renderer.share(finishing, survey.addWritten);
				}),
		},
	};
}

function pagesIn(folder: string): number {
	return filesBelow(folder).filter((name) => name.endsWith(".html") && !name.endsWith("404.html")).length;
}
