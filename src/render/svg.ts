/** Plot options to SVG text. The only code that holds a document. */

import type { PlotOptions } from "@observablehq/plot";
import * as Plot from "@observablehq/plot";
import { DOMParser } from "linkedom";
import { finishDrawing, type SvgOptions } from "./finish-drawing.ts";

export { datumMarks } from "./finish-drawing.ts";

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
	return finishDrawing(root, { name, id, mark });
}
