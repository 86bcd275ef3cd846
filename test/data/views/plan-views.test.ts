import { expect, test } from "vitest";
import { loadDataset } from "../../../src/data/load.ts";
import { annualBudget } from "../../../src/data/views/annual-budget.ts";
import { annualJobs } from "../../../src/data/views/annual-jobs.ts";
import type { Datum } from "../../../src/data/views/datum.ts";
import { planEvents } from "../../../src/data/views/plan-events.ts";
import { planJobsTarget } from "../../../src/data/views/plan-jobs-target.ts";
import { planTasksByArea } from "../../../src/data/views/plan-tasks-by-area.ts";
import { planTasksByTier } from "../../../src/data/views/plan-tasks-by-tier.ts";

const dataset = loadDataset();
const valuesOf = (data: readonly Datum[]) => data.map(({ value }) => value);

test("the announced total is 448,000; what else was printed stands beside it", () => {
	const { total } = planJobsTarget(dataset);
	expect(total).toMatchObject({ value: 448000, status: "announced", missing: null });
	expect(total.observation).toMatchObject({ use: "main", approx: "about", source: "P-S001" });
	expect(total.others.map(({ use, value }) => [use, value])).toEqual([
		["alternate", 448911],
		["superseded", 448000],
		["superseded", 448463],
	]);
});

test("targets by area are those published; the other four stay gaps", () => {
	const { areas } = planJobsTarget(dataset);
	expect(valuesOf(areas)).toEqual([113230, 82219, null, null, null, null]);
	expect(areas.map(({ missing }) => missing)).toEqual([
		null,
		null,
		"not-published",
		"not-published",
		"not-published",
		"not-published",
	]);
	expect(areas[0]?.others.map(({ value }) => value)).toEqual([114000, 113000]);
});

test("no remainder of the total is ever a figure", () => {
	const data = [planJobsTarget, planTasksByArea, planTasksByTier].flatMap((view) => view(dataset).data);
	const shown = data.flatMap(({ value, others }) => [value, ...others.map((row) => row.value)]);
	for (const total of [448000, 448911]) expect(shown).not.toContain(total - 113230 - 82219);
	expect(shown).not.toContain(607 - 392 - 61);
});

test("tasks by area stand at two moments, each with its own total", () => {
	const { groups } = planTasksByArea(dataset);
	expect(groups.map(({ area }) => area)).toEqual([null, "A1", "A2", "A3", "A4", "A5", "A6"]);
	expect(valuesOf(groups.map(({ november }) => november))).toEqual([584, 386, 63, 26, 53, 47, 9]);
	expect(valuesOf(groups.map(({ december }) => december))).toEqual([607, 392, 61, null, null, null, null]);
	expect(new Set(groups.map(({ november }) => november.observation?.as_of))).toEqual(new Set(["2018-11-20"]));
});

test("the tiers are those of the plan and of the one area they were published for", () => {
	const { groups } = planTasksByTier(dataset);
	expect(groups.map(({ area, total, tiers }) => [area, total.value, ...valuesOf(tiers)])).toEqual([
		[null, 607, 67, 540],
		["A1", 392, 44, 348],
	]);
});

test("yearly jobs are those of the annual plans, never of the term before", () => {
	const { stages, data } = annualJobs(dataset);
	expect(
		stages.map(({ year, stage, total, sectors }) => [year, stage, total.value, ...valuesOf(sectors)]),
	).toEqual([
		["2018", "planned", null, null, null],
		["2018", "reported", null, null, null],
		["2019", "planned", 119199, 104413, 14786],
		["2019", "revised", null, 101686, 9102],
		["2019", "reported", null, null, null],
		["2020", "planned", 119659, 112216, 7443],
		["2020", "reported", null, null, null],
		["2021", "planned", null, null, null],
		["2021", "reported", 142322, null, null],
		["2022", "planned", 145904, 141566, 4338],
		["2022", "reported", null, null, null],
	]);
	// Set in 2017 by the term before, at the very place where the plan's own would stand.
	expect(
		dataset.at({ measure: "jobs-target", region: "41", period: "2018" }).map(({ value }) => value),
	).toEqual([157000]);
	expect(data.flatMap(({ value, others }) => [value, ...others.map((row) => row.value)])).not.toContain(
		157000,
	);
	expect(stages.find(({ year }) => year === "2022")?.total.others.map(({ value }) => value)).toEqual([
		145094,
	]);
});

test("the budget is by fund where published, by sector in the one year that has it so", () => {
	const { years } = annualBudget(dataset);
	expect(years.map(({ year, total, parts }) => [year, total.value, ...valuesOf(parts)])).toEqual([
		["2018", null],
		["2019", null, 655400, 133700],
		["2020", 1270930, 537683, 288385, 389879, 54983],
		["2021", null],
		["2022", 1191300, 548500, 250500, 391200, 1000],
	]);
	expect(years[1]?.parts.map(({ place }) => place.sector)).toEqual(["public", "public-interest-private"]);
	expect(years[2]?.parts.map(({ place }) => place.breakdown)).toEqual([
		"fund-national",
		"fund-province",
		"fund-city",
		"fund-other",
	]);
});

test("the moments that lines are marked with are events of the record", () => {
	expect(planEvents(dataset)).toEqual({ announcement: "2018-12-06", covid: "2020-04-27" });
	expect(planEvents({ ...dataset, events: [] })).toEqual({ announcement: null, covid: null });
});
