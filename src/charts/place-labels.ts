/** Labels on a map that do not overlap: a label that finds no room is left out; the table and the ranking name its place. */
import { polygonArea, polygonContains } from "d3";
import { textWidth } from "./text-width.ts";

export interface MapLabel {
	/** In the map's plane. */
	readonly x: number;
	readonly y: number;
	readonly text: string;
	/** Outline of what is named, in the map's plane. */
	readonly outline: readonly (readonly [number, number])[];
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

/** Pixels a label may move out of what it names; beyond them it must stay inside. */
const LOOSE = { across: 12, down: 14 };

/** Room kept between labels side by side, in pixels. */
const GAP = 2;

/**
 * Tries each label at its place and then ever farther from it. The smallest places choose first, for a large one has
 * room elsewhere. **scale** is pixels for one unit of the plane.
 */
export function placeLabels<T extends MapLabel>(
	labels: readonly T[],
	{ scale, font }: { scale: number; font: number },
): T[] {
	const taken: Box[] = [];
	const area = ({ outline }: MapLabel) => Math.abs(polygonArea(outline as [number, number][]));
	return [...labels]
		.sort((a, b) => area(a) - area(b))
		.flatMap((label) => {
			const half = textWidth(label.text, font) / 2 + GAP;
			for (const [across, down] of moves) {
				const [x, y] = [label.x * scale + across, label.y * scale + down];
				const isNear = Math.abs(across) <= LOOSE.across && Math.abs(down) <= LOOSE.down;
				if (!isNear && !polygonContains(label.outline as [number, number][], [x / scale, y / scale]))
					continue;
				const box = { left: x - half, right: x + half, top: y - font * 0.6, bottom: y + font * 0.6 };
				if (taken.some((other) => overlaps(box, other))) continue;
				taken.push(box);
				return [{ ...label, x: x / scale, y: y / scale }];
			}
			return [];
		});
}

/** Moves across and down in pixels, the shortest first. */
const moves: readonly (readonly [number, number])[] = grid(-40, 40, 4)
	.flatMap((across) => grid(-42, 42, 3).map((down) => [across, down] as const))
	.sort((a, b) => Math.hypot(...a) - Math.hypot(...b));

function grid(from: number, to: number, step: number): number[] {
	return Array.from({ length: (to - from) / step + 1 }, (_, index) => from + index * step);
}

function overlaps(a: Box, b: Box): boolean {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
