/**
 * The thread that renders pages beside Astro, with the bundle that Astro made, from the last page towards the first. While
 * the bundle is being made it draws charts, which pages then find among the kept drawings. At last it writes pages of tasks.
 */
import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { parentPort, workerData } from "node:worker_threads";
import { loadCheckedElsewhere } from "../../../src/data/load.ts";
import { createFigure } from "../../../src/render/figure.ts";
import { shownFigures } from "../../../src/render/shown-figures.ts";
import { locales } from "../../../src/site.ts";
import { type TasksOrder, writeTasks } from "../framed/write-tasks.ts";
import type { WrittenPages } from "../output.ts";
import { createSurvey, type Survey } from "../survey.ts";
import { finishedBody } from "./finished-page.ts";
import { type PrerenderOrder, type SharedPath, take } from "./prerender-order.ts";

/** The renderer that a bundle of Astro's exports: what its own prerenderer asks of it (`core/build/app.js`). */
interface PrerenderApp {
	readonly manifest: {
		readonly routes: readonly {
			readonly routeData: { readonly route: string; readonly component: string };
		}[];
	};
	setInternals(internals: { readonly pagesByKeys: ReadonlyMap<string, unknown> }): void;
	setOptions(options: unknown): void;
	render(request: Request, options: { readonly routeData: unknown }): Promise<Response>;
}

const port = parentPort;
if (port === null) throw new Error("this is a thread of the build, not a command");
const { promise: ordered, resolve } = Promise.withResolvers<PrerenderOrder>();
let bundled = false;
port.once("message", (message: PrerenderOrder) => {
	bundled = true;
	resolve(message);
});
process.env.DATA_DIR = (workerData as { dataDir: string }).dataDir;
const dataset = loadCheckedElsewhere();
await drawUntil(() => bundled);

const order = await ordered;
const tasksOrdered = once(port, "message");
process.env.OUT_DIR = order.outDir;
const app = await rendererOf(order);
const routes = new Map(
	app.manifest.routes.map(({ routeData }) => [`${routeData.route} ${routeData.component}`, routeData]),
);
const survey = createSurvey(order.root);
for (let index = order.paths.length - 1; index >= 0; index--) {
	const { path, route, component } = order.paths[index] as SharedPath;
	if (!take(order.taken, index)) continue;
	const routeData = routes.get(`${route} ${component}`);
	if (routeData === undefined) throw new Error(`the bundle has no route ${route}`);
	const response = await app.render(new Request(new URL(path, order.root)), { routeData });
	if (response.status !== 200) throw new Error(`/${path} was rendered with status ${response.status}`);
	const file = `${path}index.html`;
	const bytes = await finishedBody(response);
	mkdirSync(join(order.outDir, path), { recursive: true });
	writeFileSync(join(order.outDir, file), bytes);
	survey.add(file, bytes);
}
port.postMessage(noted(survey));

const [tasksOrder] = (await tasksOrdered) as [TasksOrder];
const ofTasks = createSurvey(order.root);
writeTasks(dataset, tasksOrder, "back", ofTasks.add);
port.postMessage(noted(ofTasks));

function noted({ characters, sums }: Survey): WrittenPages {
	return { characters: characters.all(), sums };
}

async function rendererOf({ entry, pages }: PrerenderOrder): Promise<PrerenderApp> {
	const { app } = (await import(pathToFileURL(entry).href)) as { app: PrerenderApp };
	app.setInternals({ pagesByKeys: new Map(pages.map((page) => [page.key, page])) });
	const write = (message: { readonly message: string }) => process.stderr.write(`${message.message}\n`);
	app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write } } } });
	return app;
}

/** Draws until asked to stop. Nothing depends on how far it comes: whoever needs a drawing that is not kept draws it. */
async function drawUntil(stop: () => boolean): Promise<void> {
	for (const { id, selection } of shownFigures(dataset))
		for (const locale of locales) {
			// A message is heard between two drawings only.
			await setImmediate();
			if (stop()) return;
			createFigure(dataset, id, selection, locale);
		}
}
