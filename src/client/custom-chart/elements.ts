/** Elements made in the browser. Text is set as text: nothing of the data is read as markup. */

export type Attributes = Readonly<Record<string, string | boolean | number | null | undefined>>;

/** An element with attributes and children; an attribute that is null or false is left out, true stands empty. */
export function el<K extends keyof HTMLElementTagNameMap>(
	name: K,
	attributes: Attributes = {},
	...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
	const element = document.createElement(name);
	setAll(element, attributes);
	element.append(...children);
	return element;
}

const SVG = "http://www.w3.org/2000/svg";

export function svgEl(name: string, attributes: Attributes = {}, ...children: readonly Node[]): Element {
	const element = document.createElementNS(SVG, name);
	setAll(element, attributes);
	element.append(...children);
	return element;
}

function setAll(element: Element, attributes: Attributes): void {
	for (const [name, value] of Object.entries(attributes))
		if (value !== null && value !== undefined && value !== false)
			element.setAttribute(name, value === true ? "" : String(value));
}
