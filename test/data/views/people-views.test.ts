import { describe, expect, test } from "vitest";
import { charts } from "../../../src/charts/index.ts";
import { createDataset } from "../../../src/data/dataset.ts";
import { loadDataset } from "../../../src/data/load.ts";
import { codeOf } from "../../../src/data/views/datum.ts";
import { employedByOccupation, employedByStatus } from "../../../src/data/views/employed-by-kind.ts";
import { employmentByAge } from "../../../src/data/views/employment-by-age.ts";
import { employmentBySex } from "../../../src/data/views/employment-by-sex.ts";
import { population } from "../../../src/data/views/population.ts";
import { populationPyramid } from "../../../src/data/views/population-pyramid.ts";

const dataset = loadDataset();
const SUWON = "41110";
const newest = { region: SUWON, period: "2022-S1" };

type Row = (typeof dataset.observations)[number];

/** The record without the rows that a test takes away. */
const without = (isTaken: (row: Row) => boolean) =>
	createDataset(
		{ ...dataset, observations: dataset.observations.filter((row) => !isTaken(row)) },
		dataset.release,
	);

/** The value to show with these cells; without a breakdown that of all together. */
const recorded = (cells: Partial<Record<keyof Row, string | null>>) =>
	dataset.observations.find((row) =>
		Object.entries({ use: "main", breakdown: null, ...cells }).every(
			([column, cell]) => row[column as keyof Row] === cell,
		),
	)?.value;

const views = {
	"employment-by-age": employmentByAge(dataset, { measure: "employment-rate", region: SUWON }),
	"employment-by-sex": employmentBySex(dataset, { region: SUWON }),
	"employed-by-occupation": employedByOccupation(dataset, newest),
	"employed-by-status": employedByStatus(dataset, newest),
	population: population(dataset, { region: SUWON }),
	"population-pyramid": populationPyramid(dataset, { region: SUWON, period: "2022" }),
};

describe.each(Object.entries(views))("%s", (_, { data }) => {
	test("shows the values of the record, each place once", () => {
		expect(data.length).toBeGreaterThan(2);
		for (const { place, value, status } of data) {
			expect(value).not.toBeNull();
			expect(recorded({ ...place, status: status ?? "" })).toBe(value);
		}
		expect(new Set(data.map(({ place }) => JSON.stringify(place))).size).toBe(data.length);
	});
});

describe("selections", () => {
	const regionsOf = (id: keyof typeof views) =>
		charts[id].selections(dataset).map((selection) => (selection as { region: string }).region);
	const count = (id: keyof typeof views) => [new Set(regionsOf(id)).size, regionsOf(id).length];

	test("are every place with values, the province where it has them", () => {
		expect(count("employment-by-age")).toEqual([31, 62]);
		expect(regionsOf("employment-by-age")).not.toContain("41");
		expect(count("employment-by-sex")).toEqual([32, 32]);
		for (const id of ["employed-by-occupation", "employed-by-status", "population-pyramid"] as const)
			expect(count(id)).toEqual([32, 64]);
		expect(count("population")).toEqual([32, 32]);
	});

	test("leave out what has no values", () => {
		const bare = without(({ region, period }) => region === SUWON && period.startsWith("2022"));
		const left = charts["population-pyramid"].selections(bare).filter(({ region }) => region === SUWON);
		expect(left).toEqual([{ region: SUWON, period: "2012" }]);
		expect(charts["employed-by-status"].selections(bare)).not.toContainEqual(newest);
		const empty = without(({ region }) => region === SUWON);
		for (const id of Object.keys(views) as (keyof typeof views)[])
			expect(
				charts[id]
					.selections(empty)
					.filter((selection) => "region" in selection && selection.region === SUWON),
				id,
			).toEqual([]);
	});

	test("begin with the newest of the province", () => {
		expect(charts["employed-by-occupation"].first?.(dataset)).toEqual({ region: "41", period: "2022-S1" });
		expect(charts["population-pyramid"].first?.(dataset)).toEqual({ region: "41", period: "2022" });
	});
});

describe("a gap stays a gap", () => {
	test("in the years of a place", () => {
		const bare = without(
			(row) => row.measure === "resident-population" && row.region === SUWON && row.period === "2015",
		);
		const { years } = population(bare, { region: SUWON });
		expect(years).toHaveLength(11);
		expect(years[3]).toMatchObject({ value: null, missing: "not-published" });
	});

	test("among occupations, which then stands last", () => {
		const taken = views["employed-by-occupation"].data[0]?.place.breakdown;
		const bare = without(
			(row) => row.breakdown === taken && row.region === SUWON && row.period === newest.period,
		);
		const { classes } = employedByOccupation(bare, newest);
		expect(classes).toHaveLength(6);
		expect(classes.at(-1)).toMatchObject({ value: null, place: { breakdown: taken } });
	});

	test("among ages, whose share is then not told", () => {
		const bare = without((row) => row.breakdown === "male-age-70-74" && row.region === SUWON);
		const pyramid = populationPyramid(bare, { region: SUWON, period: "2022" });
		expect(pyramid.ages).toHaveLength(21);
		expect(pyramid.ages.find(({ age }) => age === "age-70-74")?.men.value).toBeNull();
		expect(pyramid.older).toBeNull();
		expect(views["population-pyramid"].older?.all).toBe(
			recorded({ measure: "resident-population", region: SUWON, period: "2022", breakdown: null }),
		);
	});
});

describe("order", () => {
	test("occupations fall from the largest", () => {
		const values = views["employed-by-occupation"].classes.map(({ value }) => value ?? 0);
		expect(values).toEqual([...values].sort((a, b) => b - a));
	});

	test("status stands as in the code list", () => {
		expect(views["employed-by-status"].classes.map((datum) => codeOf(datum, "breakdown"))).toEqual([
			"status-regular",
			"status-temporary-daily",
			"status-non-wage",
		]);
	});

	test("ages rise from the youngest, five years each", () => {
		const ages = views["population-pyramid"].ages.map(({ age }) => age);
		expect(ages).toHaveLength(21);
		expect([ages[0], ages[1], ages.at(-1)]).toEqual(["age-0-4", "age-5-9", "age-100-plus"]);
	});
});

test("all ages together are shown beside a rate, never beside a count", () => {
	expect(views["employment-by-age"].everyone?.breakdown).toBe("age-15-plus");
	expect(employmentByAge(dataset, { measure: "employed", region: SUWON }).everyone).toBeNull();
});
