/** Where the bars, bands and labels of the flow stand. Geometry only: labels and links come in, numbers go out. */
import { wrapText } from "../hq/wrap-text.ts";

export interface FlowInput {
	/** From who offered to the middle (`to` null) or to a buyer. */
	readonly links: readonly {
		readonly from: string;
		readonly to: string | null;
		readonly count: number;
		readonly style: BandStyle;
	}[];
	/** Label of an end by its key. */
	readonly label: (key: string, count: number) => string;
	readonly width: number;
}

/** Known by name, without a name, or without a buyer. */
export type BandStyle = "named" | "unnamed" | "open";

export interface FlowBar {
	readonly x: number;
	readonly y: number;
	readonly height: number;
	readonly lines: readonly string[];
	readonly labelX: number;
	readonly side: "left" | "right";
	readonly style: BandStyle;
}

export interface FlowLayout {
	readonly height: number;
	readonly bars: readonly FlowBar[];
	readonly middle: { readonly x: number; readonly y: number; readonly height: number } | null;
	/** Where the bars of each side stand. */
	readonly columns: { readonly left: number; readonly right: number };
	readonly bands: readonly { readonly path: string; readonly style: BandStyle }[];
}

export const BAR = 8;
export const LABEL_SIZE = 13;
const LINE = 17;
/** Height of one policy. */
const UNIT = 8;
const GAP = 8;
/** Room for the heading of each column. */
const TOP = 28;

interface Node {
	readonly key: string;
	readonly count: number;
	readonly style: BandStyle;
	readonly lines: readonly string[];
	readonly barHeight: number;
	y: number;
	/** Where the next band leaves or arrives. */
	used: number;
}

export function layoutFlow({ links, label, width }: FlowInput): FlowLayout {
	const isWide = width >= 600;
	const leftX = isWide ? 176 : 112;
	const rightX = width - (isWide ? 128 : 92);
	const middleX = Math.round((leftX + rightX) / 2);
	const toMiddle = links.filter(({ to }) => to === null);
	const across = links.filter(({ to }) => to !== null);

	// Who sells to the province stands above who only offers to others, so that bands across pass below the middle.
	const left = nodesOf([...toMiddle, ...across], ({ from }) => from, label, leftX - 10);
	const right = nodesOf(across, ({ to }) => to ?? "", label, width - rightX - BAR - 8);
	const bottomLeft = stack([...left.values()], TOP);
	const middleCount = toMiddle.reduce((sum, { count }) => sum + count, 0);
	const middleHeight = middleCount * UNIT;
	const sellers = [...left.values()].filter(({ key }) => toMiddle.some(({ from }) => from === key));
	const sellersBottom = sellers.reduce((bottom, node) => Math.max(bottom, node.y + rowHeight(node)), TOP);
	const middleY = TOP + Math.max(0, (sellersBottom - TOP - middleHeight) / 2);
	const rightTop = Math.max(
		TOP,
		Math.min(sellersBottom + GAP, bottomLeft) - rowsHeight([...right.values()]) / 2,
	);
	const bottomRight = stack([...right.values()], right.size > 0 ? rightTop : TOP);

	let arrived = middleY;
	const bands = links.map(({ from, to, count, style }) => {
		const thick = count * UNIT;
		const start = left.get(from);
		const end = to === null ? null : right.get(to);
		const y1 = (start ? start.y + start.used : TOP) + thick / 2;
		if (start) start.used += thick;
		let y2: number;
		if (end) {
			y2 = end.y + end.used + thick / 2;
			end.used += thick;
		} else {
			y2 = arrived + thick / 2;
			arrived += thick;
		}
		const half = style === "open" ? 0 : thick / 2 - 0.5;
		return { path: bandPath(leftX + BAR, y1, to === null ? middleX : rightX, y2, half), style };
	});
	const bar = (node: Node, side: FlowBar["side"]): FlowBar => ({
		x: side === "left" ? leftX : rightX,
		y: node.y,
		height: node.barHeight,
		lines: node.lines,
		labelX: side === "left" ? leftX - 8 : rightX + BAR + 8,
		side,
		style: node.style,
	});
	return {
		height: Math.ceil(Math.max(bottomLeft, bottomRight, middleY + middleHeight) + 4),
		bars: [
			...[...left.values()].map((node) => bar(node, "left")),
			...[...right.values()].map((node) => bar(node, "right")),
		],
		middle: middleCount > 0 ? { x: middleX, y: middleY, height: middleHeight } : null,
		columns: { left: leftX, right: rightX },
		bands,
	};
}

function nodesOf(
	links: FlowInput["links"],
	keyOf: (link: FlowInput["links"][number]) => string,
	label: FlowInput["label"],
	room: number,
): Map<string, Node> {
	const counts = new Map<string, { count: number; style: BandStyle }>();
	for (const link of links) {
		const known = counts.get(keyOf(link));
		counts.set(keyOf(link), { count: (known?.count ?? 0) + link.count, style: known?.style ?? link.style });
	}
	return new Map(
		[...counts].map(([key, { count, style }]) => [
			key,
			{
				key,
				count,
				style,
				lines: wrapText(label(key, count), room, LABEL_SIZE),
				barHeight: count * UNIT,
				y: 0,
				used: 0,
			},
		]),
	);
}

/** Places nodes below each other and returns where the last one ends. */
function stack(nodes: readonly Node[], top: number): number {
	let y = top;
	for (const node of nodes) {
		node.y = y;
		y += rowHeight(node) + GAP;
	}
	return y - GAP;
}

function rowHeight({ barHeight, lines }: Node): number {
	return Math.max(barHeight, lines.length * LINE);
}

function rowsHeight(nodes: readonly Node[]): number {
	return nodes.reduce((sum, node) => sum + rowHeight(node) + GAP, 0);
}

/** A band between two heights, as wide at every point as at its ends; without width it is a line. */
function bandPath(x1: number, y1: number, x2: number, y2: number, half: number): string {
	const middle = Math.round((x1 + x2) / 2);
	const edge = (from: number, fromY: number, to: number, toY: number) =>
		`${from},${fromY}C${middle},${fromY} ${middle},${toY} ${to},${toY}`;
	if (half === 0) return `M${edge(x1, y1, x2, y2)}`;
	return `M${edge(x1, y1 - half, x2, y2 - half)}L${edge(x2, y2 + half, x1, y1 + half)}Z`;
}
