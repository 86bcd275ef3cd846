/** Labels beside points that lie close together: moved apart as little as needed, in the same order. */

export interface Spread<T> {
	readonly item: T;
	/** Where the label's middle stands, in pixels. */
	readonly y: number;
}

/**
 * Places labels at least **least** pixels apart within **from** to **to**. Each begins at its own place; what overlaps is
 * joined into a block around the middle of its members.
 */
export function spreadLabels<T>(
	labels: readonly { readonly item: T; readonly y: number }[],
	{ least, from, to }: { readonly least: number; readonly from: number; readonly to: number },
): Spread<T>[] {
	const blocks: { members: { readonly item: T; readonly y: number }[]; top: number }[] = [];
	const within = (top: number, count: number) => Math.max(from, Math.min(top, to - (count - 1) * least));
	for (const label of [...labels].sort((a, b) => a.y - b.y)) {
		let block = { members: [label], top: within(label.y, 1) };
		for (let above = blocks.at(-1); above !== undefined; above = blocks.at(-1)) {
			if (above.top + above.members.length * least <= block.top) break;
			blocks.pop();
			const members = [...above.members, ...block.members];
			const middle = members.reduce((sum, { y }) => sum + y, 0) / members.length;
			block = { members, top: within(middle - ((members.length - 1) * least) / 2, members.length) };
		}
		blocks.push(block);
	}
	return blocks.flatMap(({ members, top }) =>
		members.map(({ item }, index) => ({ item, y: top + index * least })),
	);
}
