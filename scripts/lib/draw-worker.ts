/**
 * The build's second thread. It draws every state of every chart into the cache of drawings, so that pages find them
 * there, and while the pages are written it writes the other files of states into a folder of their own.
 */
import { parentPort, workerData } from "node:worker_threads";
import { allStates } from "../../src/charts/states.ts";
import { loadDataset } from "../../src/data/load.ts";
import { figureOfState } from "../../src/render/figure.ts";
import { locales } from "../../src/site.ts";
import type { DrawingOrder, DrawingReport } from "./draw-beside.ts";
import { stateWriters } from "./states/index.ts";

const { dataDir, folder, root } = workerData as DrawingOrder;
const say = (report: DrawingReport) => parentPort?.postMessage(report);

process.env.DATA_DIR = dataDir;
const dataset = loadDataset();
const states = allStates(dataset).flatMap((chart) => chart.states);
const total = states.length * locales.length;
let done = 0;
for (const state of states)
	for (const locale of locales) {
		figureOfState(dataset, state, locale);
		done++;
		if (done % 50 === 0 || done === total) say({ kind: "drawn", done, total });
	}
let files = 0;
for (const write of stateWriters) files += await write({ dataset, folder, root });
say({ kind: "written", files });
