/** Files of the site that a chart needs, each asked for once. */
import { fileHref } from "../../addresses.ts";
import type { RegionOutline } from "../../data/mosaic.ts";
import type { SeriesFile } from "../../render/series-file.ts";
import { readSeries, type Series } from "./series.ts";
import { mosaicPath, seriesIdsPath, seriesPath } from "./setup.ts";

const asked = new Map<string, Promise<unknown>>();

/** The values of a measure. Rejects where they cannot be had; asking again tries again. */
export const loadSeries = (measure: string): Promise<Series> =>
	once(measure, async () => readSeries(await fetchJson<SeriesFile>(seriesPath(measure))));

/** The ids of a measure's observations, in the order of the rows of its file. */
export const loadIds = (measure: string): Promise<readonly string[]> =>
	once(`${measure} ids`, () => fetchJson<readonly string[]>(seriesIdsPath(measure)));

/** Outlines of the 31. */
export const loadOutlines = (): Promise<readonly RegionOutline[]> =>
	once("mosaic", () => fetchJson<readonly RegionOutline[]>(mosaicPath));

function once<T>(key: string, load: () => Promise<T>): Promise<T> {
	const known = asked.get(key);
	if (known !== undefined) return known as Promise<T>;
	const promise = load();
	asked.set(key, promise);
	promise.catch(() => asked.delete(key));
	return promise;
}

async function fetchJson<T>(path: string): Promise<T> {
	const answer = await fetch(fileHref(path));
	if (!answer.ok) throw new Error(`${answer.status} ${path}`);
	return (await answer.json()) as T;
}
