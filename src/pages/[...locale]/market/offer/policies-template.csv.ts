/** The header of `market/policies.csv`, for an offer written without script. One file for all languages. */
import { policies } from "../../../../data/tables/policies.ts";
import { isSample } from "../../../../render/sample-mark.ts";

export const getStaticPaths = () => [{ params: { locale: undefined } }];

export function GET(): Response {
	// Every file made from a made-up record says so, even one without values.
	const columns = [...Object.keys(policies.columns), ...(isSample() ? ["sample"] : [])];
	return new Response(`${columns.join(",")}\n`, { headers: { "content-type": "text/csv; charset=utf-8" } });
}
