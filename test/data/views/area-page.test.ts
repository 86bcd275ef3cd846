import { beforeAll, describe, expect, test } from "vitest";
import type { Dataset } from "../../../src/data/dataset.ts";
import { loadDataset } from "../../../src/data/load.ts";
import { areaPage, areasOverview } from "../../../src/data/views/area-page.ts";

let dataset: Dataset;

beforeAll(() => {
	dataset = loadDataset();
});

describe("the areas side by side", () => {
	test("only A1 and A2 have a target and a count of December, all six one of November", () => {
		const { areas } = areasOverview(dataset);
		expect(areas.map(({ area }) => area?.area)).toEqual(["A1", "A2", "A3", "A4", "A5", "A6"]);
		expect(areas.map(({ target }) => target.value)).toEqual([113_230, 82_219, null, null, null, null]);
		expect(areas.map(({ december }) => december.value)).toEqual([392, 61, null, null, null, null]);
		expect(areas.map(({ november }) => november.value)).toEqual([386, 63, 26, 53, 47, 9]);
	});

	test("the whole plan is what was published for it, no sum", () => {
		const { plan } = areasOverview(dataset);
		expect(plan.area).toBeNull();
		expect([plan.target.value, plan.december.value, plan.november.value]).toEqual([448_000, 607, 584]);
	});

	test("tasks known by name leave out related policies and are all of an area or of none", () => {
		const { areas, plan, namedWithoutArea } = areasOverview(dataset);
		const related = dataset.tasks.filter(({ scope }) => scope === "related").length;
		expect(plan.named).toBe(dataset.tasks.length - related);
		expect(areas.reduce((sum, { named }) => sum + named, namedWithoutArea)).toBe(plan.named);
	});
});

describe("the page of an area", () => {
	test("shows every observation of the area once", () => {
		for (const { area } of dataset.areas) {
			const shown = areaPage(dataset, area).measures.flatMap(({ observations }) => observations);
			const recorded = dataset.observations.filter((row) => row.area === area);
			expect(new Set(shown)).toEqual(new Set(recorded));
			expect(shown).toHaveLength(recorded.length);
		}
	});

	test("A1: target first, its main value before the others, then tasks with the total first, then the budget", () => {
		const { measures } = areaPage(dataset, "A1");
		expect(measures.map(({ measure }) => measure)).toEqual(["jobs-target", "tasks", "budget"]);
		expect(measures[0]?.observations.map(({ value, use }) => [value, use])).toEqual([
			[113_230, "main"],
			[114_000, "alternate"],
			[113_000, "alternate"],
		]);
		expect(measures[1]?.observations.map(({ tier }) => tier)).toEqual([null, null, "key", "key", "bureau"]);
		expect(measures[2]?.observations).toMatchObject([{ period: "2019", value: 58_800 }]);
	});

	test("A1 is split into key and bureau tasks, A2 is not", () => {
		expect(areaPage(dataset, "A1").tiers.map(({ value }) => value)).toEqual([44, 348]);
		expect(areaPage(dataset, "A2").tiers.map(({ value }) => value)).toEqual([null, null]);
	});

	test("tasks stand under the scope they are known for", () => {
		const { scopes } = areaPage(dataset, "A3");
		expect(scopes.map(({ scope }) => scope)).toEqual(["candidate"]);
		expect(scopes[0]?.tasks.map(({ slug }) => slug)).toEqual([
			"village-breweries",
			"jobs-through-deregulation",
		]);
		expect(areaPage(dataset, "A6").scopes).toEqual([]);
	});

	test("an area's own gaps are those that name it; gaps of the whole plan stand on every page", () => {
		const gapsOf = (area: string) => areaPage(dataset, area).ownGaps.map(({ item_en }) => item_en);
		expect(gapsOf("A1")).toEqual([]);
		expect(gapsOf("A4")).toEqual(["A4: tasks in the December plan"]);
		const general = areaPage(dataset, "A4").planGaps.map(({ item_en }) => item_en);
		expect(general).toContain("Budget by area");
		expect(general.filter((item) => /^A\d/.test(item))).toEqual([]);
		expect(general).toEqual(areaPage(dataset, "A1").planGaps.map(({ item_en }) => item_en));
	});

	test("areas are neighbours in their order", () => {
		const { previous, next } = areaPage(dataset, "A2");
		expect([previous?.area, next?.area]).toEqual(["A1", "A3"]);
		expect(areaPage(dataset, "A1").previous).toBeNull();
		expect(areaPage(dataset, "A6").next).toBeNull();
	});

	test("an unknown area is an error", () => {
		expect(() => areaPage(dataset, "A7")).toThrow("A7");
	});
});
