import { describe, expect, test } from "vitest";
import type { Dataset } from "../../../src/data/dataset.ts";
import { loadDataset } from "../../../src/data/load.ts";
import { taskRecord } from "../../../src/data/views/task-record.ts";
import { taskTier } from "../../../src/data/views/task-tier.ts";

const record = loadDataset();
const [first] = record.tasks;
if (first === undefined) throw new Error("the record has no tasks");

/** The record with conversions of its first task, given as date, tier before and tier after. */
const withConversions = (...moves: readonly (readonly [string, string, string])[]): Dataset => ({
	...record,
	conversions: moves.map(([date, from, to], index) => ({
		file: "hq/conversions.csv",
		line: index + 2,
		task: first.task,
		from,
		to,
		date,
		reason_ko: null,
		reason_en: null,
		source: record.sources[0]?.source ?? "",
	})),
});

describe("the tier of a task", () => {
	test("is the published one as long as it was not converted", () => {
		expect(taskTier(record, first)).toEqual({ tier: first.tier, conversions: [] });
		expect(taskTier(record, { ...first, tier: "bureau" }).tier).toBe("bureau");
	});

	test("is that of the latest conversion, in whatever order the rows stand", () => {
		const moved = withConversions(["2020-05", "key", "bureau"], ["2019-03-02", "bureau", "key"]);
		const { tier, conversions } = taskTier(moved, first);
		expect(tier).toBe("bureau");
		expect(conversions.map(({ date }) => date)).toEqual(["2019-03-02", "2020-05"]);
	});

	test("decides who answers for the task, and its source is named", () => {
		const moved = withConversions(["2019-03-02", "bureau", "key"]);
		const { owner, sourceList } = taskRecord(moved, first);
		expect(owner?.body).toBe("headquarters");
		expect(sourceList.map(({ source }) => source)).toContain(record.sources[0]?.source);
	});
});
