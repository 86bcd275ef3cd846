/** Renders pages on the second core too, while Astro renders them on the first, and then writes pages of tasks. */
import { join, resolve } from "node:path";
import { Worker } from "node:worker_threads";
import type { AstroIntegration, AstroPrerenderer } from "astro";
import type { TasksOrder } from "../framed/write-tasks.ts";
import type { WrittenPages } from "../output.ts";
import type { PageStyles, PrerenderOrder } from "./prerender-order.ts";
import { sharingPrerenderer } from "./sharing-prerenderer.ts";

export interface PrerenderBeside {
	/** Learns from Astro what the thread needs to render. */
	readonly integration: AstroIntegration;
	/**
	 * Astro's prerenderer without the pages that the thread has taken; **take** is told of those when they are written.
	 * **root** is the address of the site, ending in `/`.
	 */
	share(inner: AstroPrerenderer, root: string, take: (written: WrittenPages) => void): AstroPrerenderer;
	/** Has the thread write its share of the pages of tasks, once Astro has written all else. */
	writeTasks(order: TasksOrder): Promise<WrittenPages>;
	/** Ends the thread, whatever it is doing. */
	end(): Promise<void>;
}

/** Begins a thread that reads the record, and renders as soon as Astro has made its bundle. */
export function prerenderBeside(order: {
	readonly dataDir: string;
	/** Folder of the site. */
	readonly outDir: string;
}): PrerenderBeside {
	const worker = new Worker(new URL("./prerender-worker.ts", import.meta.url), {
		workerData: { dataDir: order.dataDir },
	});
	const answers = [Promise.withResolvers<WrittenPages>(), Promise.withResolvers<WrittenPages>()] as const;
	const [rendered, tasks] = answers;
	worker.once("message", (first: WrittenPages) => {
		worker.once("message", tasks.resolve);
		rendered.resolve(first);
	});
	for (const { promise, reject } of answers) {
		worker.once("error", reject);
		// Whoever has not come to wait yet must not be surprised by a rejection.
		promise.catch(() => {});
	}
	let pages: ReadonlyMap<string, PageStyles> = new Map();
	let entry = "";
	return {
		integration: {
			name: "prerender-beside",
			hooks: {
				// Astro gives the pages here and says later, in the same objects, which style sheets they have.
				"astro:build:setup": (build) => {
					pages = build.pages;
					build.updateConfig({
						plugins: [
							{
								name: "bundle-of-pages",
								writeBundle({ dir = "" }, bundle) {
									const own = Object.keys(bundle).find((file) => file.startsWith("prerender-entry"));
									if (own !== undefined) entry = join(dir, own);
								},
							},
						],
					});
				},
			},
		},
		share: (inner, root, take) =>
			sharingPrerenderer(inner, root, async (paths, taken) => {
				const message: PrerenderOrder = {
					entry,
					outDir: resolve(order.outDir),
					root,
					pages: [...pages.values()].map(({ key, styles }) => ({ key, styles })),
					paths,
					taken,
				};
				worker.postMessage(message);
				take(await rendered.promise);
			}),
		writeTasks(tasksOrder) {
			worker.postMessage(tasksOrder);
			return tasks.promise;
		},
		async end() {
			await worker.terminate();
		},
	};
}
