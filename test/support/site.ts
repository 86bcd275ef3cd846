import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { parseHTML } from "linkedom";
import { type Locale, locales } from "../../src/site.ts";
import { isOrigin } from "./is-origin.ts";

/** One built page, as a browser without script would get it. */
export interface Page {
	/** Address below the site's base, without a leading slash: `""`, `en/areas/`, `404.html`. */
	readonly path: string;
	readonly locale: Locale;
	readonly html: string;
	/** The parsed page. Only the page asked for last is kept: a site of thousands would not fit. Look at one page after another. */
	readonly document: Document;
	/** What other pages ask about this one, read off it once. */
	readonly facts: PageFacts;
}

export interface PageFacts {
	readonly title: string;
	readonly ids: ReadonlySet<string>;
	/** `href` of every link, as written. */
	readonly links: readonly string[];
	/** Language → address of the same page in it. */
	readonly alternates: ReadonlyMap<string, string>;
	readonly canonical: string;
	readonly hasChart: boolean;
}

/** The built site. */
export interface Site {
	readonly directory: string;
	/** Path the site is built for; starts and ends with a slash. */
	readonly base: string;
	/** Without the origins of single figures: tens of thousands that are alike; `test/site/origins.test.ts` reads them. */
	readonly pages: readonly Page[];
	/** Addresses that only pass on to another page, with where they lead. */
	readonly redirects: ReadonlyMap<string, string>;
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
	const pages: Page[] = [];
	const redirects = new Map<string, string>();
	for (const file of files.filter((name) => isReadPage(name))) {
		const path = file.replace(/(^|\/)index\.html$/, "$1");
		const html = readFileSync(join(directory, file), "utf8");
		const to = /<meta http-equiv="refresh" content="0; url=([^"]*)">/.exec(html)?.[1];
		if (to === undefined) pages.push(readPage(path, html));
		else redirects.set(path, to);
	}
	return { directory, base, pages, redirects, files: new Set(files) };
}

// Pages in their tens of thousands, made from a template, are tested by tests of their own.
function isReadPage(name: string): boolean {
	return name.endsWith(".html") && !isEmbed(name) && !isOrigin(name) && !isCheckPage(name);
}

/** Whether a file is the page of a picture's id; the page that leads to them is not. */
export function isCheckPage(path: string): boolean {
	return /^(?:en\/)?check\/[^/]+\//.test(path);
}

/** Whether a file is a chart alone, for frames of other sites: no page of this one, and tested by itself. */
export function isEmbed(path: string): boolean {
	return /^(?:en\/)?(?:v\/[^/]+\/)?embed\//.test(path);
}

let parsedLast: { readonly html: string; readonly document: Document } | undefined;

/** Parses one page; its language follows from its path. */
export function readPage(path: string, html: string): Page {
	let facts: PageFacts | undefined;
	return {
		path,
		locale: localeOf(path),
		html,
		get document() {
			if (parsedLast?.html !== html) parsedLast = { html, document: parseHTML(html).document };
			return parsedLast.document;
		},
		get facts() {
			facts ??= readFacts(html);
			return facts;
		},
	};
}

// By the text, as Astro writes it: parsing some thousand pages for this alone would take a minute.
function readFacts(html: string): PageFacts {
	const all = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, value]) => plain(value ?? ""));
	const links = [...html.matchAll(/<link\b[^>]*>/g)].map(([tag]) => tag);
	const attribute = (tag: string, name: string) =>
		plain(new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? "");
	return {
		title: plain(/<title>([^<]*)/.exec(html)?.[1] ?? "")
			.replace(/\s+/g, " ")
			.trim(),
		ids: new Set(all(/<[a-z][^>]*? id="([^"]*)"/gi)),
		links: all(/<a\b[^>]*? href="([^"]*)"/g),
		alternates: new Map(
			links
				.filter((tag) => attribute(tag, "rel") === "alternate" && tag.includes(" hreflang="))
				.map((tag) => [attribute(tag, "hreflang"), attribute(tag, "href")]),
		),
		canonical: attribute(links.find((tag) => attribute(tag, "rel") === "canonical") ?? "", "href"),
		hasChart: /<figure\b[^>]* class="(?:[^"]* )?chart[ "]/.test(html),
	};
}

/** The text an attribute or a title stands for. */
function plain(text: string): string {
	return text.includes("&")
		? text
				.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
				.replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
				.replaceAll("&lt;", "<")
				.replaceAll("&gt;", ">")
				.replaceAll("&quot;", '"')
				.replaceAll("&amp;", "&")
		: text;
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
	const address = site.pages.find(({ path }) => path === "")?.facts.canonical ?? "";
	return URL.canParse(address) ? new URL(address).origin : "https://unknown.invalid";
}

/** The full address of a page. */
export function addressOf(site: Site, path: string): string {
	return new URL(site.base + path, originOf(site)).href;
}

const pagesBySite = new WeakMap<Site, ReadonlyMap<string, Page>>();

/** The page at an address of the site. */
export function pageAt(site: Site, path: string): Page | undefined {
	const pages = pagesBySite.get(site) ?? new Map(site.pages.map((page) => [page.path, page]));
	pagesBySite.set(site, pages);
	return pages.get(path);
}
