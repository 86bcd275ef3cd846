import { describe, expect, test } from "vitest";
import { loadDataset } from "../../../src/data/load.ts";
import { comparePeriods } from "../../../src/data/period.ts";
import { codeOf } from "../../../src/data/views/datum.ts";
import {
	labourAges,
	labourMeasures,
	labourPeriods,
	latestLabourPeriod,
} from "../../../src/data/views/labour.ts";
import { regionHeat } from "../../../src/data/views/region-heat.ts";
import { regionLine } from "../../../src/data/views/region-line.ts";
import { regionMap } from "../../../src/data/views/region-map.ts";
import { rankOf, regionRanking } from "../../../src/data/views/region-ranking.ts";

const dataset = loadDataset();
const rate = { measure: "employment-rate", breakdown: "age-15-plus" } as const;
const count = { measure: "employed", breakdown: "age-15-plus" } as const;
const newest = { ...rate, period: "2024-S2" };

/** The surveyed values of the record, found without any view. */
function surveyedRows(measure: string, breakdown: string) {
	return dataset.observations.filter(
		(row) =>
			row.measure === measure &&
			row.breakdown === breakdown &&
			row.status === "survey" &&
			row.use === "main" &&
			row.region !== "41" &&
			row.period.includes("-S"),
	);
}

describe.each(labourMeasures)("half-years of %s", (measure) => {
	test.each(labourAges)("%s: in order, each once, all those of the record", (age) => {
		const periods = labourPeriods(dataset, measure, age);
		expect(periods).toEqual([...periods].sort(comparePeriods));
		const rows = surveyedRows(measure, age);
		for (const period of new Set(rows.map((row) => row.period))) {
			const places = new Set(rows.filter((row) => row.period === period).map(({ region }) => region));
			expect(places.size > 15, `${period} has ${places.size}`).toBe(periods.includes(period));
		}
		expect(latestLabourPeriod(dataset, measure, age)).toBe(periods.at(-1));
	});
});

test("values of a few places alone make no half-year to compare in", () => {
	// Two cities gave theirs for the first half of 2025.
	const rows = surveyedRows("employment-rate", "age-15-plus").filter(({ period }) => period === "2025-S1");
	expect(rows.map(({ region }) => region)).toHaveLength(2);
	expect(latestLabourPeriod(dataset, "employment-rate", "age-15-plus")).toBe("2024-S2");
});

test("an age that was never surveyed has no newest half-year", () => {
	expect(() => latestLabourPeriod(dataset, "employed", "age-unstated")).toThrow("age-unstated");
});

describe("ranking", () => {
	test("falls from the highest to the lowest of the 31", () => {
		const { regions, province } = regionRanking(dataset, newest);
		const values = regions.map(({ value }) => value ?? Number.NaN);
		expect(regions).toHaveLength(31);
		expect(values).toEqual([...values].sort((a, b) => b - a));
		expect([codeOf(regions[0] as never, "region"), values[0]]).toEqual(["41590", 68.6]);
		expect([codeOf(regions[30] as never, "region"), values[30]]).toEqual(["41250", 57.6]);
		expect(province).toBeNull();
	});

	test("equal values share a place, in the order of the code list", () => {
		const ranking = regionRanking(dataset, newest);
		expect(ranking.regions.slice(1, 3).map((datum) => [codeOf(datum, "region"), datum.value])).toEqual([
			["41220", 64.2],
			["41370", 64.2],
		]);
		expect(["41590", "41220", "41370", "41550"].map((region) => rankOf(ranking, region))).toEqual([
			1, 2, 2, 4,
		]);
		expect(rankOf(ranking, "11110")).toBeNull();
	});

	test("the province is of the same half-year, else of the same year, and never beside counts", () => {
		const half = regionRanking(dataset, { ...rate, breakdown: "age-15-64", period: "2022-S1" }).province;
		expect(half?.place).toMatchObject({ region: "41", period: "2022-S1" });
		const year = regionRanking(dataset, { ...rate, period: "2023-S2" }).province;
		expect([year?.place.period, year?.value]).toEqual(["2023", 64]);
		expect(regionRanking(dataset, { ...count, period: "2023-S2" }).province).toBeNull();
	});
});

test("the line has a datum for every half-year, and thirty others beside it", () => {
	const line = regionLine(dataset, { ...rate, region: "41820" });
	const periods = labourPeriods(dataset, "employment-rate", "age-15-plus");
	expect(line.own.map((datum) => codeOf(datum, "period"))).toEqual(periods);
	expect([line.own[0]?.value, line.own.at(-1)?.value]).toEqual([65.7, 62.1]);
	expect(line.others).toHaveLength(30);
	expect(line.others.map(({ region }) => region)).not.toContain("41820");
	expect(line.data).toEqual([...line.own, ...line.province]);
});

test("the province's line is of half-years or of years, never both, and absent beside counts", () => {
	const yearly = regionLine(dataset, { ...rate, region: "41110" }).province;
	expect(yearly.every(({ place }) => /^\d{4}$/.test(place.period ?? ""))).toBe(true);
	expect(yearly.every(({ value }) => value !== null)).toBe(true);
	const halfYearly = regionLine(dataset, { ...rate, breakdown: "age-15-64", region: "41110" }).province;
	expect(halfYearly.length).toBeGreaterThan(0);
	expect(halfYearly.every(({ place }) => place.period?.includes("-S"))).toBe(true);
	expect(regionLine(dataset, { ...count, region: "41110" }).province).toEqual([]);
});

test("the heat table has a cell for each of the 31 in each half-year, ordered by the last", () => {
	const heat = regionHeat(dataset, rate);
	expect(heat.cells).toHaveLength(31 * heat.periods.length);
	const last = heat.data
		.filter((datum) => codeOf(datum, "period") === heat.periods.at(-1))
		.map(({ value }) => value ?? Number.NaN);
	expect(last).toEqual([...last].sort((a, b) => b - a));
	const rows = surveyedRows("employment-rate", "age-15-plus").filter(({ period }) =>
		heat.periods.includes(period),
	);
	expect(heat.cells.filter(({ datum }) => datum.value !== null)).toHaveLength(rows.length);
});

test("the map holds all 31, each in the class of its value", () => {
	const { regions, ranges } = regionMap(dataset, newest);
	expect(new Set(regions.map(({ datum }) => codeOf(datum, "region")))).toEqual(
		new Set(dataset.cities.map(({ region }) => region)),
	);
	for (const { datum, class: index, outline } of regions) {
		const { least, most } = ranges[index ?? -1] ?? { least: Number.NaN, most: Number.NaN };
		expect(datum.value).toBeGreaterThanOrEqual(least);
		expect(datum.value).toBeLessThanOrEqual(most);
		expect(outline.region).toBe(codeOf(datum, "region"));
	}
});
