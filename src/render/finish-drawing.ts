/** What Plot draws, made fit for the site: the same rules for drawings of the build and of the browser. */
import { PLACE_MARK } from "../charts/place-mark.ts";
import type { Datum } from "../data/views/datum.ts";
import { type ColourName, fontFamily, token } from "../styles/tokens.ts";
import { drawingMark } from "./drawing-mark.ts";
import { shortPath, tenths } from "./short-path.ts";

export interface SvgOptions {
	/** Accessible name: the chart's title and sentence. */
	readonly name: string;
	/** Unique on the page; scopes the ids of patterns and clips. */
	readonly id: string;
	/** Words written across the drawing, for one of made-up values. Defaults to none. */
	readonly mark?: string | undefined;
}

/** Begins the label of a mark that stands for a datum; the renderer turns it into `data-datum`. */
const MARK = "datum:";

/** Label of the mark of each datum of a view: its place among the view's data. */
export function datumMarks(data: readonly Datum[]): (datum: Datum) => string {
	const places = new Map(data.map((datum, place) => [datum, place]));
	return (datum) => `${MARK}${places.get(datum) ?? ""}`;
}

/** The text of a drawing that Plot made, with its name and under ids of its own. Changes **root**. */
export function finishDrawing(root: Element, { name, id, mark }: SvgOptions): string {
	// One walk: to look for each kind of element by itself is to walk the drawing sixteen times.
	for (const element of root.querySelectorAll("*")) {
		if (element.tagName === "style" || element.tagName === "title") {
			element.remove();
			continue;
		}
		clean(element);
		shorten(element);
	}
	cleanRoot(root);
	// Plot leaves it to the document; without it the text is no picture as a file of its own.
	root.setAttribute("xmlns", "http://www.w3.org/2000/svg");
	root.setAttribute("role", "img");
	root.setAttribute("aria-label", name);
	root.setAttribute("font-family", fontFamily);
	if (mark !== undefined) writeAcross(root, mark);
	return withPatterns(scopeIds(root.outerHTML, id), id);
}

/** Plot labels its marks in English on groups without a role, and carries a style element that a strict CSP refuses. */
function clean(element: Element): void {
	const label = element.getAttribute("aria-label");
	if (label?.startsWith(MARK)) element.setAttribute("data-datum", label.slice(MARK.length));
	if (label?.startsWith(PLACE_MARK)) element.setAttribute("data-place", label.slice(PLACE_MARK.length));
	for (const attribute of ["aria-label", "aria-description", "aria-hidden", "style"])
		element.removeAttribute(attribute);
}

/** What Plot says of the whole drawing that the page says otherwise. */
function cleanRoot(root: Element): void {
	for (const attribute of ["class", "fill", "text-anchor", "font-size"]) root.removeAttribute(attribute);
	root.setAttribute("fill", "currentColor");
	root.setAttribute("text-anchor", "middle");
	root.setAttribute("font-size", "12");
}

/** Positions in attributes; sizes of boxes follow from where their far sides are, so that boxes that touch still do. */
const positions = ["x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "r"];

const sides = [
	["x", "width"],
	["y", "height"],
] as const;

/** Writes positions on a grid of a tenth of a pixel: a drawing is part of the page it stands on, and weighs half. */
function shorten(element: Element): void {
	if (element.tagName === "path") element.setAttribute("d", shortPath(element.getAttribute("d") ?? ""));
	if (element.tagName === "rect")
		for (const [side, size] of sides) {
			const [from, long] = [element.getAttribute(side) ?? "0", element.getAttribute(size) ?? ""];
			if (!isFine(long) && !isFine(from)) continue;
			const far = Number(from) + Number(long);
			element.setAttribute(size, tenths(String(Number(tenths(String(far))) - Number(tenths(from)))));
		}
	for (const name of positions) {
		const value = element.getAttribute(name);
		if (value !== null && isFine(value)) element.setAttribute(name, tenths(value));
	}
	const transform = element.getAttribute("transform");
	const shorter = transform?.replace(
		/translate\(([^,()]+),([^,()]+)\)/g,
		(_, x: string, y: string) => `translate(${tenths(x)},${tenths(y)})`,
	);
	if (shorter !== undefined && shorter !== transform) element.setAttribute("transform", shorter);
}

/** Whether a value is a bare number finer than the grid: not `0.32em`, not `100%`. */
function isFine(value: string): boolean {
	return /^-?\d*\.\d{2,}(?:e-?\d+)?$|^-?\d[\d.]*e-?\d+$/.test(value);
}

function writeAcross(root: Element, mark: string): void {
	const [width = 0, height = 0] = ["width", "height"].map((side) => Number(root.getAttribute(side)));
	const text = root.ownerDocument.createElementNS("http://www.w3.org/2000/svg", "text");
	for (const [name, value] of Object.entries(drawingMark(width, height))) text.setAttribute(name, value);
	text.textContent = mark;
	root.append(text);
}

/** Ids with the drawing's own in front, so that no two on a page share one. */
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
