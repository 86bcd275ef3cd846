/** Work that two threads share: each goes from its end towards the other, and neither waits. */

/** Which end of the work a thread begins at. */
export type End = "front" | "back";

/** What the threads share of a piece of work: its one number says how much of it was taken. */
export type Taken = Int32Array<SharedArrayBuffer>;

export function createTaken(): Taken {
	return new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
}

/** How much was taken by both threads; more than there is where both came for more. */
export function countTaken(taken: Taken): number {
	return Atomics.load(taken, 0);
}

/**
 * What a thread does of **work**, which is the same list in both: one item after another, until all are taken. As many are
 * taken as there are: what one thread takes from its end, the other does not reach.
 */
export function* fromEnd<T>(work: readonly T[], end: End, taken: Taken): Generator<T> {
	for (const item of end === "back" ? [...work].reverse() : work) {
		if (Atomics.add(taken, 0, 1) >= work.length) return;
		yield item;
	}
}
