/** Labels at the ends of lines, moved apart where the lines end close together. */

/**
 * The same labels with **y** at least **least** apart, in the order they were given. They keep their order from low to
 * high (of equal ones the earlier stands higher) and move as little as possible, and not out of **bounds** where there
 * is room within them.
 */
export function apart<T extends { readonly y: number }>(
	labels: readonly T[],
	least: number,
	[low, high]: readonly [number, number] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
): T[] {
	const order = labels.map((_, index) => index).sort((a, b) => yOf(labels, a) - yOf(labels, b) || b - a);
	// Less the room that those below need, neighbours must only not fall: runs that do share their mean.
	const runs: { sum: number; count: number }[] = [];
	for (const [place, index] of order.entries()) {
		let run = { sum: yOf(labels, index) - place * least, count: 1 };
		for (let below = runs.at(-1); below && mean(below) > mean(run); below = runs.at(-1)) {
			runs.pop();
			run = { sum: run.sum + below.sum, count: run.count + below.count };
		}
		runs.push(run);
	}
	const top = high - (labels.length - 1) * least;
	const rests = runs.flatMap((run) => Array.from({ length: run.count }, () => mean(run)));
	const moved = new Map(
		order.map((index, place) => [index, Math.max(low, Math.min(top, rests[place] ?? 0)) + place * least]),
	);
	return labels.map((label, index) => ({ ...label, y: moved.get(index) ?? label.y }));
}

function yOf(labels: readonly { readonly y: number }[], index: number): number {
	return labels[index]?.y ?? 0;
}

function mean({ sum, count }: { sum: number; count: number }): number {
	return sum / count;
}
