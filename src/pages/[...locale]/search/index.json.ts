/** What the site's search finds in one language. Fetched only by readers who turn to the search field. */
import type { APIRoute } from "astro";
import { loadDataset } from "../../../data/load.ts";
import { searchDocuments } from "../../../search/documents.ts";
import { packDocuments, type SearchIndexFile } from "../../../search/search-document.ts";
import type { Locale } from "../../../site.ts";
import { sampleMark } from "../../../text/sample-words.ts";
import { inEveryLocale } from "../../_locale-paths.ts";

export const getStaticPaths = inEveryLocale;

export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale } }) => {
	const dataset = loadDataset();
	const index: SearchIndexFile = {
		...(dataset.release.sample ? { sample: sampleMark } : {}),
		documents: packDocuments(searchDocuments(dataset, locale)),
	};
	return new Response(JSON.stringify(index), { headers: { "content-type": "application/json" } });
};
