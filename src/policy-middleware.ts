/** Puts into each page of a build what a browser may do in it, styles by their hash: they stand in the page. */
import { defineMiddleware } from "astro:middleware";
import { withPolicy } from "./render/page-policy.ts";

export const onRequest = defineMiddleware(async (_, next) => {
	const response = await next();
	const isPage = response.headers.get("content-type")?.startsWith("text/html") ?? false;
	return isPage ? new Response(withPolicy(await response.text()), response) : response;
});
