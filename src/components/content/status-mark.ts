/** The status of a figure as a small shape and a word, as markup: tables hold thousands, too many for a component each. */
import { html, type Markup } from "../../render/html.ts";
import { statusHatch, statusOutlines } from "../../styles/status-outlines.ts";
import { type StatusName, type StatusStyle, statusStyles } from "../../styles/tokens.ts";

export interface StatusLabel {
	readonly status: StatusName;
	/** The status in words, from the code list. */
	readonly label: string;
}

/** The shape, hollow for a plan and full for a result. Without **labelled** the word is only read aloud. */
export function statusMark({ status, label }: StatusLabel, labelled = true): Markup {
	const word = labelled ? html`<span>${label}</span>` : html`<span class="visually-hidden">${label}</span>`;
	return html`<span class="status-mark">${shapes[status]}${word}</span>`;
}

/** The shape of a status, drawn as the charts draw it, without words. */
function statusShape({ fill, dash, shape }: StatusStyle): Markup {
	return html`<svg class="status-shape status-shape--${fill}" viewBox="0 0 12 12" aria-hidden="true"><path class="status-shape__edge" d="${statusOutlines[shape]}"${dash !== null && html` stroke-dasharray="${dash}"`}></path>${fill === "hatched" && html`<path class="status-shape__hatch" d="${statusHatch}"></path>`}</svg>`;
}

const shapes = Object.fromEntries(
	Object.entries(statusStyles).map(([status, style]) => [status, statusShape(style)]),
) as Readonly<Record<StatusName, Markup>>;
