import { beforeAll, describe, expect, test } from "vitest";
import { compare } from "../../src/data/checks/reconciliation.ts";
import type { Dataset, Query } from "../../src/data/dataset.ts";
import { readFiles } from "../../src/data/files.ts";
import { checkRecord } from "../../src/data/load.ts";

let dataset: Dataset;

beforeAll(() => {
	const checked = checkRecord(readFiles("data"));
	expect(checked.issues).toEqual([]);
	if (checked.dataset === null) throw new Error("no dataset");
	dataset = checked.dataset;
});

/** The plan's totals: no task, no policy, no sector, no breakdown. */
const plan: Query = {
	region: "41",
	period: "2018/2022",
	task: null,
	policy: null,
	sector: null,
	breakdown: null,
};

function values(query: Query, use: string): (number | null)[] {
	return dataset
		.select({ ...plan, ...query })
		.filter((row) => row.use === use)
		.map((row) => row.value);
}

// Figures as the press printed them in December 2018; they are looked up in the record, not taken from it.
describe("the announced plan", () => {
	test("about 448,000 jobs, with 448,911 beside it", () => {
		const [main, ...more] = dataset
			.select({ ...plan, measure: "jobs-target", area: null, tier: null })
			.filter((row) => row.use === "main");
		expect(more).toEqual([]);
		expect(main).toMatchObject({ value: 448_000, approx: "about", status: "announced", source: "P-S001" });
		expect(values({ measure: "jobs-target", area: null, tier: null }, "alternate")).toEqual([448_911]);
	});

	test("113,230 jobs in the public and public-interest area", () => {
		expect(values({ measure: "jobs-target", area: "A1" }, "main")).toEqual([113_230]);
		expect(values({ measure: "jobs-target", area: "A1" }, "alternate").sort()).toEqual([113_000, 114_000]);
	});

	test("607 tasks, 67 of them key and 540 of the bureaus", () => {
		expect(values({ measure: "tasks", area: null, tier: null }, "main")).toEqual([607]);
		expect(values({ measure: "tasks", area: null, tier: "key" }, "main")).toEqual([67]);
		expect(values({ measure: "tasks", area: null, tier: "bureau" }, "main")).toEqual([540]);
	});

	test("A3 has only the tentative count of November", () => {
		const rows = dataset.select({ ...plan, measure: "tasks", area: "A3" });
		expect(rows).toHaveLength(1);
		expect(rows[0]).toMatchObject({ value: 26, status: "tentative", use: "main", as_of: "2018-11-20" });
	});
});

describe("select", () => {
	test("takes any value of a dimension that is not named", () => {
		expect(dataset.select({})).toHaveLength(dataset.observations.length);
		const areas = new Set(
			dataset.select({ measure: "tasks", tier: null, task: null }).map((row) => row.area),
		);
		expect(areas).toContain(null);
		expect(areas).toContain("A6");
	});

	test("takes the total alone where a dimension is null", () => {
		expect(dataset.select({ measure: "tasks", area: null }).every((row) => row.area === null)).toBe(true);
	});

	test.each<Query>([
		{ region: "41110" },
		{ measure: "employment-rate", region: "41110" },
		{ measure: "employment-rate", period: "2022-S1", breakdown: "age-15-64" },
	])("finds what a search through all finds (%o)", (query) => {
		const found = dataset.observations.filter((row) =>
			Object.entries(query).every(([column, value]) => row[column as keyof typeof row] === value),
		);
		expect(found.length).toBeGreaterThan(0);
		expect(dataset.select(query)).toEqual(found);
	});

	test("finds nothing for a code that is not there", () => {
		expect(dataset.select({ measure: "no-such-measure", region: "41" })).toEqual([]);
	});
});

describe("selectBy", () => {
	const base = { measure: "tasks", period: "2018/2022", region: "41", task: "", breakdown: "" };

	test("takes main values unless told otherwise", () => {
		expect(dataset.selectBy({ ...base, area: "", tier: "" }).map((row) => row.value)).toEqual([607]);
		const superseded = dataset.selectBy({ ...base, area: "", tier: "", use: "superseded" });
		expect(superseded.map((row) => row.value)).toEqual([580, 584, 584]);
	});

	test("takes any of several values", () => {
		const tiers = dataset.selectBy({ ...base, area: "", tier: ["key", "bureau"] });
		expect(tiers.map((row) => row.value).sort()).toEqual([540, 67]);
	});

	test("takes all but one value", () => {
		const areas = dataset.selectBy({ ...base, area: { not: "" }, tier: "" });
		expect(areas.map((row) => row.area).sort()).toEqual(["A1", "A2", "A3", "A4", "A5", "A6"]);
	});
});

describe("the record", () => {
	test("has 31 cities and counties in the order of the code list, and no province among them", () => {
		expect(dataset.cities).toHaveLength(31);
		expect(dataset.cities.map((city) => city.order)).toEqual(dataset.cities.map((_, index) => index + 1));
		expect(dataset.cities.some((city) => city.region === "41")).toBe(false);
	});

	test("explains every difference between a total and its parts", () => {
		for (const relation of dataset.reconciliations) {
			const comparisons = compare(dataset, relation);
			expect(comparisons.length).toBeGreaterThan(0);
			expect(comparisons.filter((comparison) => !comparison.holds)).toEqual([]);
		}
	});

	test("knows the English of every note", () => {
		const notes = dataset.observations.flatMap((row) => row.note ?? []);
		expect(notes.filter((note) => !dataset.noteEnglish.get(note))).toEqual([]);
	});
});
