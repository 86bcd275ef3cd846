/** Puts into each page what a browser may do in it, styles by their hash: they stand in the page. */
import { defineMiddleware } from "astro:middleware";
import { withPolicy } from "./render/page-policy.ts";

export const onRequest = defineMiddleware(async (_, next) => {
	const response = await next();
	// The server of `astro dev` puts scripts and styles of its own into pages.
	const isPage = response.headers.get("content-type")?.startsWith("text/html") ?? false;
	if (import.meta.env.MODE === "development" || !isPage) return response;
	return new Response(withPolicy(await response.text()), response);
});
