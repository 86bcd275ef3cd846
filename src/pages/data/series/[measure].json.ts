/** The values of one measure by place and period under `/data/series/`, for charts that readers make themselves. */
import type { APIRoute } from "astro";
import { loadDataset } from "../../../data/load.ts";
import { chartableMeasures, seriesFile } from "../../../render/series-file.ts";

export function getStaticPaths() {
	return chartableMeasures(loadDataset()).map(({ measure }) => ({ params: { measure } }));
}

export const GET: APIRoute = ({ params }) =>
	new Response(JSON.stringify(seriesFile(loadDataset(), params.measure ?? "")));
