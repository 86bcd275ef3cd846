import { expect } from "vitest";
import type { Page, Site } from "./site.ts";

/** Looks at one page and returns a line for everything wrong with it; none when all is well. */
export type PageRule = (page: Page, site: Site) => readonly string[] | Promise<readonly string[]>;

/** The faults of a site under several rules, by rule. Every page is looked at once, under all of them. */
export async function faultsByRule<Name extends string>(
	site: Site,
	rules: Readonly<Record<Name, PageRule>>,
): Promise<ReadonlyMap<string, readonly string[]>> {
	const names = Object.keys(rules) as Name[];
	const faults = new Map<string, string[]>(names.map((name) => [name, []]));
	for (const page of site.pages) {
		// Other pages may be looked up meanwhile; their facts are read first, so that this page stays parsed.
		page.facts;
		for (const name of names)
			faults.get(name)?.push(...(await rules[name](page, site)).map((fault) => `/${page.path}: ${fault}`));
	}
	return faults;
}

/** Fails with the faults of all pages of a site, each after its page's address. */
export async function expectEveryPage(site: Site, rule: PageRule): Promise<void> {
	expect(site.pages.length, "pages to look at").toBeGreaterThan(0);
	expect(await faultsOf(site, rule)).toEqual([]);
}

/** The faults of all pages of a site, each after its page's address. */
export async function faultsOf(site: Site, rule: PageRule): Promise<readonly string[]> {
	const faults: string[] = [];
	for (const page of site.pages) {
		faults.push(...(await rule(page, site)).map((fault) => `/${page.path}: ${fault}`));
	}
	return faults;
}

/** The words of an element in one line. */
export function wordsOf(element: Element | null | undefined): string {
	return (element?.textContent ?? "").replace(/\s+/g, " ").trim();
}

/** An element as a fault names it: tag, id and class. */
export function nameOf(element: Element): string {
	const id = element.getAttribute("id");
	const names = element.getAttribute("class")?.trim().split(/\s+/).join(".");
	return `<${element.localName}${id ? `#${id}` : ""}${names ? `.${names}` : ""}>`;
}

/** What the `rel` of a link says, in small letters. */
export function relOf(element: Element): readonly string[] {
	return (element.getAttribute("rel") ?? "").toLowerCase().split(/\s+/).filter(Boolean);
}
