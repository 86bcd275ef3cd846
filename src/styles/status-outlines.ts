/** The outlines of statuses in a square of 12 units, as charts draw them. */
import type { StatusStyle } from "./tokens.ts";

/** SVG path data by shape. */
export const statusOutlines: Readonly<Record<StatusStyle["shape"], string>> = {
	square: "M2 2h8v8H2z",
	circle: "M1.5 6a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0z",
	diamond: "M6 1l5 5l-5 5l-5 -5z",
};

/** Path data of the hatch inside a shape that is neither hollow nor full. */
export const statusHatch = "M2 6l4 -4M2 10l8 -8M6 10l4 -4";
