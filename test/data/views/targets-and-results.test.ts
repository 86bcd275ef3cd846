import { describe, expect, test } from "vitest";
import { loadDataset } from "../../../src/data/load.ts";
import { cityTargets, cityTargetsSelections } from "../../../src/data/views/city-targets.ts";
import { codeOf } from "../../../src/data/views/datum.ts";
import type { TargetsAndResults } from "../../../src/data/views/targets-and-results.ts";
import { taskByRegion, taskByRegionSelections } from "../../../src/data/views/task-by-region.ts";
import { taskFigures, taskFiguresSelections } from "../../../src/data/views/task-figures.ts";

const dataset = loadDataset();

/** A group as `period status value`, a gap by its reason. */
const told = (view: TargetsAndResults, kind: string) =>
	view.groups
		.find((group) => group.kind === kind)
		?.rows.map(({ datum }) =>
			[codeOf(datum, "period"), datum.status, datum.value ?? datum.missing].filter(Boolean).join(" "),
		);

describe("targets and results of a task", () => {
	const sites = taskFigures(dataset, { task: "T002", measure: "sites" });

	test("stand year by year, a replaced plan before its revision, gaps as gaps", () => {
		expect(told(sites, "year")).toEqual([
			"2018 planned 5",
			"2018 reported 5",
			"2019 planned 17",
			"2019 reported not-published",
			"2020 planned not-published",
			"2020 reported 40",
			"2021 planned 76",
			"2021 revised 81",
			"2021 reported not-published",
			"2022 planned not-published",
			"2022 reported 95",
		]);
	});

	test("of several replaced plans of one status the newest is shown and the older one is its other value", () => {
		const trainees = taskFigures(dataset, { task: "T003", measure: "trainees" });
		const replaced = trainees.data.find(
			(datum) => codeOf(datum, "period") === "2018" && datum.status === "planned",
		);
		expect([replaced?.value, replaced?.others.map(({ value }) => value)]).toEqual([500, [1000]]);
	});

	test("jobs created are the result of the jobs target, and spans stand apart", () => {
		const jobs = taskFigures(dataset, { task: "T002", measure: "jobs-target" });
		expect(told(jobs, "years")).toEqual(["2018/2021 reported 760"]);
		expect(told(jobs, "year")).toContain("2020 reported 400");
	});

	test("money put in has no result that could be missing; a year without any figure is one gap", () => {
		expect(told(taskFigures(dataset, { task: "T003", measure: "budget" }), "year")).toEqual([
			"2018 planned 1500",
			"2019 planned 4000",
			"2020 not-published",
			"2021 planned 1500",
		]);
	});

	test("are offered with two figures or more, every one of the record among them", () => {
		for (const selection of taskFiguresSelections(dataset)) {
			const { data } = taskFigures(dataset, selection);
			const measures =
				selection.measure === "jobs-target" ? ["jobs-target", "jobs-created"] : [selection.measure];
			const rows = measures.flatMap((measure) =>
				dataset.select({ task: selection.task, measure, region: "41", breakdown: null }),
			);
			const seen = new Set(data.flatMap(({ observation, others }) => [observation, ...others]));
			expect(rows.filter((row) => !seen.has(row))).toEqual([]);
			expect(data.filter(({ value }) => value !== null).length).toBeGreaterThanOrEqual(2);
			expect(data.every((datum) => (datum.value === null) === (datum.missing !== null))).toBe(true);
		}
	});
});

describe("a city's own targets", () => {
	test("never put a figure for several years among the years", () => {
		for (const selection of cityTargetsSelections(dataset))
			for (const { kind, rows } of cityTargets(dataset, selection).groups)
				for (const { datum } of rows) expect(codeOf(datum, "period")?.includes("/")).toBe(kind === "years");
	});

	test("a year that is not over when the record is published has no result yet", () => {
		const anyang = told(cityTargets(dataset, { region: "41170" }), "year");
		expect(anyang).toContain("2026 reported not-yet");
		expect(anyang).toContain("2025 reported not-published");
	});

	test("a plan for one sector stands under that sector and asks for no result", () => {
		const view = cityTargets(dataset, { region: "41650" });
		const sector = view.data.filter((datum) => codeOf(datum, "sector") === "public");
		expect(sector.map(({ value, status }) => [value, status])).toEqual([[2227, "planned"]]);
		expect(view.table.rows).toContain("sector");
	});

	test("both published values of Icheon 2021 are kept", () => {
		const datum = cityTargets(dataset, { region: "41500" }).data.find(
			(each) => codeOf(each, "period") === "2021" && each.status === "planned",
		);
		expect([datum?.value, datum?.others.map(({ value }) => value)]).toEqual([13200, [12200]]);
	});

	test("are offered for every place that has any, and for no other", () => {
		const offered = cityTargetsSelections(dataset).map(({ region }) => region);
		const known = dataset.observations.filter(({ measure }) => /^city-jobs-(target|created)$/.test(measure));
		expect(new Set(offered)).toEqual(new Set(known.map(({ region }) => region)));
		expect(offered).not.toContain("41800");
	});
});

describe("a task by city and county", () => {
	const selections = taskByRegionSelections(dataset);

	test("is offered for three places or more", () => {
		expect(selections).toContainEqual({ task: "T008", measure: "jobs-target", period: "2018" });
		expect(selections).not.toContainEqual({ task: "T002", measure: "new-sites", period: "2021" });
	});

	test("holds all 31, those with a figure from high to low", () => {
		for (const selection of selections) {
			const { published, missing } = taskByRegion(dataset, selection);
			const regions = published.map((datum) => codeOf(datum, "region"));
			expect(new Set(regions).size + missing.length).toBe(31);
			expect(new Set(regions).size).toBeGreaterThanOrEqual(3);
			const first = [...new Set(regions)].map((region) =>
				Math.max(...published.filter((d) => codeOf(d, "region") === region).map(({ value }) => value ?? 0)),
			);
			expect(first).toEqual([...first].sort((a, b) => b - a));
		}
	});
});
