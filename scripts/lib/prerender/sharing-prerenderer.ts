/** Leaves pages that another thread has taken out of what Astro renders. */
import type { AstroPrerenderer } from "astro";
import { type SharedPath, take } from "./prerender-order.ts";

/**
 * Astro's prerenderer, but for pages that another thread was first to take. **share** is given the pages whose addresses
 * have parameters, of which there are hundreds, with one number for each that says whether it was taken; it resolves when
 * the other thread has written what it took. **root** is the address of the site, ending in `/`.
 */
export function sharingPrerenderer(
	inner: AstroPrerenderer,
	root: string,
	share: (paths: readonly SharedPath[], taken: Int32Array<SharedArrayBuffer>) => Promise<void>,
): AstroPrerenderer {
	const indexes = new Map<string, number>();
	let taken = new Int32Array(new SharedArrayBuffer(0));
	let others = Promise.resolve();
	return {
		...inner,
		async getStaticPaths() {
			const all = await inner.getStaticPaths();
			const paths = all
				.filter(({ route }) => route.type === "page" && !route.pathname)
				.map(({ pathname, route: { route, component } }) => ({
					path: pathname.replace(/^\/?(.*?)\/?$/, (_, inside) => (inside === "" ? "" : `${inside}/`)),
					route,
					component,
				}));
			paths.forEach(({ path }, index) => {
				indexes.set(new URL(path, root).pathname, index);
			});
			taken = new Int32Array(new SharedArrayBuffer(paths.length * Int32Array.BYTES_PER_ELEMENT));
			others = share(paths, taken);
			return all;
		},
		async render(request, options) {
			const index = indexes.get(new URL(request.url).pathname);
			// Astro writes no file for a response without body.
			if (index !== undefined && !take(taken, index)) return new Response(null);
			return inner.render(request, options);
		},
		async teardown() {
			await others;
			await inner.teardown?.();
		},
	};
}
