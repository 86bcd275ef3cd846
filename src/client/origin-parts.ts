/** What is shown beside a figure: the beginning of the page it comes from, or the figures it was worked out from. */

import { pageHref } from "../addresses.ts";
import { originPath } from "../state-addresses.ts";
import { reckonedWords } from "../text/reckoned-words.ts";
import { parsedPage } from "./parsed-page.ts";

const pages = new Map<string, Promise<Document>>();

/** The parts in their order; none where a page does not hold what was looked for. Rejects where it did not come. */
export async function originParts(figure: HTMLElement): Promise<Element[]> {
	const { from, derived, compared } = figure.dataset;
	const isOne = figure instanceof HTMLAnchorElement && (from ?? derived ?? compared) === undefined;
	return isOne ? published(figure) : reckoned(figure);
}

/** Name, value and source of a published figure, from its own page. */
async function published({ href }: HTMLAnchorElement): Promise<Element[]> {
	const page = await pageOf(href);
	const figure = page.querySelector<HTMLElement>("[data-origin]");
	if (!figure) return [];
	const parts = [...figure.children].map((part) => document.importNode(part, true));
	return [text("strong", nameOn(page)), ...parts, linkTo(href, figure.dataset.origin ?? "")];
}

/** What a number rests on: each figure by its name and value, or that they are many. */
async function reckoned(figure: HTMLElement): Promise<Element[]> {
	const locale = document.documentElement.lang === "en" ? "en" : "ko";
	const words = reckonedWords[locale];
	const { from = "", derived, compared } = figure.dataset;
	const isWorkedOut = (derived ?? compared) !== undefined;
	const address = figure instanceof HTMLAnchorElement ? figure.href : undefined;
	const links = await Promise.all(
		from
			.split(" ")
			.filter(Boolean)
			.map(async (id) => {
				const href = pageHref(locale, originPath(id));
				const page = await pageOf(href);
				return linkTo(
					href,
					`${nameOn(page)}: ${page.querySelector("[data-origin] .value")?.textContent ?? ""}`,
				);
			}),
	);
	const more = address === undefined ? text("p", words.fromMany) : linkTo(address, words.toMany);
	return [
		text("strong", isWorkedOut ? words.reckoned : words.shared),
		...(isWorkedOut && links.length > 0 ? [text("p", words.from)] : []),
		...(links.length > 0 ? links : [more]),
	];
}

const nameOn = (page: Document): string => page.querySelector("h1")?.textContent ?? "";

function text(name: "strong" | "p" | "a", words: string): HTMLElement {
	const element = document.createElement(name);
	element.textContent = words;
	return element;
}

function linkTo(href: string, words: string): HTMLElement {
	const link = text("a", words);
	link.setAttribute("href", href);
	// Who comes by keyboard follows the figure itself.
	link.tabIndex = -1;
	return link;
}

function pageOf(href: string): Promise<Document> {
	let page = pages.get(href);
	if (page === undefined) {
		page = fetch(href).then(async (answer) => {
			if (!answer.ok) throw new Error(String(answer.status));
			return parsedPage(await answer.text());
		});
		pages.set(href, page);
		// A page that did not come may come the next time.
		page.catch(() => pages.delete(href));
	}
	return page;
}
