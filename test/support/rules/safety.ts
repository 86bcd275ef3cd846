import { nameOf, type PageRule, relOf } from "../rule.ts";
import { addressOf, originOf } from "../site.ts";

/** Blocks a browser reads as data and never runs. */
const dataTypes = new Set(["application/ld+json", "application/json"]);

/** Relations of a `<link>` that make a browser fetch or connect. */
const fetching = new Set(
	"stylesheet icon apple-touch-icon mask-icon manifest preload modulepreload prefetch preconnect dns-prefetch".split(
		" ",
	),
);

const outboundRel = new Set(["external", "noopener", "noreferrer", "license"]);

/** Nothing a strict content security policy would stop: no inline script, no handler, no address in a style. */
export const nothingRunsInline: PageRule = ({ document: doc }) => {
	const faults: string[] = [];
	for (const script of doc.querySelectorAll("script:not([src])")) {
		if (!dataTypes.has(script.getAttribute("type") ?? "")) faults.push("inline script");
	}
	for (const element of doc.querySelectorAll("*")) {
		for (const { name, value } of element.attributes) {
			if (/^on[a-z]/i.test(name)) faults.push(`${nameOf(element)} has a ${name} handler`);
			if (/^\s*javascript:/i.test(value)) faults.push(`${nameOf(element)} ${name} is a script`);
			if (name === "style" && /url\(|@import/i.test(value))
				faults.push(`${nameOf(element)} has an address in style`);
		}
	}
	return faults;
};

/** Nothing is fetched from, connected to or sent to another host. */
export const nothingIsAskedOfOthers: PageRule = ({ document: doc, path }, site) => {
	const own = originOf(site);
	const here = addressOf(site, path);
	const isOther = (address: string) =>
		!/^\s*(data|blob):/i.test(address) &&
		(!URL.canParse(address, here) || new URL(address, here).origin !== own);
	const faults: string[] = [];
	for (const element of doc.querySelectorAll("*")) {
		for (const address of requestsOf(element).filter(isOther)) {
			faults.push(`${nameOf(element)} asks another host for ${address}`);
		}
	}
	if (doc.querySelector("base")) faults.push("<base> moves every address");
	if (doc.querySelector('meta[http-equiv="refresh" i]')) faults.push("the page sends its reader elsewhere");
	return faults;
};

/** Links to other sites say so in their rel. */
export const outboundLinksSaySo: PageRule = ({ document: doc }, site) => {
	const own = originOf(site);
	return [...doc.querySelectorAll("a[href], area[href]")].flatMap((link) => {
		const href = link.getAttribute("href")?.trim() ?? "";
		if (!/^(https?:)?\/\//i.test(href) || new URL(href, own).origin === own) return [];
		return relOf(link).some((word) => outboundRel.has(word))
			? []
			: [`the link to ${href} has no rel="external"`];
	});
};

/** Every address an element makes a browser ask for, without a click. */
function requestsOf(element: Element): readonly string[] {
	const tag = element.localName;
	if (tag === "a" || tag === "area") return attributes(element, ["ping"]);
	if (tag === "link")
		return relOf(element).some((rel) => fetching.has(rel)) ? attributes(element, ["href"]) : [];
	const listed = attributes(element, ["srcset", "imagesrcset"])
		.filter((list) => !list.trimStart().startsWith("data:"))
		.flatMap((list) => list.split(",").map((item) => item.trim().split(/\s+/)[0] ?? ""));
	const single = ["src", "poster", "action", "formaction", "href", "xlink:href", "background"];
	return [...listed, ...attributes(element, tag === "object" ? [...single, "data"] : single)];
}

function attributes(element: Element, names: readonly string[]): readonly string[] {
	return names.flatMap((name) => element.getAttribute(name) ?? []);
}
