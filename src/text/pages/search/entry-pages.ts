/** The pages by which one enters the site: the search finds them, and lists them where nothing is asked. */
import type { Locale } from "../../../site.ts";
import { en } from "./entry-pages.en.ts";
import { ko } from "./entry-pages.ko.ts";

/** A page that can be found by name; the record has no row for it. */
export interface EntryPage {
	/** Path without language, as `pageHref` takes it. */
	readonly path: string;
	readonly label: string;
	/** What one finds there, in a line. */
	readonly detail: string;
	/** Other words people use for it. Defaults to none. */
	readonly keywords?: string;
}

/** In the order of the navigation. */
export const entryPages: Readonly<Record<Locale, readonly EntryPage[]>> = { ko, en };
