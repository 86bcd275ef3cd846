/** Outlines of the 31 cities and counties on the mosaic under `/data/`, for maps that readers make themselves. */
import type { APIRoute } from "astro";
import { loadDataset } from "../../data/load.ts";
import { mosaicOutlines } from "../../data/mosaic.ts";

export const GET: APIRoute = () => new Response(JSON.stringify([...mosaicOutlines(loadDataset()).values()]));
