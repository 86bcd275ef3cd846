/** Plot options to SVG text. The only code that holds a document. */

import type { PlotOptions } from "@observablehq/plot";
import * as Plot from "@observablehq/plot";
import { DOMParser } from "linkedom";
import type { Datum } from "../data/views/datum.ts";
import { type ColourName, fontFamily, token } from "../styles/tokens.ts";
import { drawingMark } from "./drawing-mark.ts";

export interface SvgOptions {
	/** Accessible name: the chart's title and sentence. */
	readonly name: string;
	/** Unique on the page; scopes the ids of patterns and clips. */
	readonly id: string;
	/** Words written across the drawing, for one of made-up values. Defaults to none. */
	readonly mark?: string | undefined;
}

/**
 * Draws one chart. Throws on anything Plot would only warn of (it prints ⚠ into the picture) and on options that
 * would make the root something other than an `<svg>`.
 */
export function renderSvg(options: PlotOptions, { name, id, mark }: SvgOptions): string {
	// linkedom's HTML document writes ill-formed standalone SVG; its XML one does not.
	const document = new DOMParser().parseFromString(
		"<svg xmlns='http://www.w3.org/2000/svg'/>",
		"image/svg+xml",
	);
	const warnings: unknown[] = [];
	const warn = console.warn;
	console.warn = (...message) => warnings.push(message);
	let root: Element;
	try {
		root = Plot.plot({ ...options, document: document as unknown as Document });
	} finally {
		console.warn = warn;
	}
	if (warnings.length > 0) throw new Error(`Plot warns of ${id}: ${warnings.join("; ")}`);
	if (root.tagName.toLowerCase() !== "svg") throw new Error(`${id} is drawn as <${root.tagName}>, not <svg>`);
	clean(root);
	// Plot leaves it to the document; without it the text is no picture as a file of its own.
	root.setAttribute("xmlns", "http://www.w3.org/2000/svg");
	root.setAttribute("role", "img");
	root.setAttribute("aria-label", name);
	root.setAttribute("font-family", fontFamily);
	if (mark !== undefined) writeAcross(root, mark);
	return withPatterns(scopeIds(root.outerHTML, id), id);
}

/** Begins the label of a mark that stands for a datum; the renderer turns it into `data-datum`. */
const MARK = "datum:";

/** Label of the mark of each datum of a view: its place among the view's data. */
export function datumMarks(data: readonly Datum[]): (datum: Datum) => string {
	const places = new Map(data.map((datum, place) => [datum, place]));
	return (datum) => `${MARK}${places.get(datum) ?? ""}`;
}

/** Plot labels its marks in English on groups without a role, and carries a style element that a strict CSP refuses. */
function clean(root: Element): void {
	for (const style of root.querySelectorAll("style")) style.remove();
	for (const element of root.querySelectorAll(`[aria-label^="${MARK}"]`))
		element.setAttribute("data-datum", element.getAttribute("aria-label")?.slice(MARK.length) ?? "");
	for (const element of root.querySelectorAll("[aria-label], [aria-description], [aria-hidden]"))
		for (const attribute of ["aria-label", "aria-description", "aria-hidden"])
			element.removeAttribute(attribute);
	for (const attribute of ["class", "fill", "text-anchor", "font-size"]) root.removeAttribute(attribute);
	root.setAttribute("fill", "currentColor");
	root.setAttribute("text-anchor", "middle");
	root.setAttribute("font-size", "12");
	for (const element of root.querySelectorAll("title, [style]")) {
		if (element.tagName === "title") element.remove();
		else element.removeAttribute("style");
	}
}

function writeAcross(root: Element, mark: string): void {
	const [width = 0, height = 0] = ["width", "height"].map((side) => Number(root.getAttribute(side)));
	const text = root.ownerDocument.createElementNS("http://www.w3.org/2000/svg", "text");
	for (const [name, value] of Object.entries(drawingMark(width, height))) text.setAttribute(name, value);
	text.textContent = mark;
	root.append(text);
}

function scopeIds(svg: string, id: string): string {
	return svg.replace(/\bid="([^"]+)"/g, `id="${id}-$1"`).replace(/url\(#([^)]+)\)/g, `url(#${id}-$1)`);
}

/** Adds the hatches that fills refer to. */
function withPatterns(svg: string, id: string): string {
	const used = [
		...new Set([...svg.matchAll(/url\(#[^)]*?hatch-([a-z0-9-]+)\)/g)].map((match) => match[1] ?? "")),
	].sort();
	if (used.length === 0) return svg;
	const patterns = used.map(
		(colour) =>
			`<pattern id="${id}-hatch-${colour}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="${token("ground")}"/><rect width="2.5" height="6" fill="${token(colour as ColourName)}"/></pattern>`,
	);
	return svg.replace(/>/, `><defs>${patterns.join("")}</defs>`);
}
