/** How soon pages answer what readers do, in Chromium on a processor slowed to a quarter. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { run as writeSample } from "../../sample.ts";
import { findChromium } from "../chromium.ts";
import { serve } from "../serve.ts";
import { count, milliseconds } from "./figures.ts";
import { type Act, siteActs, taskListActs } from "./interaction-acts.ts";
import { awaitInput, noteLongTasks, type Taken } from "./interaction-watch.ts";
import type { Goal, MeasuredSite, MeasureOptions, Section } from "./section.ts";
import { median } from "./statistics.ts";

/** Milliseconds; a task that is shorter than the second is no long task. */
const mostPaint = 100;
const mostTask = 50;
const registers = [607, 6070];

interface ActFigures extends Taken {
	readonly what: string;
	readonly fetches: boolean;
}

/** Measures every act, in a quick run once and without the sample registers. */
export async function measure(site: MeasuredSite, { quick }: MeasureOptions): Promise<Section> {
	const runs = quick ? 1 : 5;
	const browser = await chromium.launch({
		executablePath: findChromium(),
		args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
	});
	const figures: ActFigures[] = [];
	const measureAll = async (origin: string, acts: readonly Act[]) => {
		for (const act of acts) figures.push(await measureAct(browser, origin, act, runs));
	};
	try {
		await measureAll(site.origin, siteActs(site.folder));
		await measureAll(site.origin, taskListActs("Tasks known by name"));
		for (const tasks of quick ? [] : registers)
			await withRegister(tasks, (origin) => measureAll(origin, taskListActs(`${count(tasks)} tasks`)));
	} finally {
		await browser.close();
	}
	return section(figures, runs);
}

async function measureAct(browser: Browser, origin: string, act: Act, runs: number): Promise<ActFigures> {
	const taken: Taken[] = [];
	while (taken.length < runs) taken.push(await once(browser, origin, act));
	const of = (figure: (run: Taken) => number) => median(taken.map(figure)) ?? Number.NaN;
	return {
		what: act.what,
		fetches: act.fetches ?? false,
		nextPaint: of(({ nextPaint }) => nextPaint),
		shown: of(({ shown }) => shown),
		longestTask: of(({ longestTask }) => longestTask),
	};
}

/** One act in a page of its own, without anything kept from an earlier one. */
async function once(browser: Browser, origin: string, { path, answer, before, act }: Act): Promise<Taken> {
	const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
	try {
		const page = await context.newPage();
		await page.addInitScript(noteLongTasks);
		await page.goto(`${origin}/${path}`, { waitUntil: "networkidle" });
		const session = await context.newCDPSession(page);
		await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
		await before?.(page);
		await page.waitForTimeout(300);
		await page.evaluate(awaitInput, answer);
		await act(page);
		const taken = await page.evaluate(() => window.taken);
		if (taken === undefined) throw new Error(`${path}: the page was left`);
		return taken;
	} finally {
		await context.close();
	}
}

/** Builds the pages of a sample register, serves them, and deletes them afterwards. */
async function withRegister(tasks: number, look: (origin: string) => Promise<void>): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), "bench-tasks-"));
	const [record, directory] = [join(folder, "record"), join(folder, "site")];
	const quiet = { step: () => ({ at: () => {}, end: () => {} }) };
	try {
		if (writeSample(["--tasks", String(tasks), "--out", record], () => {}, quiet) !== 0)
			throw new Error(`no sample of ${tasks} tasks`);
		const env = { ...process.env, DATA_DIR: record, EXTENT: "pages", OUT_DIR: directory };
		execFileSync(process.execPath, ["scripts/build.ts"], {
			env: { ...env, CACHE_DIR: join(folder, "cache") },
			stdio: ["ignore", "ignore", "inherit"],
		});
		const { url, close } = await serve({ directory });
		try {
			await look(url.replace(/\/$/, ""));
		} finally {
			await close();
		}
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

function section(figures: readonly ActFigures[], runs: number): Section {
	const asTask = (length: number) => (length === 0 ? "≤ 50 ms" : milliseconds(length));
	return {
		title: "Interaction",
		intro: `Acts of readers in Chromium, on a processor slowed to a quarter, each in a page of its own, 412 by 823 pixels. “Next paint” is from the input to the next frame, “shown” to the frame that holds what was asked for, both on the browser's clock; the longest task counts from the input until three tenths of a second after. Where something has to be fetched first, “shown” includes that, and is not bound. ${runs === 1 ? "One run." : `Medians of ${runs} runs.`}`,
		tables: [
			{
				caption: "Time from input to paint, by act",
				head: ["Act", "Next paint", "Shown", "Longest task"],
				rows: figures.map(({ what, nextPaint, shown, longestTask }) => [
					what,
					milliseconds(nextPaint),
					milliseconds(shown),
					asTask(longestTask),
				]),
			},
		],
		goals: goals(figures, asTask),
	};
}

/** Each goal against the act that is farthest from it. */
function goals(figures: readonly ActFigures[], asTask: (length: number) => string): Goal[] {
	const most = (figure: (act: ActFigures) => number) => Math.max(0, ...figures.map(figure));
	const paint = most(({ fetches, nextPaint, shown }) => (fetches ? nextPaint : shown));
	const task = most(({ longestTask }) => longestTask);
	return [
		{
			what: "Slowest act, from input to the paint that answers it",
			goal: "≤ 100 ms",
			measured: milliseconds(paint),
			reached: paint <= mostPaint,
		},
		{
			what: "Longest task of any act",
			goal: "≤ 50 ms",
			measured: asTask(task),
			reached: task <= mostTask,
		},
	];
}
