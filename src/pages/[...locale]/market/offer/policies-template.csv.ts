/** The header of `market/policies.csv`, for an offer written without script. One file for all languages. */
import { policies } from "../../../../data/tables/policies.ts";

export const getStaticPaths = () => [{ params: { locale: undefined } }];

export const GET = () =>
	new Response(`${Object.keys(policies.columns).join(",")}\n`, {
		headers: { "content-type": "text/csv; charset=utf-8" },
	});
