/// <reference types="astro/client" />
/** Where things are on the site. Every link is made here, so that it holds under any base path. */
import { type Locale, locales } from "./site.ts";

// Scripts run in plain Node, where `import.meta.env` does not exist: there the base is what `astro.config.mjs` takes it from.
const base = `/${import.meta.env?.BASE_URL ?? process.env.BASE ?? ""}/`.replace(/\/{2,}/g, "/");

const localeFolder: Readonly<Record<Locale, string>> = { ko: "", en: "en/" };

/**
 * The address of a page in one language. **path** is the same in all languages: it has no slash in front
 * and one at its end (`regions/suwon/`, perhaps with `#an-id`), and is empty for the home page.
 */
export const pageHref = (locale: Locale, path: string): string => `${base}${localeFolder[locale]}${path}`;

/** The address of a file that is the same in all languages, such as `favicon.svg` or `data/tasks.csv`. */
export const fileHref = (path: string): string => `${base}${path}`;

/**
 * The whole address of a page, for what is read elsewhere: embeds, pictures, answers to programs. **root** is the site's
 * own address, ending in `/`.
 */
export const pageAddress = (root: string, locale: Locale, path: string): string =>
	new URL(`${localeFolder[locale]}${path}`, root).href;

/** The whole address of a file that is the same in all languages. */
export const fileAddress = (root: string, path: string): string => new URL(path, root).href;

/** The languages a page can be changed to. */
export const otherLocales = (locale: Locale): readonly Locale[] => locales.filter((each) => each !== locale);
