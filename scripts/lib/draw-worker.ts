/** A thread that draws every state of every chart into the cache of drawings, so that pages find them there. */
import { parentPort, workerData } from "node:worker_threads";
import { allStates } from "../../src/charts/states.ts";
import { loadDataset } from "../../src/data/load.ts";
import { figureOfState } from "../../src/render/figure.ts";
import { locales } from "../../src/site.ts";

process.env.DATA_DIR = (workerData as { dataDir: string }).dataDir;
const dataset = loadDataset();
const states = allStates(dataset).flatMap((chart) => chart.states);
const total = states.length * locales.length;
let done = 0;
for (const state of states)
	for (const locale of locales) {
		figureOfState(dataset, state, locale);
		done++;
		if (done % 50 === 0 || done === total) parentPort?.postMessage({ done, total });
	}
