import { describe, expect, test } from "vitest";
import { charts } from "../../../src/charts/index.ts";
import { loadDataset } from "../../../src/data/load.ts";
import { codeOf } from "../../../src/data/views/datum.ts";
import { regionMultiples } from "../../../src/data/views/region-multiples.ts";
import { regionSlope } from "../../../src/data/views/region-slope.ts";

const dataset = loadDataset();
const rate = { measure: "employment-rate", breakdown: "age-15-plus" } as const;

describe("slopes", () => {
	test("join the first halves of 2018 and 2022 of all 31, from the greatest rise to the greatest fall", () => {
		for (const selection of charts["region-slope"].selections(dataset)) {
			const { slopes, incomplete } = regionSlope(dataset, selection);
			expect(slopes).toHaveLength(31);
			expect(incomplete).toEqual([]);
			for (const { from, to } of slopes)
				expect([codeOf(from, "period"), codeOf(to, "period")]).toEqual(["2018-S1", "2022-S1"]);
			const changes = slopes.map(({ change }) => change);
			expect(changes).toEqual([...changes].sort((a, b) => b - a));
		}
	});

	test("are percentage points for a rate and percent for a count", () => {
		const gwacheon = (measure: "employment-rate" | "employed") =>
			regionSlope(dataset, { ...rate, measure }).slopes.find(({ region }) => region === "41290");
		expect([gwacheon("employment-rate")?.from.value, gwacheon("employment-rate")?.change]).toEqual([
			51.9, 6.8,
		]);
		expect([gwacheon("employed")?.from.value, gwacheon("employed")?.change]).toEqual([23000, 60.9]);
	});

	test("the province stands beside a rate where its survey has the same half-years, never beside a count", () => {
		expect(regionSlope(dataset, { ...rate, breakdown: "age-15-64" }).province?.change).toBe(2);
		expect(regionSlope(dataset, rate).province).toBeNull();
		expect(regionSlope(dataset, { measure: "employed", breakdown: "age-15-plus" }).province).toBeNull();
	});
});

test("multiples hold all 31 with every half-year, each on a tile of its own", () => {
	const { tiles, periods } = regionMultiples(dataset, rate);
	expect(tiles).toHaveLength(31);
	expect(new Set(tiles.map(({ col, row }) => `${col} ${row}`)).size).toBe(31);
	for (const { line } of tiles) expect(line.map((datum) => codeOf(datum, "period"))).toEqual(periods);
});
