/** Where the boxes and lines of the headquarters' chart stand. Geometry only. */
import { wrapText } from "./wrap-text.ts";

export interface BoxInput {
	readonly key: string;
	readonly place: "headquarters" | "member" | "earlier" | "later" | "oversight";
	readonly name: string;
	/** Further lines: what the body does, since when it is on record. */
	readonly details: readonly string[];
}

export interface Box extends BoxInput {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	readonly nameLines: readonly string[];
	readonly detailLines: readonly string[];
}

export interface StructureLayout {
	readonly height: number;
	readonly boxes: readonly Box[];
	readonly lines: readonly { readonly path: string; readonly isBroken: boolean }[];
}

export const NAME_SIZE = 14;
export const DETAIL_SIZE = 13;
export const LINE = 18;
export const PADDING = 10;
const GAP = 16;
const ROW_GAP = 28;

/**
 * The headquarters with its members below; what came before and after it at its sides on a wide drawing, above it on a
 * narrow one; whoever it reports to at the very end.
 */
export function layoutStructure(inputs: readonly BoxInput[], width: number): StructureLayout {
	const isWide = width >= 600;
	const of = (...wanted: BoxInput["place"][]) => inputs.filter(({ place }) => wanted.includes(place));
	const members = of("member");
	const perRow = isWide ? 4 : 2;
	const memberRows = Array.from({ length: Math.ceil(members.length / perRow) }, (_, index) =>
		members.slice(index * perRow, (index + 1) * perRow),
	);
	const rows = isWide
		? [[...of("earlier"), ...of("headquarters"), ...of("later")], ...memberRows, of("oversight")]
		: [[...of("earlier"), ...of("later")], of("headquarters"), ...memberRows, of("oversight")];

	const boxes: Box[] = [];
	let y = 1;
	for (const row of rows.filter(({ length }) => length > 0)) {
		const isAlone = row.length === 1;
		const boxWidth = isAlone
			? Math.min(width - 2, isWide ? 340 : 260)
			: Math.floor((width - 2 - GAP * (row.length - 1)) / row.length);
		const placed = row.map((input, index) => boxAt(input, boxWidth, index, isAlone ? width : null, y));
		const height = Math.max(...placed.map((box) => box.height));
		boxes.push(...placed.map((box) => ({ ...box, height })));
		y += height + ROW_GAP;
	}
	return { height: y - ROW_GAP + 1, boxes, lines: linesOf(boxes, width, isWide) };
}

function boxAt(input: BoxInput, width: number, index: number, centreIn: number | null, y: number): Box {
	const room = width - 2 * PADDING;
	// Bold letters are a little wider than those that are measured.
	const nameLines = wrapText(input.name, room * 0.94, NAME_SIZE);
	const detailLines = input.details.flatMap((detail) => wrapText(detail, room, DETAIL_SIZE));
	return {
		...input,
		x: centreIn === null ? 1 + index * (width + GAP) : Math.round((centreIn - width) / 2),
		y,
		width,
		height: PADDING * 2 + (nameLines.length + detailLines.length) * LINE,
		nameLines,
		detailLines,
	};
}

function linesOf(boxes: readonly Box[], width: number, isWide: boolean): StructureLayout["lines"] {
	const head = boxes.find(({ place }) => place === "headquarters");
	if (head === undefined) return [];
	const centre = Math.round(width / 2);
	const below = head.y + head.height;
	return boxes
		.filter((box) => box !== head)
		.map((box) => {
			const middle = Math.round(box.x + box.width / 2);
			const isBroken = box.place !== "member";
			if (box.place === "earlier" || box.place === "later") {
				if (isWide) {
					const side = Math.round(head.y + head.height / 2);
					const [from, to] =
						box.place === "earlier" ? [box.x + box.width, head.x] : [head.x + head.width, box.x];
					return { path: `M${from},${side}H${to}`, isBroken };
				}
				const within = Math.min(Math.max(middle, head.x + 12), head.x + head.width - 12);
				return { path: `M${within},${box.y + box.height}V${head.y}`, isBroken };
			}
			// On a narrow drawing the stem runs between the columns, so that it crosses no box.
			if (!isWide && box.place === "member") {
				const level = Math.round(box.y + box.height / 2);
				const edge = middle < centre ? box.x + box.width : box.x;
				return { path: `M${centre},${below}V${level}H${edge}`, isBroken };
			}
			if (box.place === "member") {
				const level = box.y - ROW_GAP / 2;
				return { path: `M${centre},${below}V${level}H${middle}V${box.y}`, isBroken };
			}
			return { path: `M${centre},${below}V${box.y}`, isBroken };
		});
}
