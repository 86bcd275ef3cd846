/** The site map for search engines, and what they may do. */
import { type Locale, locales } from "../site.ts";
import { descriptionPaths } from "./addresses.ts";
import { xmlText } from "./xml.ts";

/** A site map may list no more than this many addresses. */
export const mostAddresses = 50_000;

const localeFolder: Readonly<Record<Locale, string>> = { ko: "", en: "en/" };

/**
 * The site maps by path: one, or where the site outgrows it an index and its parts. **paths** are pages without
 * language, as `pagePaths` gives them; each is listed in every language with the others as alternates.
 */
export function siteMaps(
	paths: readonly string[],
	root: string,
	published: string,
): [path: string, text: string][] {
	const entries = paths.flatMap((path) => locales.map((locale) => entry(path, locale, root, published)));
	const parts: string[][] = [];
	for (let start = 0; start < entries.length; start += mostAddresses)
		parts.push(entries.slice(start, start + mostAddresses));
	const [only] = parts;
	if (only !== undefined && parts.length === 1) return [[descriptionPaths.siteMap, urlSet(only)]];
	const names = parts.map((_, index) => `sitemap-${index + 1}.xml`);
	const index = names.map(
		(name) => `\t<sitemap><loc>${xmlText(root + name)}</loc><lastmod>${published}</lastmod></sitemap>`,
	);
	return [
		[descriptionPaths.siteMap, document("sitemapindex", "", index)],
		...parts.map((part, number): [string, string] => [names[number] ?? "", urlSet(part)]),
	];
}

/** What crawlers may do: all of it, but nothing of a made-up record. */
export function robots(root: string, isSample: boolean): string {
	if (isSample) return "User-agent: *\nDisallow: /\n";
	return `User-agent: *\nAllow: /\n\nSitemap: ${root}${descriptionPaths.siteMap}\n`;
}

function entry(path: string, locale: Locale, root: string, published: string): string {
	const address = (language: Locale) => xmlText(`${root}${localeFolder[language]}${path}`);
	const alternates = [
		...locales.map((language) => [language, address(language)]),
		["x-default", address("ko")],
	];
	const links = alternates.map(
		([language, href]) => `\t\t<xhtml:link rel="alternate" hreflang="${language}" href="${href}"/>`,
	);
	return `\t<url>\n\t\t<loc>${address(locale)}</loc>\n\t\t<lastmod>${published}</lastmod>\n${links.join("\n")}\n\t</url>`;
}

function urlSet(entries: readonly string[]): string {
	return document("urlset", ' xmlns:xhtml="http://www.w3.org/1999/xhtml"', entries);
}

function document(element: string, names: string, entries: readonly string[]): string {
	return `<?xml version="1.0" encoding="UTF-8"?>\n<${element} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"${names}>\n${entries.join("\n")}\n</${element}>\n`;
}
