/** Random numbers that are the same for the same seed, on every machine and in any order of asking. */

/** A row of numbers, each at least 0 and below 1. */
export type Random = () => number;

/**
 * The row of numbers that belongs to a seed and a subject, as `createRandom(1, "task", 17)`. Every subject has a row
 * of its own, so that what is drawn for one never moves what is drawn for another.
 */
export function createRandom(seed: number, ...subject: readonly (string | number)[]): Random {
	return mulberry32(hash([seed, ...subject].join("|")));
}

/** 32 bits of a text (FNV-1a, mixed once more at the end so that near texts lie far apart). */
function hash(text: string): number {
	let bits = 0x811c9dc5;
	for (let index = 0; index < text.length; index++)
		bits = Math.imul(bits ^ text.charCodeAt(index), 0x01000193);
	bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
	bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
	return bits ^ (bits >>> 16);
}

function mulberry32(start: number): Random {
	let state = start | 0;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

/** A whole number from 0 up to, and without, **end**. */
export function below(random: Random, end: number): number {
	return Math.floor(random() * end);
}

/** One of several. Throws where there is none. */
export function pick<T>(random: Random, items: readonly T[]): T {
	const item = items[below(random, items.length)];
	if (item === undefined) throw new Error("nothing to pick from");
	return item;
}
