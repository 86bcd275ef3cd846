import { expect, test } from "vitest";
import { loadDataset } from "../../../src/data/load.ts";
import { coverageByTopic, coverageCounts } from "../../../src/data/views/coverage-by-topic.ts";

const { coverage, ...dataset } = loadDataset();

test("every item stands once, under its topic", () => {
	const topics = coverageByTopic({ coverage, ...dataset });
	const items = topics.flatMap(({ items }) => items);
	expect(items).toHaveLength(coverage.length);
	expect(new Set(items).size).toBe(coverage.length);
	for (const { topic, items } of topics) expect(items.filter((item) => item.topic !== topic)).toEqual([]);
	expect(topics[0]?.topic).toBe("plan");
});

test("found, partly found and not found are all there is", () => {
	const { yes, partial, no } = coverageCounts(coverage);
	expect(yes + partial + no).toBe(coverage.length);
	expect(Math.min(yes, partial, no)).toBeGreaterThan(0);
});
