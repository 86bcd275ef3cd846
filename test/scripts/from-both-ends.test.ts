import { expect, test } from "vitest";
import { countTaken, createTaken, fromEnd } from "../../scripts/lib/from-both-ends.ts";

const work = ["a", "b", "c", "d", "e"];

test("two threads take all of a list between them, each from its end, and nothing twice", () => {
	const taken = createTaken();
	const [front, back] = [fromEnd(work, "front", taken), fromEnd(work, "back", taken)];
	// As they may come: the second is quicker.
	const order = [front, back, back, front, back, front, back];
	expect(order.map((thread) => thread.next().value)).toEqual(["a", "e", "d", "b", "c", undefined, undefined]);
	expect(countTaken(taken)).toBeGreaterThanOrEqual(work.length);
});

test("one thread alone takes all", () => {
	expect([...fromEnd(work, "back", createTaken())]).toEqual(["e", "d", "c", "b", "a"]);
	expect([...fromEnd([], "front", createTaken())]).toEqual([]);
});
