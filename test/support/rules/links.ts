import { readFileSync } from "node:fs";
import { join } from "node:path";
import { nameOf, type PageRule } from "../rule.ts";
import { addressOf, isNotFoundPage, originOf, type Page, pageAt, readPage, type Site } from "../site.ts";

const addressAttributes = ["href", "xlink:href", "src", "poster", "action", "formaction"];

/** Every address of this site that the page links to or loads is there, down to the fragment. */
export const everyLinkLands: PageRule = (page, site) => {
	const faults: string[] = [];
	for (const element of page.document.querySelectorAll("*")) {
		for (const address of addressesOf(element)) {
			const fault = knownFault(address, page, site);
			if (fault) faults.push(`${nameOf(element)} ${address} ${fault}`);
		}
	}
	return faults;
};

/** The same of links alone, read off the text: for pages that are not parsed. */
export const everyPlainLinkLands: PageRule = (page, site) =>
	page.facts.links.flatMap((address) => {
		const fault = knownFault(address, page, site);
		return fault ? [`${address} ${fault}`] : [];
	});

/** What stands on every page is looked up once: an address from the site's root means the same everywhere. */
function knownFault(address: string, page: Page, site: Site): string | null {
	const isSame = address.startsWith("/") && !isNotFoundPage(page);
	let fault = isSame ? knownFaults(site).get(address) : undefined;
	if (fault === undefined) {
		fault = addressFault(address, page, site);
		if (isSame) knownFaults(site).set(address, fault);
	}
	return fault;
}

const faultsBySite = new WeakMap<Site, Map<string, string | null>>();

function knownFaults(site: Site): Map<string, string | null> {
	const known = faultsBySite.get(site) ?? new Map<string, string | null>();
	faultsBySite.set(site, known);
	return known;
}

/** Every file a style sheet names is there and is ours. */
export function styleSheetFaults(site: Site): readonly string[] {
	return [...site.files]
		.filter((file) => file.endsWith(".css"))
		.flatMap((file) => {
			const css = readFileSync(join(site.directory, file), "utf8");
			const here = addressOf(site, file);
			return cssAddresses(css).flatMap((address) => {
				const url = new URL(address, here);
				if (url.origin !== originOf(site)) return [`${file}: ${address} is on another host`];
				return fileAt(url, site) ? [] : [`${file}: ${address} is not there`];
			});
		});
}

/** Pages no chain of links from the home page reaches, other than the one for missing addresses. */
export function unreachablePages(site: Site): readonly string[] {
	const pages = new Map(site.pages.map((page) => [page.path, page]));
	const waiting = [""];
	for (const path of waiting) {
		const page = pages.get(path);
		if (!page) continue;
		pages.delete(path);
		for (const link of new Set(page.facts.links)) {
			const next = pathOf(link, path, site);
			if (next !== null && pages.has(next)) waiting.push(next);
		}
	}
	return [...pages.values()].filter((page) => !isNotFoundPage(page)).map(({ path }) => `/${path}`);
}

/** The page of this site that a link leads to; null for one elsewhere. */
function pathOf(link: string, from: string, site: Site): string | null {
	// Nearly all links start at the root of the site, and there are half a million of them.
	if (link.startsWith(site.base) && !link.startsWith("//") && !link.includes("%"))
		return link.slice(site.base.length).replace(/[?#].*$/, "");
	const url = URL.parse(link, addressOf(site, from));
	return url?.origin === originOf(site) && url.pathname.startsWith(site.base)
		? decodeURIComponent(url.pathname.slice(site.base.length))
		: null;
}

function addressesOf(element: Element): readonly string[] {
	const plain = addressAttributes.flatMap((name) => element.getAttribute(name) ?? []);
	const listed = (element.getAttribute("srcset") ?? "")
		.split(",")
		.map((item) => item.trim().split(/\s+/)[0] ?? "");
	// Drawings refer to their own clips, patterns and gradients by url(#id).
	const painted = [...element.attributes].flatMap(({ value }) =>
		value.includes("url(") ? cssAddresses(value) : [],
	);
	const shared =
		element.getAttribute("property") === "og:image" ? [element.getAttribute("content") ?? ""] : [];
	const style = element.localName === "style" ? cssAddresses(element.textContent ?? "") : [];
	return [...plain, ...listed.filter((item) => item !== ""), ...painted, ...shared, ...style];
}

function addressFault(address: string, page: Page, site: Site): string | null {
	if (/^(data|mailto|tel|blob):/i.test(address)) return null;
	const url = URL.parse(address, addressOf(site, page.path));
	if (!url) return "is no address";
	if (url.origin !== originOf(site)) return null;
	// The page for missing addresses is shown at any depth, so relative addresses would break there.
	if (isNotFoundPage(page) && !/^(\/|#|https?:)/.test(address)) return "is relative on a page shown anywhere";
	const file = fileAt(url, site);
	if (!file) return fileAt(new URL(`${url.pathname}/`, url), site) ? "lacks its last slash" : "leads nowhere";
	if (url.hash === "" || !file.endsWith(".html")) return null;
	const id = decodeURIComponent(url.hash.slice(1));
	const path = file.replace(/(^|\/)index\.html$/, "$1");
	// Embeds, origins and checks are not among the pages, but are linked to like them.
	const target = pageAt(site, path) ?? readPage(path, readFileSync(join(site.directory, file), "utf8"));
	return target.facts.ids.has(id) ? null : `finds no #${id} there`;
}

/** The file an address of this site stands for. */
function fileAt(url: URL, site: Site): string | null {
	if (!url.pathname.startsWith(site.base)) return null;
	const rest = decodeURIComponent(url.pathname.slice(site.base.length));
	const file = rest === "" || rest.endsWith("/") ? `${rest}index.html` : rest;
	return site.files.has(file) ? file : null;
}

function cssAddresses(css: string): readonly string[] {
	const found = css.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"'\s]*))\s*\)|@import\s+["']([^"']+)["']/g);
	return [...found]
		.map(([, double, single, bare, imported]) => double ?? single ?? bare ?? imported ?? "")
		.filter((address) => address !== "" && !/^data:/i.test(address));
}
