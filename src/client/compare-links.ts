/**
 * The numbers of a sentence that compares places, as links: a place's own value where the table with all 31 links it, the
 * province's by its id, and what was worked out here to that table.
 */
import { pageHref } from "../addresses.ts";
import type { CompareSetup } from "../render/comparison.ts";
import { originPath } from "../state-addresses.ts";
import { citedParts, type Prose } from "../text/cited.ts";

/** A sentence about the place of a code as text and links; a number whose origin is not on the page stays text. */
export function linked(
	sentence: Prose,
	code: string,
	explorer: Element,
	{ against, locale }: CompareSetup,
): (Node | string)[] {
	// The newest stands last; what a reader added to the table has no origin.
	const own = [
		...explorer.querySelectorAll<HTMLAnchorElement>(`tr[data-place="${code}"] > td > a.origin`),
	].at(-1);
	const table = own?.closest(".data-table-frame")?.id;
	const province = against?.origin ? pageHref(locale, originPath(against.origin)) : undefined;
	const published = [own?.getAttribute("href"), province];
	return citedParts(sentence).map((part) => {
		if (typeof part === "string") return part;
		const href = part.isReckoned ? table && `#${table}` : published.shift();
		if (!href) return part.text;
		const link = document.createElement("a");
		link.className = "origin";
		link.setAttribute("href", href);
		if (part.isReckoned) link.dataset.derived = "";
		link.textContent = part.text;
		return link;
	});
}
