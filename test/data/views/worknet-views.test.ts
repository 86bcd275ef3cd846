import { describe, expect, test } from "vitest";
import { createDataset } from "../../../src/data/dataset.ts";
import { loadDataset } from "../../../src/data/load.ts";
import { codeOf } from "../../../src/data/views/datum.ts";
import { placementsPerOpening } from "../../../src/data/views/placements-per-opening.ts";
import { workersByIndustry, workersSelections } from "../../../src/data/views/workers-by-industry.ts";
import { worknetMonths, worknetSelections } from "../../../src/data/views/worknet.ts";
import { worknetMonthly } from "../../../src/data/views/worknet-monthly.ts";

const dataset = loadDataset();

/** The record without some of its rows, and with some of them empty. */
function recordWithout(isLeftOut: (row: (typeof dataset.observations)[number]) => boolean) {
	const observations = dataset.observations.filter((row) => !isLeftOut(row));
	return createDataset({ ...dataset, observations }, dataset.release);
}

describe("Worknet", () => {
	test("has 37 months of the province and the 31", () => {
		const months = worknetMonths(dataset);
		expect([months[0], months.at(-1), months.length]).toEqual(["2019-12", "2022-12", 37]);
		expect(worknetSelections(dataset)).toHaveLength(32);
	});

	test("keeps its three counts apart, each with all months", () => {
		const { lines, data } = worknetMonthly(dataset, { region: "41110" });
		expect(lines.map(({ measure }) => measure)).toEqual(["job-openings", "job-seekers", "placements"]);
		expect(data).toHaveLength(3 * 37);
		expect(data.every(({ status, value }) => status === "reported" && value !== null)).toBe(true);
	});

	test("a month that was not published is a gap, in the counts and in what is divided from them", () => {
		const gappy = recordWithout(
			({ measure, region, period }) =>
				measure === "job-openings" && region === "41800" && period === "2021-03",
		);
		const month = worknetMonthly(gappy, { region: "41800" }).data.find(
			(datum) => codeOf(datum, "measure") === "job-openings" && codeOf(datum, "period") === "2021-03",
		);
		expect([month?.value, month?.missing]).toEqual([null, "not-published"]);
		const { own } = placementsPerOpening(gappy, { region: "41800" });
		expect(own.filter(({ ratio }) => ratio.value === null).map(({ ratio }) => ratio.missing)).toEqual([
			"not-published",
		]);
	});
});

describe("placements per opening", () => {
	const { own, province, data } = placementsPerOpening(dataset, { region: "41110" });

	test("are one published value over another, marked as derived, with their source", () => {
		for (const { openings, placements, ratio } of [...own, ...province]) {
			expect(ratio.value).toBeCloseTo((placements.value ?? 0) / (openings.value ?? 1), 1);
			expect([ratio.status, ratio.observation?.status]).toEqual(["derived", "derived"]);
			expect(ratio.observation?.source).toBe(placements.observation?.source);
		}
	});

	test("stand in the table between the two they come from", () => {
		expect(data.slice(0, 3).map((datum) => codeOf(datum, "measure"))).toEqual([
			"job-openings",
			"placements",
			"placements-per-opening",
		]);
		expect(data).toHaveLength(2 * 3 * 37);
	});

	test("of the province need no reference beside them", () => {
		expect(placementsPerOpening(dataset, { region: "41" }).province).toEqual([]);
	});

	test("are no row of the record", () => {
		expect(dataset.select({ measure: "placements-per-opening" })).toEqual([]);
	});
});

describe("workers by industry", () => {
	test("are 18 industries from many to few that add up to the total of their place and year", () => {
		const selections = workersSelections(dataset);
		expect(selections).toHaveLength(64);
		for (const selection of selections) {
			const { industries, total } = workersByIndustry(dataset, selection);
			const values = industries.map(({ value }) => value ?? Number.NaN);
			expect(values).toHaveLength(18);
			expect(values).toEqual([...values].sort((a, b) => b - a));
			expect(values.reduce((sum, value) => sum + value, 0)).toBe(total.value);
		}
	});
});
