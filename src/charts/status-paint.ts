/** How a figure of a status is painted, as Plot channels: planned hollow, revised hatched, reported solid. */
import { type ColourName, type StatusName, statusStyles, token } from "../styles/tokens.ts";

export interface Paint {
	readonly fill: string;
	readonly stroke: string;
	readonly strokeDasharray: string | undefined;
}

/** Paint for a colour and a status. The renderer adds the hatch pattern that a fill refers to. */
export function statusPaint(colour: ColourName, status: StatusName): Paint {
	const { fill, dash } = statusStyles[status];
	return {
		fill: fill === "solid" ? token(colour) : fill === "hatched" ? hatch(colour) : token("ground"),
		stroke: token(colour),
		strokeDasharray: dash ?? undefined,
	};
}

/** Reference to a hatch of a colour. */
export function hatch(colour: ColourName): string {
	return `url(#hatch-${colour})`;
}
