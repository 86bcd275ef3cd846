/** Labels on a map that do not overlap: a label that finds no room is left out; the table and the ranking name its place. */
import { textWidth } from "./text-width.ts";

export interface MapLabel {
	/** In the map's plane. */
	readonly x: number;
	readonly y: number;
	readonly text: string;
	/** Colour of the writing, and of the edge that parts it from what lies below. */
	readonly ink: string;
	readonly halo: string;
}

interface Box {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** Tries each label at its place and a little above and below. **scale** is pixels for one unit of the plane. */
export function placeLabels(
	labels: readonly MapLabel[],
	{ scale, font }: { scale: number; font: number },
): MapLabel[] {
	const taken: Box[] = [];
	const placed: MapLabel[] = [];
	for (const label of labels) {
		const half = textWidth(label.text, font) / 2 + 1;
		for (const shift of [0, -5, 5, -9, 9]) {
			const [x, y] = [label.x * scale, label.y * scale + shift];
			const box = { left: x - half, right: x + half, top: y - font * 0.6, bottom: y + font * 0.6 };
			if (taken.some((other) => overlaps(box, other))) continue;
			taken.push(box);
			placed.push({ ...label, y: y / scale });
			break;
		}
	}
	return placed;
}

function overlaps(a: Box, b: Box): boolean {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
