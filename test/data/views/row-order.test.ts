import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { charts } from "../../../src/charts/index.ts";
import { createDataset } from "../../../src/data/dataset.ts";
import { loadDataset } from "../../../src/data/load.ts";
import { drawnStates } from "../../support/drawn-states.ts";

const dataset = loadDataset();
const states = drawnStates(dataset);

const measureOf = (selection: object | null) => (selection as { measure?: string } | null)?.measure;

/** One state of each chart and measure: the others ask the same questions of other places. */
const sample = states.filter(
	(state, index) =>
		states.findIndex(
			({ id, selection }) => id === state.id && measureOf(selection) === measureOf(state.selection),
		) === index,
);

const viewOf = (record: typeof dataset, { id, selection }: (typeof states)[number]) =>
	(charts[id].view as (record: unknown, selection: unknown) => unknown)(record, selection);

describe("the order of the record's rows never shows", () => {
	const expected = sample.map((state) => viewOf(dataset, state));

	test("in any chart's view", () => {
		fc.assert(
			fc.property(fc.integer(), (seed) => {
				const mixed = createDataset(
					{ ...dataset, observations: shuffled(dataset.observations, seed) },
					dataset.release,
				);
				expect(sample.map((state) => viewOf(mixed, state))).toEqual(expected);
			}),
			{ numRuns: 2 },
		);
	});

	test("not even backwards", () => {
		const backwards = createDataset(
			{ ...dataset, observations: [...dataset.observations].reverse() },
			dataset.release,
		);
		expect(sample.map((state) => viewOf(backwards, state))).toEqual(expected);
	});
});

/** Fisher and Yates, with the remainders of a small generator as dice. */
function shuffled<T>(items: readonly T[], seed: number): T[] {
	const mixed = [...items];
	let dice = Math.abs(seed) % 2147483647;
	for (let index = mixed.length - 1; index > 0; index--) {
		dice = (dice * 48271 + 11) % 2147483647;
		const other = dice % (index + 1);
		[mixed[index], mixed[other]] = [mixed[other] as T, mixed[index] as T];
	}
	return mixed;
}
