/** What the build's threads tell each other when they share the pages that Astro renders. */

/** A page with parameters in its address: the only kind that is shared, since there are hundreds of each. */
export interface SharedPath {
	/** Below the address of the site: empty, or ending in `/`. */
	readonly path: string;
	/** The pattern of its route, and the component that renders it. */
	readonly route: string;
	readonly component: string;
}

/** Of a page's data what Astro needs to write its head. */
export interface PageStyles {
	readonly key: string;
	readonly styles: readonly { readonly depth: number; readonly order: number; readonly sheet: unknown }[];
}

export interface PrerenderOrder {
	/** The bundle of all pages. */
	readonly entry: string;
	/** Folder of the site. */
	readonly outDir: string;
	/** Address of the site, ending in `/`. */
	readonly root: string;
	readonly pages: readonly PageStyles[];
	readonly paths: readonly SharedPath[];
	/** One number a path, 1 where a thread has taken it: whoever sets it renders the page. */
	readonly taken: Int32Array<SharedArrayBuffer>;
}

/** Takes a path for the thread that asks; false where another was first. */
export function take(taken: Int32Array<SharedArrayBuffer>, index: number): boolean {
	return Atomics.exchange(taken, index, 1) === 0;
}
