/** Builds on the second core, while the main thread does other things: downloads of charts, drawings and what is made of them. */
import { Worker } from "node:worker_threads";
import type { ChartEntry } from "../../src/downloads/chart-manifest.ts";
import type { FramedOrder } from "./framed/framed-order.ts";
import type { Taken } from "./from-both-ends.ts";
import type { Sums, WrittenPages } from "./output.ts";

export interface BesideOrder {
	/** Folder of the record. */
	readonly dataDir: string;
	/** Folder for downloads; it is there and empty. */
	readonly downloads: string;
	/** How much was taken of the downloads of charts. */
	readonly taken: Taken;
	/** Folder for the files of states. */
	readonly states: string;
	/** Address of the site, ending in `/`. */
	readonly root: string;
}

/** Downloads of charts that were written: what their list says of each, by state, and the sums of the files. */
export interface ChartSetsBeside {
	readonly entries: ReadonlyMap<string, ChartEntry>;
	readonly sums: Sums;
}

/** What was written into frames. */
export interface FramedBeside {
	readonly checkPages: WrittenPages;
	readonly origins: WrittenPages;
}

/** What the thread says: which downloads it wrote, how far it is with the figures, what it wrote of them and into frames. */
export type BesideReport =
	| ({ readonly kind: "charts" } & ChartSetsBeside)
	| { readonly kind: "drawn"; readonly done: number; readonly total: number }
	| { readonly kind: "written"; readonly sums: Sums }
	| ({ readonly kind: "framed" } & FramedBeside);

/** Each promise rejects where the thread fails. */
export interface BuildBeside {
	/** Waits for its share of the downloads of charts, with which it begins. */
	chartSets(): Promise<ChartSetsBeside>;
	/** Has the thread write check pages and its share of the origins as soon as it can. */
	writeFramed(order: FramedOrder): void;
	/** Waits for the files of states. */
	written(say: (done: number, total: number) => void): Promise<Sums>;
	/** Waits for what `writeFramed` asked for. */
	framed(): Promise<FramedBeside>;
	/** Ends the thread, whatever it is doing. */
	end(): Promise<void>;
}

/** Begins at once. */
export function buildBeside(order: BesideOrder): BuildBeside {
	const worker = new Worker(new URL("./build-worker.ts", import.meta.url), { workerData: order });
	let count = { done: 0, total: 1 };
	let tell: (done: number, total: number) => void = () => {};
	const charts = Promise.withResolvers<ChartSetsBeside>();
	const written = Promise.withResolvers<Sums>();
	const framed = Promise.withResolvers<FramedBeside>();
	worker.on("message", (report: BesideReport) => {
		if (report.kind === "charts") return charts.resolve(report);
		if (report.kind === "written") return written.resolve(report.sums);
		if (report.kind === "framed") return framed.resolve(report);
		count = report;
		tell(report.done, report.total);
	});
	const awaited = [charts, written, framed];
	worker.once("error", (error) => {
		for (const { reject } of awaited) reject(error);
	});
	// Whoever has not come to wait yet must not be surprised by a rejection.
	for (const { promise } of awaited) promise.catch(() => {});
	return {
		chartSets: () => charts.promise,
		writeFramed: (framedOrder) => worker.postMessage(framedOrder),
		async written(say) {
			say(count.done, count.total);
			tell = say;
			return written.promise;
		},
		framed: () => framed.promise,
		async end() {
			await worker.terminate();
		},
	};
}
