/** A thread that draws every state of every chart into the cache of drawings, so that pages find them there. */
import { parentPort, workerData } from "node:worker_threads";
import { allStates } from "../../src/charts/states.ts";
import { loadDataset } from "../../src/data/load.ts";
import { createFigure } from "../../src/render/figure.ts";
import { locales } from "../../src/site.ts";

process.env.DATA_DIR = (workerData as { dataDir: string }).dataDir;
const dataset = loadDataset();
const states = allStates(dataset).flatMap((chart) => chart.states);
const total = states.length * locales.length;
let done = 0;
for (const { id, selection } of states)
	for (const locale of locales) {
		// The registry pairs charts with their selections; a chart without choices takes none.
		createFigure(dataset, id, (Object.keys(selection).length > 0 ? selection : null) as never, locale);
		done++;
		if (done % 50 === 0 || done === total) parentPort?.postMessage({ done, total });
	}
