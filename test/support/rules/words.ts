import { nameOf, type PageRule } from "../rule.ts";

/** What a program writes where a value or a word was meant. */
const slips = /\bundefined\b|\bNaN\b|\[object\b|\bInfinity\b/;
const slipsInWords = new RegExp(`${slips.source}|\\bnull\\b`);

const wordAttributes = new Set([
	"alt",
	"aria-label",
	"aria-description",
	"title",
	"content",
	"placeholder",
	"label",
]);

/** Not read by people, or a name of code that may well be `null`. */
const notWords = new Set(["script", "style", "template", "code", "pre"]);

/** No trace of a value that went missing on the way to words, attributes or drawings. */
export const noValueSlippedThrough: PageRule = ({ document: doc }) => {
	const faults: string[] = [];
	const look = (element: Element): void => {
		if (notWords.has(element.localName)) return;
		for (const { name, value } of element.attributes) {
			if ((wordAttributes.has(name) ? slipsInWords : slips).test(value)) {
				faults.push(`${nameOf(element)} ${name}="${value.slice(0, 80)}"`);
			}
		}
		for (const node of element.childNodes) {
			const text = node.nodeType === 3 ? (node.textContent ?? "") : "";
			if (slipsInWords.test(text)) faults.push(`${nameOf(element)} reads "${text.trim().slice(0, 80)}"`);
		}
		for (const child of element.children) look(child);
	};
	look(doc.documentElement);
	return faults;
};
