/** A figure as a link to where it comes from, as markup. Without an origin the figure stands alone. */
import { pageHref } from "../../addresses.ts";
import { html, type Part } from "../../render/html.ts";
import type { Origin } from "../../render/origin.ts";
import { originPath } from "../../state-addresses.ts";

export function originLink(to: Origin | null, figure: Part): Part {
	return to ? html`<a class="origin" href="${pageHref(to.locale, originPath(to.id))}">${figure}</a>` : figure;
}
