import { expect, test } from "vitest";
import { loadDataset } from "../../../src/data/load.ts";
import { newestFirst, sourcesByKind } from "../../../src/data/views/source-list.ts";

const dataset = loadDataset();

test("every source stands once, under its kind", () => {
	const kinds = sourcesByKind(dataset);
	const listed = kinds.flatMap(({ sources }) => sources.map(({ source }) => source));
	expect(listed).toHaveLength(dataset.sources.length);
	expect(new Set(listed).size).toBe(dataset.sources.length);
	for (const { kind, sources } of kinds) {
		expect(sources.filter(({ source }) => source.kind !== kind)).toEqual([]);
	}
});

test("the counts add up to the observations of the record", () => {
	const counted = sourcesByKind(dataset).flatMap(({ sources }) =>
		sources.map(({ observations }) => observations),
	);
	expect(counted.reduce((sum, count) => sum + count, 0)).toBe(dataset.observations.length);
});

test("the newest comes first and what has no date last", () => {
	const dates = newestFirst(dataset.sources).map(({ published }) => published ?? "");
	expect(dates).toEqual([...dates].sort().reverse());
	expect(dates.at(-1)).toBe("");
});
