/** Keys of a picture: what colours, classes and statuses mean, as the page shows them. */
import type { Figure } from "../render/figure.ts";
import { colours, type StatusName, statusStyles } from "../styles/tokens.ts";
import { type Block, paragraph, rounded, slack, stacked, type TextBlockStyle } from "./blocks.ts";
import { measuredWidth } from "./font.ts";

/** A word of a key, with or without a mark of 14 by 14 in front. */
export interface KeyEntry {
	readonly label: string;
	/** Elements with their left upper corner at 0, 0. */
	readonly mark?: string;
}

/** Words of a key in a row, in as many lines as they need. */
export function keyRow(entries: readonly KeyEntry[], width: number, style: TextBlockStyle): Block {
	const step = style.size * (style.leading ?? 1.6);
	const widthOf = ({ label, mark }: KeyEntry) =>
		Math.min(width, measuredWidth(label, style.size) * slack + (mark === undefined ? 0 : 20));
	const lines: KeyEntry[][] = [];
	let room = -1;
	for (const entry of entries) {
		const needed = widthOf(entry);
		if (needed > room) {
			lines.push([]);
			room = width;
		}
		lines.at(-1)?.push(entry);
		room -= needed + 16;
	}
	const blocks = lines.map((line): Block => {
		const parts = line.map((entry) => ({
			entry,
			needed: widthOf(entry),
			words: paragraph(entry.label, width - (entry.mark === undefined ? 0 : 20), {
				...style,
				leading: step / style.size,
			}),
		}));
		return {
			height: Math.max(...parts.map(({ words }) => words.height)),
			draw: (x, y) => {
				let at = x;
				return parts
					.map(({ entry: { mark }, needed, words }) => {
						const shape =
							mark === undefined
								? ""
								: `<g transform="translate(${rounded(at)} ${rounded(y + (step - 14) / 2)})">${mark}</g>`;
						const drawn = shape + words.draw(at + (mark === undefined ? 0 : 20), y);
						at += needed + 16;
						return drawn;
					})
					.join("");
			},
		};
	});
	return stacked(blocks, 0);
}

/** Room between two classes. */
const gap = 4;

/** Classes of a map from low to high: bars of colour with their values below, as many in a line as fit. */
export function classRow(classes: Figure["classes"], width: number, style: TextBlockStyle): Block {
	if (classes.length === 0) return { height: 0, draw: () => "" };
	const widest = Math.max(...classes.map(({ label }) => measuredWidth(label, style.size))) * slack;
	const columns = Math.max(1, Math.min(classes.length, Math.floor((width + gap) / (widest + gap))));
	const cell = (width + gap) / columns - gap;
	const step = 14 + style.size * 1.6 + 4;
	return {
		height: Math.ceil(classes.length / columns) * step,
		draw: (x, y) =>
			classes
				.map(({ colour, label }, index) => {
					const left = x + (index % columns) * (cell + gap);
					const top = y + Math.floor(index / columns) * step;
					const bar = `<rect x="${rounded(left)}" y="${rounded(top)}" width="${rounded(cell)}" height="12" fill="${colours[colour].light}"/>`;
					return bar + paragraph(label, width, { ...style, leading: 1.6 }).draw(left, top + 14);
				})
				.join(""),
	};
}

/** Mark of a legend's entry: as the page shows it. */
export function legendMark({ colour, status }: Figure["legend"][number]): string {
	const paint = colours[colour].light;
	const isFull = status === "reported" || status === undefined;
	return `<rect x="1" y="1" width="12" height="12" fill="${isFull ? paint : "none"}"${status === undefined ? ' fill-opacity="0.35"' : ""} stroke="${paint}" stroke-width="2"/>`;
}

const outlines = {
	square: "M3 3h8v8H3z",
	circle: "M2.5 7a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0z",
	diamond: "M7 2l5 5l-5 5l-5 -5z",
} as const;

/** Mark of a status: hollow is a plan, full is a result. */
export function statusMark(status: StatusName): string {
	const { fill, dash, shape } = statusStyles[status];
	const paint = colours["text-muted"].light;
	const dashes = dash === null ? "" : ` stroke-dasharray="${dash}"`;
	const edge = `<path d="${outlines[shape]}" fill="${fill === "solid" ? paint : "none"}" stroke="${paint}" stroke-width="1.5"${dashes}/>`;
	return fill === "hatched"
		? `${edge}<path d="M3 7l4 -4M3 11l8 -8M7 11l4 -4" fill="none" stroke="${paint}" stroke-width="1.25"/>`
		: edge;
}
