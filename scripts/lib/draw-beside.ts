/** Draws, and writes what is made of drawings, on the second core while the build does other things. */
import { Worker } from "node:worker_threads";
import type { FramedOrder, WrittenPages } from "./framed/framed-order.ts";
import type { Sums } from "./output.ts";

export interface DrawingOrder {
	/** Folder of the record. */
	readonly dataDir: string;
	/** Folder for the files of states. */
	readonly folder: string;
	/** Address of the site, ending in `/`. */
	readonly root: string;
}

/** What was written into frames beside. */
export interface FramedBeside {
	readonly checkPages: WrittenPages;
	readonly origins: WrittenPages;
}

/** What the thread says: how far it is with the figures, what it wrote of them, and what it wrote into frames. */
export type DrawingReport =
	| { readonly kind: "drawn"; readonly done: number; readonly total: number }
	| { readonly kind: "written"; readonly sums: Sums }
	| ({ readonly kind: "framed" } & FramedBeside);

export interface Drawing {
	/** Has the thread write check pages and its share of the origins as soon as it can. */
	writeFramed(order: FramedOrder): void;
	/** Waits for the files of states; rejects where one cannot be drawn or written. */
	written(say: (done: number, total: number) => void): Promise<Sums>;
	/** Waits for what `writeFramed` asked for; rejects as `written` does. */
	framed(): Promise<FramedBeside>;
	/** Ends the thread, whatever it is doing. */
	end(): Promise<void>;
}

/** Begins to draw every chart of a record. */
export function drawBeside(order: DrawingOrder): Drawing {
	const worker = new Worker(new URL("./draw-worker.ts", import.meta.url), { workerData: order });
	let count = { done: 0, total: 1 };
	let tell: (done: number, total: number) => void = () => {};
	const written = Promise.withResolvers<Sums>();
	const framed = Promise.withResolvers<FramedBeside>();
	worker.on("message", (report: DrawingReport) => {
		if (report.kind === "written") return written.resolve(report.sums);
		if (report.kind === "framed") return framed.resolve(report);
		count = report;
		tell(report.done, report.total);
	});
	worker.once("error", (error) => {
		written.reject(error);
		framed.reject(error);
	});
	// Whoever has not come to wait yet must not be surprised by a rejection.
	written.promise.catch(() => {});
	framed.promise.catch(() => {});
	return {
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
