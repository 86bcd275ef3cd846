/**
 * The build's second thread. It begins with downloads of charts from the last, while the main thread comes to them from the
 * first. Then it makes the figure of every state of every chart once, which puts its drawings into the cache where pages
 * find them, and writes all other files of states into a folder of their own. When the pages are there it writes the check
 * pages, and origins of figures from the end, while the main thread writes them from the beginning.
 */
import { once } from "node:events";
import { parentPort, workerData } from "node:worker_threads";
import { loadCheckedElsewhere } from "../../src/data/load.ts";
import { forgetRows } from "../../src/downloads/remembered.ts";
import type { BesideOrder, BesideReport } from "./build-beside.ts";
import type { FramedOrder } from "./framed/framed-order.ts";
import { createCheckPages } from "./framed/write-check-pages.ts";
import { writeOrigins } from "./framed/write-origins.ts";
import { createOutput } from "./output.ts";
import { releaseMemory } from "./release-memory.ts";
import { stateWriters, writeStates } from "./states/index.ts";
import { writeChartSets } from "./write-chart-sets.ts";

const port = parentPort;
if (port === null) throw new Error("this is a thread of the build, not a command");
const { dataDir, downloads, taken, states, root } = workerData as BesideOrder;
const say = (report: BesideReport) => port.postMessage(report);
const ordered = once(port, "message");

process.env.DATA_DIR = dataDir;
const dataset = loadCheckedElsewhere();
const ofCharts = createOutput(downloads);
const entries = await writeChartSets(dataset, { output: ofCharts, root, taken }, "back");
say({ kind: "charts", entries, sums: ofCharts.sums });
forgetRows();
await releaseMemory();

const output = createOutput(states);
const checkPages = createCheckPages(dataset, root);
await writeStates({ dataset, output, root }, [...stateWriters, () => checkPages], (done, total) => {
	if (done % 50 === 0 || done === total) say({ kind: "drawn", done, total });
});
say({ kind: "written", sums: output.sums });
await releaseMemory();

const [order] = (await ordered) as [FramedOrder];
const written = checkPages.write(order.frames, createOutput(order.next));
const origins = writeOrigins(dataset, order, "back");
say({ kind: "framed", checkPages: written, origins });
