/** Has Astro write the pages of a site, and fills those of tasks into the frame it wrote for them. */
import type { AstroIntegration } from "astro";
import type { Dataset } from "../../src/data/dataset.ts";
import { type FrameTexts, originFramePath, takeFrames } from "../../src/render/page-frame.ts";
import { taskFramePath } from "../../src/render/task-frame.ts";
import type { BuildOrder } from "./build-order.ts";
import { withStyleFile } from "./framed/style-file.ts";
import { writeTasks } from "./framed/write-tasks.ts";
import { createTaken } from "./from-both-ends.ts";
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
 * Writes every page of Astro's, those of tasks and those that pass on. **downloads** is the folder of the downloads, whose sizes pages show; without
 * it they leave out the links.
 */
export async function writePages(
	dataset: Dataset,
	{ dataDir, next, root, progress, renderer }: BuildOrder & { readonly renderer: PrerenderBeside | null },
	downloads?: string,
): Promise<WrittenByAstro> {
	const step = progress.step("쪽 쓰기 / Writing pages");
	const survey = createSurvey(root);
	let total = 0;
	const expect = (pages: number) => {
		total = pages;
	};
	// Not oftener: counting takes a tenth of a second, in which no page is written.
	const ticker = setInterval(() => {
		if (total > 0) step.at(Math.min(pagesIn(next), total), total);
	}, 4000);
	try {
		process.env.OUT_DIR = next;
		process.env.DATA_DIR = dataDir;
		if (downloads !== undefined) process.env.DOWNLOADS_DIR = downloads;
		process.env.ASTRO_TELEMETRY_DISABLED = "1";
		const astro = await import("astro");
		const integrations = [
			rendering(survey, root, renderer, expect),
			...(renderer ? [renderer.integration] : []),
		];
		await astro.build({ logLevel: "warn", integrations });
	} finally {
		clearInterval(ticker);
		delete process.env.OUT_DIR;
		delete process.env.DOWNLOADS_DIR;
	}
	const tasks = { next, frames: takeFrames(next, taskFramePath), taken: createTaken() };
	const beside = renderer?.writeTasks(tasks);
	writeTasks(dataset, tasks, "front", survey.add);
	if (beside) survey.addWritten(await beside);
	const frames = withStyleFile(takeFrames(next), next, root);
	const originFrames = withStyleFile(takeFrames(next, originFramePath), next, root);
	const written = pagesIn(next);
	const redirects = writeRedirects(dataset, next, root);
	survey.addRest(next);
	step.end(`${written}쪽과 넘겨주는 쪽 ${redirects}개 / ${written} pages, ${redirects} that pass on`);
	return { survey, frames, originFrames };
}

/**
 * Pages pass through the survey on their way; those of the other thread, where there is one, when it has written all.
 * **expect** is told how many there are.
 */
function rendering(
	survey: Survey,
	root: string,
	renderer: PrerenderBeside | null,
	expect: (pages: number) => void,
): AstroIntegration {
	return {
		name: "rendering",
		hooks: {
			"astro:build:start": ({ setPrerenderer }) =>
				setPrerenderer((inner) => {
					const finishing = finishingPrerenderer(inner, root, survey.add);
					const own = renderer === null ? finishing : renderer.share(finishing, root, survey.addWritten);
					const getStaticPaths = async () => {
						const paths = await own.getStaticPaths();
						expect(paths.filter(({ route }) => route.type === "page").length);
						return paths;
					};
					return { ...own, getStaticPaths };
				}),
		},
	};
}

function pagesIn(folder: string): number {
	return filesBelow(folder).filter((name) => name.endsWith(".html") && !name.endsWith("404.html")).length;
}
