/** How words are written across a drawing: over all of it and above everything in it, so that no part goes without. */
import { token } from "../styles/tokens.ts";

/** Attributes of the `<text>` for a drawing of this size in its own units. */
export function drawingMark(width: number, height: number): Readonly<Record<string, string>> {
	const slope = (-Math.atan2(height, width) * 90) / Math.PI;
	return {
		transform: `translate(${width / 2} ${height / 2}) rotate(${slope.toFixed(1)})`,
		"text-anchor": "middle",
		"font-size": String(Math.round(width / 14)),
		"font-weight": "700",
		fill: token("danger"),
		"fill-opacity": "0.45",
		"pointer-events": "none",
	};
}
