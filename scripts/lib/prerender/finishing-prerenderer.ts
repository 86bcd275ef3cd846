/** Finishes what Astro renders on its way to its file. */
import type { AstroPrerenderer } from "astro";
import { fileOfAddress, finishedBody } from "./finished-page.ts";

/**
 * Astro's prerenderer with pages finished, and **take** told of each file that Astro is going to write: nobody has to read
 * it again. **root** is the address of the site, ending in `/`.
 */
export function finishingPrerenderer(
	inner: AstroPrerenderer,
	root: string,
	take: (path: string, bytes: Buffer) => void,
): AstroPrerenderer {
	return {
		...inner,
		async render(request, options) {
			const rendered = await inner.render(request, options);
			const [response, metadata] =
				rendered instanceof Response ? [rendered] : [rendered.response, rendered.metadata];
			if (response.body === null) return rendered;
			const bytes = await finishedBody(response);
			take(fileOfAddress(request.url, root), bytes);
			const finished = new Response(bytes, response);
			return metadata === undefined ? finished : { response: finished, metadata };
		},
	};
}
