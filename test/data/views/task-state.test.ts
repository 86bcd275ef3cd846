import { describe, expect, test } from "vitest";
import { createDataset, type Dataset } from "../../../src/data/dataset.ts";
import { loadDataset } from "../../../src/data/load.ts";
import type { Observation } from "../../../src/data/tables/observations.ts";
import { taskLines, taskState, taskStates } from "../../../src/data/views/task-state.ts";

const record = loadDataset();

/** A figure of the task under test: a planned 100 people of 2019 for the whole province, unless told otherwise. */
function figure(change: Partial<Observation> = {}): Observation {
	return {
		file: "observations/tasks.csv",
		line: 2,
		measure: "hires",
		region: "41",
		period: "2019",
		area: null,
		tier: null,
		sector: null,
		task: "T001",
		policy: null,
		breakdown: null,
		value: 100,
		missing: null,
		status: "planned",
		use: "main",
		approx: "exact",
		as_of: null,
		source: "P-S001",
		note: null,
		...change,
	};
}

const reported = (change: Partial<Observation> = {}) => figure({ status: "reported", ...change });
const withFigures = (...observations: readonly Observation[]): Dataset =>
	createDataset({ ...record, observations }, record.release);
const stateOf = (...observations: readonly Observation[]) => taskState(withFigures(...observations), "T001");
const codeOf = (...observations: readonly Observation[]) => stateOf(...observations).code;

describe("the state of a task", () => {
	test.each([
		["as much as the target", 100, "met"],
		["more than the target", 101, "met"],
		["less than the target", 99, "below"],
		["nothing at all, which is a number", 0, "below"],
	])("a result of %s", (_name, value, code) => {
		expect(codeOf(figure(), reported({ value }))).toBe(code);
	});

	test.each([
		["no figure", [], "no-figures"],
		["a target", [figure()], "target-only"],
		["a result", [reported()], "result-only"],
		["both, of different periods", [figure(), reported({ period: "2020" })], "not-comparable"],
		["both, of a year and of its half", [figure(), reported({ period: "2019-S1" })], "not-comparable"],
		["both, of different measures", [figure(), reported({ measure: "trainees" })], "not-comparable"],
		["a target, and a result of one city", [figure(), reported({ region: "41110" })], "target-only"],
		["figures of one city", [figure({ region: "41110" }), reported({ region: "41110" })], "other-figures"],
		["a part of the whole", [figure({ breakdown: "fund-city" })], "other-figures"],
		["money", [figure({ measure: "budget" }), reported({ measure: "budget" })], "other-figures"],
		["hopes before the plan", [figure({ measure: "candidate-jobs", status: "tentative" })], "other-figures"],
	] as const)("with %s", (_name, observations, code) => {
		const state = stateOf(...observations);
		expect(state.code).toBe(code);
		expect(state.decisive).toBeNull();
	});

	test("jobs created are the result of a jobs target", () => {
		const target = figure({ measure: "jobs-target" });
		expect(codeOf(target, reported({ measure: "jobs-created", value: 90 }))).toBe("below");
		expect(codeOf(target, reported({ measure: "hires", value: 90 }))).toBe("not-comparable");
	});

	test("the result is held against the revised target", () => {
		const first = figure({ value: 80, use: "superseded" });
		expect(codeOf(first, figure({ value: 120, status: "revised" }), reported())).toBe("below");
	});

	test("the newest comparison counts, and a later target without a result is named", () => {
		const old = [figure({ period: "2018" }), reported({ period: "2018", value: 1 })];
		const state = stateOf(
			...old,
			figure(),
			reported(),
			figure({ period: "2021" }),
			figure({ period: "2022" }),
		);
		expect(state.code).toBe("met");
		expect(state.decisive?.target.place.period).toBe("2019");
		expect(state.later?.place.period).toBe("2022");
		expect(state).toMatchObject({ targets: 4, comparisons: 2 });
	});

	test("of one period, one measure below its target is enough", () => {
		const state = stateOf(
			figure(),
			reported(),
			figure({ measure: "trainees" }),
			reported({ measure: "trainees", value: 99 }),
		);
		expect(state.code).toBe("below");
		expect(state.decisive?.target.place.measure).toBe("trainees");
	});

	test("does not depend on the order of the rows", () => {
		const rows = [
			figure(),
			reported({ value: 99 }),
			figure({ period: "2018" }),
			reported({ period: "2018" }),
		];
		expect(stateOf(...rows.toReversed())).toEqual(stateOf(...rows));
	});

	test("every state can be reached", () => {
		const reached = new Set(record.tasks.map(({ task }) => taskState(record, task).code));
		expect([...taskStates].filter((state) => !reached.has(state))).toEqual([]);
	});
});

describe("a comparison that could be otherwise decides nothing", () => {
	test.each([
		["about", 100, "exact", 200, "not-comparable"],
		["exact", 100, "about", 200, "not-comparable"],
		["exact", 100, "over", 100, "met"],
		["exact", 100, "over", 99, "not-comparable"],
		["over", 100, "exact", 99, "below"],
		["over", 100, "exact", 100, "not-comparable"],
		["over", 100, "over", 200, "not-comparable"],
	])("a target of %s %i and a result of %s %i", (targetApprox, target, resultApprox, result, code) => {
		const rows = [
			figure({ value: target, approx: targetApprox }),
			reported({ value: result, approx: resultApprox }),
		];
		expect(codeOf(...rows)).toBe(code);
	});

	test("another report with another outcome", () => {
		const other = reported({ value: 99, use: "alternate", source: "P-S002" });
		expect(codeOf(figure(), reported(), other)).toBe("not-comparable");
		expect(codeOf(figure(), reported(), { ...other, value: 150 })).toBe("met");
	});

	test("but an earlier comparison still does", () => {
		const rough = [figure({ period: "2020", approx: "about" }), reported({ period: "2020" })];
		expect(stateOf(figure(), reported(), ...rough).decisive?.target.place.period).toBe("2019");
	});
});

describe("lines", () => {
	test("stand by measure, then by period, each target beside its result", () => {
		const lines = taskLines(
			withFigures(
				reported({ measure: "trainees", period: "2018" }),
				figure({ period: "2020" }),
				reported(),
				figure({ measure: "jobs-target" }),
				reported({ measure: "jobs-created", period: "2020" }),
			),
			"T001",
		);
		expect(
			lines.map(({ target, result, verdict }) => [
				target.place.measure,
				target.place.period,
				target.value,
				result.value,
				verdict,
			]),
		).toEqual([
			["jobs-target", "2019", 100, null, null],
			["jobs-target", "2020", null, 100, null],
			["hires", "2019", null, 100, null],
			["hires", "2020", 100, null, null],
			["trainees", "2018", null, 100, null],
		]);
	});

	test("a task without figures has none", () => {
		expect(taskLines(withFigures(), "T001")).toEqual([]);
	});
});

// As the newspapers printed them; the rules must come to these outcomes on the real record.
describe("tasks of the record", () => {
	test.each([
		["tax-arrears-teams", "met", "hires", "2019", 1190, 1262],
		["happy-village-offices", "met", "sites", "2018", 5, 5],
		["bus-driver-training", "met", "trainees", "2019", 2000, 2009],
		["property-trade-helpers", "below", "hires", "2022-S1", 36, 30],
	])("%s: %s", (slug, code, measure, period, target, result) => {
		const task = record.tasks.find((row) => row.slug === slug);
		const state = taskState(record, task?.task ?? "");
		expect(state.code).toBe(code);
		expect(state.decisive).toMatchObject({
			target: { value: target, place: { measure, period } },
			result: { value: result },
		});
	});
});
