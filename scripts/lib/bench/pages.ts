/** What pages of the built site cost a reader, beside those of the peer and beside the least a chart can cost. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { findChromium } from "../chromium.ts";
import { serve } from "../serve.ts";
import { pageGoals } from "./page-goals.ts";
import { type Violations, violationsIn, type WithoutScript, withoutScript } from "./page-look.ts";
import { type BytesByKind, openFresh, type PageRun, runPage, throttled, unthrottled } from "./page-run.ts";
import { pageTables } from "./page-tables.ts";
import { definePart } from "./part.ts";
import { type PeerWay, peerWayNames, peerWays } from "./peer/site-files.ts";
import { medianOf } from "./statistics.ts";
import { peerRegister, type Workshop } from "./workshop.ts";

/** What is measured; `like` names the page of this project that a page of the peer stands against. */
export interface MeasuredPage {
	readonly id: string;
	readonly name: string;
	readonly of: "own" | PeerWay | "floor";
	readonly like: string | null;
	/** Path below the site. */
	readonly path: string;
}

export type PageMedians = { readonly [Figure in keyof Omit<PageRun, "bytesByKind">]: number | null };

export interface PageFigures extends MeasuredPage {
	readonly runs: number;
	readonly unthrottled: PageMedians;
	readonly throttled: PageMedians;
	/** Of one run: what is sent does not change from run to run. */
	readonly bytesByKind: BytesByKind;
	readonly violations: Violations;
	readonly withoutScript: WithoutScript;
}

export interface PagesFigures {
	/** Of Chromium. */
	readonly browser: string;
	/** Tasks of the register that the peer's pages are made of. */
	readonly peerTasks: number;
	readonly pages: readonly PageFigures[];
}

const chart = "region-line/employment-rate/age-15-plus/suwon/";

const measuredPages: readonly MeasuredPage[] = [
	{ id: "home", name: "Home page", of: "own", like: null, path: "" },
	{ id: "region", name: "Page of a city", of: "own", like: null, path: "regions/suwon/" },
	{ id: "chart", name: "Page of a chart", of: "own", like: null, path: `charts/${chart}` },
	{ id: "embed", name: "Embed of that chart", of: "own", like: null, path: `embed/${chart}` },
	...peerWays.flatMap((of): readonly MeasuredPage[] => [
		{ id: `${of}-home`, name: `Framework, ${peerWayNames[of]}: home page`, of, like: "home", path: "" },
		{
			id: `${of}-city`,
			name: `Framework, ${peerWayNames[of]}: page of a city`,
			of,
			like: "region",
			path: "city/suwon.html",
		},
	]),
	{ id: "floor", name: "The floor: one drawing, nothing else", of: "floor", like: null, path: "" },
];

const intro = ({
	browser,
	peerTasks,
}: PagesFigures): string => `Each run is a new Chromium (${browser}) with a new profile and empty caches, 1280 by 800 pixels, on the same machine as the server.
The server is this project's own (\`scripts/lib/serve.ts\`) for all sites: HTTP/1.1, text compressed by Brotli at level 11, as a host packs files once, and each
page was asked for once before it was measured, so that nobody waits for compression. Figures are medians. “Throttled” is a
processor four times slower and a line of 1.6 Mbit/s with 150 ms, as the browser's own protocol imitates them.

Bytes are all bodies as sent, with the heads of the answers. The first chart is the frame that shows the first drawing of at least 150 by 80 pixels with
eight shapes or more. Blocking is what tasks after the first paint took over 50 ms each (TBT), until nothing had been asked for during
a second and a half and one second more. Accessibility is what axe finds by all its default rules.

This project's pages are those of the published record; Framework's are of a sample of ${peerTasks} tasks, in both ways of giving it
its data that are told of above: one small JSON file a page, which is the lightest, and the whole register as CSV. The floor is an HTML file with the drawing of the measured chart and nothing
else: no style, no script, no typeface.`;

