import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { parseHTML } from "linkedom";
import { type Locale, locales } from "../../src/site.ts";

/** One built page, as a browser without script would get it. */
export interface Page {
	/** Address below the site's base, without a leading slash: `""`, `en/areas/`, `404.html`. */
	readonly path: string;
	readonly locale: Locale;
	readonly html: string;
	/** The parsed page; parsed when first asked for. */
	readonly document: Document;
}

/** The built site. */
export interface Site {
	readonly directory: string;
	/** Path the site is built for; starts and ends with a slash. */
	readonly base: string;
	readonly pages: readonly Page[];
	/** Every file below the folder, with forward slashes. */
	readonly files: ReadonlySet<string>;
}

/** Folder of the built site the tests read; `npm test` builds it first. */
export const siteDirectory = resolve(process.env.OUT_DIR ?? "dist");

/** Path the site is built for; starts and ends with a slash. */
export const siteBase = `/${(process.env.BASE ?? "/").split("/").filter(Boolean).join("/")}/`.replace(
	"//",
	"/",
);

/** Reads every page of a built site. Throws when the folder holds no page. */
export function readSite(directory = siteDirectory, base = siteBase): Site {
	if (!existsSync(join(directory, "index.html"))) {
		throw new Error(`${directory} has no index.html: run npm run build first`);
	}
	const files = readdirSync(directory, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(directory, join(entry.parentPath, entry.name)).split(sep).join("/"))
		.sort();
	const pages = files
		.filter((file) => file.endsWith(".html"))
		.map((file) =>
			readPage(file.replace(/(^|\/)index\.html$/, "$1"), readFileSync(join(directory, file), "utf8")),
		);
	return { directory, base, pages, files: new Set(files) };
}

/** Parses one page; its language follows from its path. */
export function readPage(path: string, html: string): Page {
	let parsed: Document | undefined;
	return {
		path,
		locale: localeOf(path),
		html,
		get document() {
			parsed ??= parseHTML(html).document;
			return parsed;
		},
	};
}

/** The language an address speaks. */
export function localeOf(path: string): Locale {
	return locales.find((locale) => locale !== "ko" && path.startsWith(`${locale}/`)) ?? "ko";
}

/** The same page's address in another language. */
export function inLocale(path: string, locale: Locale): string {
	const own = localeOf(path);
	const bare = own === "ko" ? path : path.slice(own.length + 1);
	return locale === "ko" ? bare : `${locale}/${bare}`;
}

/** Whether the page answers for addresses that do not exist; such a page has no address of its own. */
export function isNotFoundPage(page: Page): boolean {
	return /(^|\/)404(\.html|\/)$/.test(page.path);
}

/** Where the site says it lives, such as `https://jobs.example`; the home page's canonical address tells. */
export function originOf(site: Site): string {
	const home = site.pages.find(({ path }) => path === "");
	const address = home?.document.querySelector('link[rel="canonical"]')?.getAttribute("href");
	return address && URL.canParse(address) ? new URL(address).origin : "https://unknown.invalid";
}

/** The full address of a page. */
export function addressOf(site: Site, path: string): string {
	return new URL(site.base + path, originOf(site)).href;
}
