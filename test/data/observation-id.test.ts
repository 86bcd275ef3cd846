import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadDataset } from "../../src/data/load.ts";
import {
	type Identified,
	idOfKey,
	observationIdIn,
	observationIdPattern,
	observationIds,
	observationKey,
} from "../../src/data/observation-id.ts";

const row: Identified & { value: number; note: string | null; approx: string } = {
	measure: "jobs-target",
	region: "41",
	period: "2018/2022",
	area: null,
	tier: null,
	sector: null,
	task: null,
	policy: null,
	breakdown: null,
	status: "announced",
	use: "main",
	source: "P-S001",
	as_of: "2018-12-06",
	value: 448000,
	note: null,
	approx: "about",
};
const idOf = (changed: Partial<typeof row>) =>
	observationIds([{ ...row, ...changed }])
		.values()
		.next().value;

describe("the id of an observation", () => {
	test("is what it was when first published", () => {
		// Others link to these: a change here breaks their links.
		expect(idOf({})).toBe("oq4qf7bn7e");
		expect(idOf({ region: "41110", period: "2019-S1", status: "survey", as_of: null })).toBe("oqdewezd61");
		expect(idOfKey("")).toBe("owerc8gmrz");
	});

	test.each<[string, Partial<typeof row>]>([
		["the value is corrected", { value: 448911 }],
		["the note changes", { note: "정정" }],
		["it turns out to be exact", { approx: "exact" }],
		["a later figure supersedes it", { use: "superseded" }],
		["it is the other published value", { use: "alternate" }],
		["a target was only planned", { status: "planned" }],
	])("stays when %s", (_what, changed) => {
		expect(idOf(changed)).toBe(idOf({}));
	});

	test.each<[string, Partial<typeof row>]>([
		["another place", { region: "41110" }],
		["another period", { period: "2019" }],
		["one area", { area: "A1" }],
		["a result", { status: "reported" }],
		["another source", { source: "P-S002" }],
		["another day", { as_of: "2018-12-07" }],
	])("is another for %s", (_what, changed) => {
		expect(idOf(changed)).not.toBe(idOf({}));
	});

	test("does not depend on other rows or their order", () => {
		const other = { ...row, region: "41110" };
		expect(observationIds([other, row]).get(row)).toBe(idOf({}));
		expect(observationIds([row, other]).get(row)).toBe(idOf({}));
	});

	test("of the main value stays when the same source gives another for the same thing", () => {
		const alternate = { ...row, use: "alternate", value: 448911 };
		const ids = observationIds([alternate, row]);
		expect(ids.get(row)).toBe(idOf({}));
		expect(ids.get(alternate)).not.toBe(ids.get(row));
	});

	test("names one thing: the same thing twice is an error", () => {
		expect(() => observationIds([row, { ...row }])).toThrow(/share the id/);
	});

	test("mixes no dimension up with its neighbour", () => {
		expect(observationKey({ ...row, area: "A1", tier: null })).not.toBe(
			observationKey({ ...row, area: null, tier: "A1" }),
		);
	});

	test("has its form whatever the key", () => {
		fc.assert(fc.property(fc.string(), (key) => observationIdPattern.test(idOfKey(key))));
	});
});

describe("the real record", () => {
	const { observations } = loadDataset();

	test("every observation has an id of its own", () => {
		const ids = observationIds(observations);
		expect(ids.size).toBe(observations.length);
		expect(new Set(ids.values()).size).toBe(observations.length);
		expect([...ids.values()].filter((id) => !observationIdPattern.test(id))).toEqual([]);
	});

	test("a row of another record has none", () => {
		expect(() => observationIdIn(observations, { ...observations[0] } as never)).toThrow(/another record/);
	});
});
