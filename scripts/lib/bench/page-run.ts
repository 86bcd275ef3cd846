/** Opens a page once in a browser that has never seen it, and says what it took. */
import { gzipSync } from "node:zlib";
import { type Browser, type CDPSession, chromium, type Page, type Request } from "playwright-core";
import { laidOutCharts, type Watched, watchPage } from "./page-watch.ts";

/** A reader's machine and line. */
export interface Conditions {
	/** How many times slower the processor is. */
	readonly processor: number;
	/** The line, as the browser's protocol wants it; null for none but the machine's own. */
	readonly network: {
		readonly offline: false;
		/** Milliseconds. */
		readonly latency: number;
		/** Bytes a second. */
		readonly downloadThroughput: number;
		readonly uploadThroughput: number;
	} | null;
}

export const unthrottled: Conditions = { processor: 1, network: null };

/** A weak phone on a slow mobile line: 1.6 Mbit/s down, 0.75 up, 150 ms. */
export const throttled: Conditions = {
	processor: 4,
	network: { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 },
};

export const fileKinds = ["page", "style", "script", "font", "data", "other"] as const;

export type BytesByKind = Readonly<Record<(typeof fileKinds)[number], number>>;

/** Kinds by what the browser calls them. */
const kinds: Readonly<Record<string, keyof BytesByKind>> = {
	document: "page",
	stylesheet: "style",
	script: "script",
	font: "font",
	fetch: "data",
	xhr: "data",
};

/** What opening a page took. Times in milliseconds from the start of navigation. */
export interface PageRun {
	readonly requests: number;
	/** Bodies as they were sent, compressed, and heads. */
	readonly bytes: number;
	/** Of these, by kind of file. */
	readonly bytesByKind: BytesByKind;
	/** What the same answers weigh from a host that packs by gzip, level 6. */
	readonly gzipBytes: number;
	/** Null where no chart came within the time. */
	readonly firstChart: number | null;
	readonly firstContentfulPaint: number | null;
	readonly largestContentfulPaint: number | null;
	readonly layoutShift: number;
	/** Of tasks after the first paint, what each took over 50 ms, added up. */
	readonly blocking: number;
}

/** How long nothing must have been asked for before a page counts as settled, with and without a chart. */
const QUIET = 1500;
const QUIET_WITHOUT_CHART = 8000;
const LONGEST = 90_000;

/** Opens an address in a new browser with a new profile, waits until it has settled, and hands the page to `look`. */
export async function openFresh<T>(
	executablePath: string,
	{ javaScriptEnabled = true }: { javaScriptEnabled?: boolean },
	look: (page: Page, browser: Browser) => Promise<T>,
): Promise<T> {
	const browser = await chromium.launch({
		executablePath,
		args: [
			"--disable-gpu",
			"--no-first-run",
			"--disable-background-networking",
			"--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
			...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
		],
	});
	try {
		const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, javaScriptEnabled });
		return await look(await context.newPage(), browser);
	} finally {
		await browser.close();
	}
}

/** One run. `look` sees the settled page, with the processor at its full speed again. */
export async function runPage(
	executablePath: string,
	address: string,
	conditions: Conditions,
	look: (page: Page) => Promise<void> = async () => {},
): Promise<PageRun> {
	return openFresh(executablePath, {}, async (page) => {
		await page.addInitScript({ content: `(${watchPage})(${laidOutCharts})` });
		const session = await page.context().newCDPSession(page);
		await throttle(session, conditions);
		const traffic = listen(page);
		await page.goto(address, { waitUntil: "load", timeout: LONGEST });
		await settled(page, traffic);
		const watched = await watchedIn(page);
		await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
		await look(page);
		return { ...(await weigh(traffic.finished)), ...figuresOf(watched) };
	});
}

async function throttle(session: CDPSession, { processor, network }: Conditions): Promise<void> {
	await session.send("Network.enable");
	await session.send("Emulation.setCPUThrottlingRate", { rate: processor });
	if (network !== null) await session.send("Network.emulateNetworkConditions", network);
}

interface Traffic {
	readonly finished: Request[];
	underWay: number;
	/** When something last began or ended. */
	last: number;
}

function listen(page: Page): Traffic {
	const traffic: Traffic = { finished: [], underWay: 0, last: performance.now() };
	const note = (change: 1 | -1) => {
		traffic.underWay += change;
		traffic.last = performance.now();
	};
	page.on("request", () => note(1));
	page.on("requestfailed", () => note(-1));
	page.on("requestfinished", (request) => {
		note(-1);
		traffic.finished.push(request);
	});
	return traffic;
}

async function settled(page: Page, traffic: Traffic): Promise<void> {
	const start = performance.now();
	while (performance.now() - start < LONGEST) {
		const { firstChart } = await watchedIn(page);
		const quiet = traffic.underWay > 0 ? 0 : performance.now() - traffic.last;
		if (quiet > (firstChart === null ? QUIET_WITHOUT_CHART : QUIET)) break;
		await page.waitForTimeout(200);
	}
	// What a page draws when all has come may take as long again.
	await page.waitForTimeout(1000);
}

async function watchedIn(page: Page): Promise<Watched> {
	const watched = await page.evaluate(() => window.watched);
	if (watched === undefined) throw new Error(`${page.url()} could not be watched`);
	return watched;
}

async function weigh(
	requests: readonly Request[],
): Promise<Pick<PageRun, "requests" | "bytes" | "bytesByKind" | "gzipBytes">> {
	const bytesByKind = { page: 0, style: 0, script: 0, font: 0, data: 0, other: 0 };
	let gzipBytes = 0;
	for (const request of requests) {
		const { responseBodySize, responseHeadersSize } = await request.sizes();
		bytesByKind[kinds[request.resourceType()] ?? "other"] += responseBodySize + responseHeadersSize;
		gzipBytes += (await gzipped(request)) ?? responseBodySize;
		gzipBytes += responseHeadersSize;
	}
	return {
		requests: requests.length,
		bytes: Object.values(bytesByKind).reduce((sum, each) => sum + each, 0),
		bytesByKind,
		gzipBytes,
	};
}

/** Bytes of an answer packed by gzip; null for one that is sent as it is, such as a typeface. */
async function gzipped(request: Request): Promise<number | null> {
	const response = await request.response();
	if (!response || (await response.headerValue("content-encoding")) === null) return null;
	return gzipSync(await response.body(), { level: 6 }).length;
}

function figuresOf(watched: Watched): Omit<PageRun, "requests" | "bytes" | "bytesByKind" | "gzipBytes"> {
	const { firstChart, firstContentfulPaint, largestContentfulPaint, layoutShift, longTasks } = watched;
	const painted = firstContentfulPaint ?? 0;
	return {
		firstChart,
		firstContentfulPaint,
		largestContentfulPaint: largestContentfulPaint === 0 ? null : largestContentfulPaint,
		layoutShift,
		blocking: longTasks.reduce((sum, [start, length]) => {
			const after = start + length - Math.max(start, painted);
			return sum + Math.max(0, after - 50);
		}, 0),
	};
}
