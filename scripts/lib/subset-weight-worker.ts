/** A thread that cuts one weight of the typeface while the main thread cuts another. */
import { parentPort, workerData } from "node:worker_threads";
import { subsetWeight, type WeightOrder } from "./subset-weight.ts";

parentPort?.postMessage(await subsetWeight(workerData as WeightOrder));
