/** Draws, and writes what is made of drawings, on the second core while the build does other things. */
import { Worker } from "node:worker_threads";
import type { Progress } from "./progress.ts";

export interface DrawingOrder {
	/** Folder of the record. */
	readonly dataDir: string;
	/** Folder for the files of states. */
	readonly folder: string;
	/** Address of the site, ending in `/`. */
	readonly root: string;
}

/** What the thread says: how far the drawings are, then how many files it wrote of them. */
export type DrawingReport =
	| { readonly kind: "drawn"; readonly done: number; readonly total: number }
	| { readonly kind: "written"; readonly files: number };

export interface Drawing {
	/** Waits until everything is drawn; rejects where a chart cannot be. */
	drawn(progress: Progress): Promise<void>;
	/** Waits until the files of states are written as well, and rejects where one cannot be. */
	written(progress: Progress): Promise<void>;
}

/** Begins to draw every chart of a record. */
export function drawBeside(order: DrawingOrder): Drawing {
	const worker = new Worker(new URL("./draw-worker.ts", import.meta.url), { workerData: order });
	let count = { done: 0, total: 1 };
	let files = 0;
	let tell: (count: { done: number; total: number }) => void = () => {};
	const ended = new Promise<void>((resolve, reject) => {
		worker.once("error", reject);
		worker.once("exit", () => resolve());
	});
	const drawn = new Promise<void>((resolve) => {
		worker.on("message", (report: DrawingReport) => {
			if (report.kind === "written") {
				files = report.files;
				return;
			}
			count = report;
			tell(report);
			if (report.done === report.total) resolve();
		});
	});
	// Whoever never waits must not be surprised by a rejection; both promises of the interface pass it on.
	ended.catch(() => {});
	return {
		async drawn(progress) {
			const step = progress.step("그림 그리기 / Drawing charts");
			step.at(count.done, count.total);
			tell = ({ done, total }) => step.at(done, total);
			await Promise.race([drawn, ended]);
			tell = () => {};
			step.end(`${count.total}개 / ${count.total} figures`);
		},
		async written(progress) {
			const step = progress.step("차트마다의 파일 쓰기 / Writing files of charts");
			await ended;
			step.end(`파일 ${files}개 / ${files} files`);
		},
	};
}
