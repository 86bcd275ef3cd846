/** Facts about a thing in two columns, what and its value, as markup. */
import { html, type Markup, type Part } from "../../render/html.ts";

export interface Fact {
	readonly term: Part;
	readonly value: Part;
}

export function definitionList(facts: readonly Fact[]): Markup {
	return html`<dl class="definition-list">${facts.map(fact)}</dl>`;
}

/** One fact, for a list that holds others too. */
export function fact({ term, value }: Fact): Markup {
	return html`<div><dt>${term}</dt><dd>${value}</dd></div>`;
}