export const pages = definePart<PagesFigures>({
	async measure(workshop, _earlier, keep) {
		const folders = {
			own: workshop.site(),
			floor: writeFloor(workshop),
			loaders: await builtPeer(workshop, "loaders"),
			tables: await builtPeer(workshop, "tables"),
		};
		const chromium = findChromium();
		const browser = await openFresh(chromium, {}, async (_page, opened) => opened.version());
		const done: PageFigures[] = [];
		for (const page of measuredPages) {
			workshop.say(`pages: ${page.name}`);
			const server = await serve({ directory: folders[page.of], brotli: 11 });
			try {
				done.push(
					await measurePage(chromium, page, new URL(page.path, server.url).href, workshop.options.runs),
				);
			} finally {
				await server.close();
			}
			keep({ browser, peerTasks: peerTasks(workshop), pages: done });
		}
	},
	section: (figures) => ({
		title: "Pages",
		intro: intro(figures),
		tables: pageTables(figures.pages),
		goals: pageGoals(figures.pages),
	}),
});

async function measurePage(
	chromium: string,
	page: MeasuredPage,
	address: string,
	runs: number,
): Promise<PageFigures> {
	// The first run is not counted: the server compresses, and axe takes its time.
	let violations: Violations = { rules: [], places: 0 };
	await runPage(chromium, address, unthrottled, async (opened) => {
		violations = await violationsIn(opened);
	});
	const fast: PageRun[] = [];
	const slow: PageRun[] = [];
	while (slow.length < runs) {
		fast.push(await runPage(chromium, address, unthrottled));
		slow.push(await runPage(chromium, address, throttled));
	}
	return {
		...page,
		runs,
		unthrottled: medians(fast),
		throttled: medians(slow),
		bytesByKind: (fast[0] as PageRun).bytesByKind,
		violations,
		withoutScript: await withoutScript(chromium, address),
	};
}

function medians(runs: readonly PageRun[]): PageMedians {
	return {
		requests: medianOf(runs, (run) => run.requests),
		bytes: medianOf(runs, (run) => run.bytes),
		gzipBytes: medianOf(runs, (run) => run.gzipBytes),
		firstChart: medianOf(runs, (run) => run.firstChart),
		firstContentfulPaint: medianOf(runs, (run) => run.firstContentfulPaint),
		largestContentfulPaint: medianOf(runs, (run) => run.largestContentfulPaint),
		layoutShift: medianOf(runs, (run) => run.layoutShift),
		blocking: medianOf(runs, (run) => run.blocking),
	};
}

/** The smallest register that is built: sizes of registers change little about the peer's pages. */
function peerTasks({ options }: Workshop): number {
	return Math.min(...options.tasks);
}

async function builtPeer(workshop: Workshop, way: PeerWay): Promise<string> {
	const site = workshop.peer();
	const tasks = peerTasks(workshop);
	workshop.say(`pages: building Observable Framework's pages of ${tasks} tasks, ${peerWayNames[way]}`);
	site.fill(peerRegister(workshop, tasks), way);
	const { ok, said } = await site.build();
	if (!ok) throw new Error(`the peer could not be built: ${said}`);
	const folder = workshop.folder(`peer-${way}`);
	renameSync(site.built, folder);
	return folder;
}

/** The drawing of the measured chart's page, the first of those it holds for different widths. */
function writeFloor(workshop: Workshop): string {
	const page = join(workshop.site(), `charts/${chart}index.html`);
	if (!existsSync(page)) throw new Error(`${page} is missing: only a whole site can be measured`);
	const drawings = readFileSync(page, "utf8").match(/<svg\b[^>]*\brole="img".*?<\/svg>/gs) ?? [];
	const drawing = drawings.toSorted((a, b) => b.length - a.length)[0];
	if (drawing === undefined) throw new Error(`${page} has no drawing`);
	const folder = workshop.folder("floor");
	mkdirSync(folder, { recursive: true });
	writeFileSync(
		join(folder, "index.html"),
		`<!doctype html><html lang="ko"><meta charset="utf-8"><title>·</title>${drawing}</html>\n`,
	);
	return folder;
}
