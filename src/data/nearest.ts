/** The nearest known code for a misspelt one, for hints in messages. Never used to mend data. */

/** The candidate with the fewest edits, or null when none is near (more than a third of the letters differ). */
export function nearest(value: string, candidates: Iterable<string>): string | null {
	let best: string | null = null;
	let least = Math.max(1, Math.floor(value.length / 3)) + 1;
	for (const candidate of candidates) {
		if (Math.abs(candidate.length - value.length) >= least) continue;
		const distance = edits(value, candidate);
		if (distance < least) {
			best = candidate;
			least = distance;
		}
	}
	return best;
}

/** Levenshtein distance with neighbouring swaps counted once (optimal string alignment). */
function edits(a: string, b: string): number {
	const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const cost = a[i - 1] === b[j - 1] ? 0 : 1;
			let value = Math.min(
				(rows[i - 1]?.[j] ?? 0) + 1,
				(row[j - 1] ?? 0) + 1,
				(rows[i - 1]?.[j - 1] ?? 0) + cost,
			);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
				value = Math.min(value, (rows[i - 2]?.[j - 2] ?? 0) + 1);
			row.push(value);
		}
		rows.push(row);
	}
	return rows[a.length]?.[b.length] ?? 0;
}
