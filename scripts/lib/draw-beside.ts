/** Draws on the second core while the build does other things. */
import { Worker } from "node:worker_threads";
import type { Progress } from "./progress.ts";

interface Count {
	readonly done: number;
	readonly total: number;
}

/** Begins to draw every chart of a record. Call **finish** to wait for it; it rejects where a chart cannot be drawn. */
export function drawBeside(dataDir: string): { finish: (progress: Progress) => Promise<void> } {
	const worker = new Worker(new URL("./draw-worker.ts", import.meta.url), { workerData: { dataDir } });
	let count: Count = { done: 0, total: 1 };
	let tell: (count: Count) => void = () => {};
	worker.on("message", (message: Count) => {
		count = message;
		tell(message);
	});
	const ended = new Promise<void>((resolve, reject) => {
		worker.once("error", reject);
		worker.once("exit", () => resolve());
	});
	// Whoever never calls finish must not be surprised by a rejection; finish passes it on.
	ended.catch(() => {});
	return {
		async finish(progress) {
			const step = progress.step("그림 그리기 / Drawing charts");
			step.at(count.done, count.total);
			tell = ({ done, total }) => step.at(done, total);
			await ended;
			step.end(`${count.total}개 / ${count.total} figures`);
		},
	};
}
