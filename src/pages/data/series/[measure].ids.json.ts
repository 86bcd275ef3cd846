/** Ids of the observations in a measure's file, apart from it: only a download needs them, and they weigh most. */
import type { APIRoute } from "astro";
import { loadDataset } from "../../../data/load.ts";
import { chartableMeasures, seriesIds } from "../../../render/series-file.ts";

export function getStaticPaths() {
	return chartableMeasures(loadDataset()).map(({ measure }) => ({ params: { measure } }));
}

export const GET: APIRoute = ({ params }) =>
	new Response(JSON.stringify(seriesIds(loadDataset(), params.measure ?? "")));
