/** Lighthouse on one page of every kind: the mobile preset as it comes, with the browser of the tests. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import lighthouse from "lighthouse";
import { chromium } from "playwright-core";
import { findChromium } from "../chromium.ts";
import { type PageType, pageTypesOf } from "../page-types.ts";
import { type Category, categories, categoriesOf } from "./categories.ts";
import { milliseconds, seconds, shift } from "./figures.ts";
import type { Goal, MeasuredSite, MeasureOptions, Section } from "./section.ts";
import { median } from "./statistics.ts";

const leastScores = [98, 100, 100, 100] as const;
const mostLcp = 1500;
const mostTbt = 50;

/** What Lighthouse said of a page. */
interface Audit {
	/** From 0 to 100, in the order of `categories`; null where the page was not judged in it. */
	readonly scores: readonly (number | null)[];
	/** Milliseconds. */
	readonly lcp: number;
	readonly tbt: number;
	readonly cls: number;
	/** Names of audits that cost a category its full score, but those that time alone decides. */
	readonly failed: readonly string[];
}

/** The figures of one page: of each the median of its runs. */
interface PageFigures extends Audit {
	readonly id: string;
	readonly runs: number;
}

/** Audits every kind of page of a site, or in a quick run three of them. */
export async function measure(site: MeasuredSite, { quick }: MeasureOptions): Promise<Section> {
	const pages = pagesOf(site.folder).filter(({ id }) => !quick || ["home", "chart", "tasks"].includes(id));
	const port = await freePort();
	const browser = await chromium.launch({
		executablePath: findChromium(),
		args: [`--remote-debugging-port=${port}`, ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])],
	});
	const figures: PageFigures[] = [];
	try {
		for (const { id, path } of pages) {
			const judged = categoriesOf(readFileSync(join(site.folder, fileOf(path)), "utf8"));
			const runs = [await audit(`${site.origin}/${path}`, judged, port)];
			while (!quick && runs.length < 3 && !runs.slice(0, 1).every(keepsGoals))
				runs.push(await audit(`${site.origin}/${path}`, judged, port));
			figures.push(middle(id, runs));
		}
	} finally {
		await browser.close();
	}
	return section(figures);
}

/** The page that stands for each kind, in Korean, as far as the site has it: an excerpt has not every picture. */
function pagesOf(folder: string): readonly PageType[] {
	const first = (of: string, except: readonly string[] = []) =>
		readdirSync(join(folder, of), { withFileTypes: true })
			.flatMap((entry) => (entry.isDirectory() && !except.includes(entry.name) ? [entry.name] : []))
			.sort()[0] ?? "";
	const names = {
		area: first("areas"),
		task: first("tasks"),
		policy: first("market", ["calculator", "offer"]),
	};
	return pageTypesOf(names).filter(({ path }) => existsSync(join(folder, fileOf(path))));
}

/** The file of a page, below the folder of its site. */
function fileOf(path: string): string {
	return path.endsWith(".html") ? path : `${path}index.html`;
}

async function audit(address: string, judged: readonly Category[], port: number): Promise<Audit> {
	const result = await lighthouse(address, { port, logLevel: "silent", onlyCategories: [...judged] });
	if (result === undefined) throw new Error(`Lighthouse said nothing of ${address}`);
	const { lhr } = result;
	const error = lhr.runtimeError;
	if (error !== undefined) throw new Error(`Lighthouse failed on ${address}: ${error.code} ${error.message}`);
	const value = (name: string) => lhr.audits[name]?.numericValue ?? Number.NaN;
	const failed = judged.flatMap((name) => {
		const category = lhr.categories[name];
		if (category === undefined || name === "performance") return [];
		return category.auditRefs.filter(({ id, weight }) => weight > 0 && (lhr.audits[id]?.score ?? 1) < 1);
	});
	return {
		scores: categories.map((name) =>
			judged.includes(name) ? Math.round((lhr.categories[name]?.score ?? 0) * 100) : null,
		),
		lcp: value("largest-contentful-paint"),
		tbt: value("total-blocking-time"),
		cls: value("cumulative-layout-shift"),
		failed: failed.map(({ id }) => id),
	};
}

function keepsGoals({ scores, lcp, tbt, cls }: Audit): boolean {
	const isScored = scores.every((score, index) => score === null || score >= (leastScores[index] ?? 100));
	return isScored && lcp <= mostLcp && tbt <= mostTbt && cls === 0;
}

function middle(id: string, runs: readonly Audit[]): PageFigures {
	const of = (figure: (run: Audit) => number | null | undefined) =>
		median(runs.flatMap((run) => figure(run) ?? []));
	return {
		id,
		runs: runs.length,
		scores: categories.map((_, index) => of(({ scores }) => scores[index])),
		lcp: of(({ lcp }) => lcp) ?? Number.NaN,
		tbt: of(({ tbt }) => tbt) ?? Number.NaN,
		cls: of(({ cls }) => cls) ?? Number.NaN,
		failed: [...new Set(runs.flatMap(({ failed }) => failed))],
	};
}

function section(figures: readonly PageFigures[]): Section {
	return {
		title: "Lighthouse",
		intro:
			"Lighthouse's mobile preset as it comes (a slow telephone on 1.6 Mbit/s and 150 ms, reckoned from an unhindered load), on one Korean page of every kind. Pages that ask search engines to leave them out, such as the one for addresses that do not exist, are not judged by how well search engines find them (–).\n\nA page that misses a goal in its first run is run twice more, and the medians are told. Lighthouse counts what was fetched before the first paint as if it had held it back; a server on the same machine answers before that, so typefaces that a reader's browser swaps in later weigh on the largest paint (LCP) here.",
		tables: [
			{
				caption: "Scores (performance, accessibility, best practices, search) and times, by kind of page",
				head: ["Page", "Scores", "LCP", "CLS", "TBT", "Runs", "Failed"],
				rows: figures.map(({ id, scores, lcp, cls, tbt, runs, failed }) => [
					id,
					scores.map((score) => score ?? "–").join(" / "),
					seconds(lcp / 1000),
					shift(cls),
					milliseconds(tbt),
					String(runs),
					failed.join(", ") || "–",
				]),
			},
		],
		goals: goals(figures),
	};
}

/** Each goal against the page that is farthest from it. */
function goals(figures: readonly PageFigures[]): Goal[] {
	const worst = categories.map((_, index) => Math.min(...figures.map(({ scores }) => scores[index] ?? 100)));
	const most = (figure: (page: PageFigures) => number) => Math.max(...figures.map(figure));
	const [lcp, tbt, cls] = [most((page) => page.lcp), most((page) => page.tbt), most((page) => page.cls)];
	return [
		{
			what: "Lighthouse scores, lowest of all kinds of page",
			goal: `≥ ${leastScores.join(" / ")}`,
			measured: worst.join(" / "),
			reached: worst.every((score, index) => score >= (leastScores[index] ?? 100)),
		},
		{
			what: "Lighthouse: largest paint (LCP), slowest page",
			goal: "≤ 1.5 s",
			measured: seconds(lcp / 1000),
			reached: lcp <= mostLcp,
		},
		{
			what: "Lighthouse: blocked time (TBT), longest",
			goal: "≤ 50 ms",
			measured: milliseconds(tbt),
			reached: tbt <= mostTbt,
		},
		{ what: "Lighthouse: shift (CLS), largest", goal: "0", measured: shift(cls), reached: cls === 0 },
	];
}

/** A port that nothing listens at. */
async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
	const address = server.address();
	await new Promise((done) => server.close(done));
	if (address === null || typeof address === "string") throw new Error("no port is free");
	return address.port;
}
