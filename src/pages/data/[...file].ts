/** The record's own files under `/data/`, byte for byte: what one downloads is what the site was made from. */
import type { APIRoute } from "astro";
import { dataFolder, readFiles } from "../../data/files.ts";
import { loadDataset } from "../../data/load.ts";
import { servedPath } from "../../data/release.ts";

export function getStaticPaths() {
	const { release } = loadDataset();
	return [...readFiles(dataFolder())].map(([file, bytes]) => ({
		params: { file: servedPath(file, release) },
		props: { bytes },
	}));
}

export const GET: APIRoute<{ bytes: Uint8Array<ArrayBuffer> }> = ({ props }) => new Response(props.bytes);
