import { beforeAll, describe, expect, test } from "vitest";
import type { Dataset } from "../../../src/data/dataset.ts";
import { loadDataset } from "../../../src/data/load.ts";
import type { Observation } from "../../../src/data/tables/observations.ts";
import { planYears } from "../../../src/data/views/annual-jobs.ts";
import { yearReview, yearSummaries } from "../../../src/data/views/year-review.ts";

let dataset: Dataset;

beforeAll(() => {
	dataset = loadDataset();
});

const valuesOf = (rows: readonly Observation[]) => rows.map(({ value }) => value);

describe("the years side by side", () => {
	test("targets and results as published, gaps as gaps", () => {
		const years = yearSummaries(dataset);
		expect(years.map(({ year }) => year)).toEqual(["2018", "2019", "2020", "2021", "2022"]);
		expect(years.map(({ target }) => target.total.value)).toEqual([null, 119_199, 119_659, null, 145_904]);
		expect(years.map(({ result }) => result.total.value)).toEqual([null, null, null, 142_322, null]);
		expect(years.map(({ budget }) => budget.total.value)).toEqual([null, null, 1_270_930, null, 1_191_300]);
	});

	test("only 2019 was revised, by sector and without a total", () => {
		const revised = yearSummaries(dataset).filter(({ revision }) => revision !== null);
		expect(revised.map(({ year }) => year)).toEqual(["2019"]);
		expect(revised[0]?.revision?.total.value).toBeNull();
		expect(revised[0]?.revision?.sectors.map(({ value }) => value)).toEqual([101_686, 9_102]);
	});

	test("every event of the term stands in one year, in order of time", () => {
		const years = yearSummaries(dataset);
		const inTerm = dataset.events.filter(({ date }) => date >= "2018" && date < "2023");
		expect(years.flatMap(({ events }) => events)).toHaveLength(inTerm.length);
		for (const { year, events } of years) {
			const dates = events.map(({ date }) => date);
			expect(dates).toEqual([...dates].sort());
			expect(dates.every((date) => date.startsWith(year))).toBe(true);
		}
	});
});

describe("the review of a year", () => {
	test("the previous term's target of 2018 is none of the plan's", () => {
		const review = yearReview(dataset, "2018");
		expect(valuesOf(review.previousTerm)).toEqual([157_000]);
		expect(review.targets).toEqual([]);
		for (const year of planYears.slice(1)) expect(yearReview(dataset, year).previousTerm).toEqual([]);
	});

	test("2019: the plan with its sectors, then the revision", () => {
		const { targets } = yearReview(dataset, "2019");
		expect(targets.map(({ status, sector, value }) => [status, sector, value])).toEqual([
			["planned", null, 119_199],
			["planned", "public", 104_413],
			["planned", "public-interest-private", 14_786],
			["revised", "public", 101_686],
			["revised", "public-interest-private", 9_102],
		]);
	});

	test("an area's share of a budget stands apart from the annual plan's", () => {
		const review = yearReview(dataset, "2019");
		expect(valuesOf(review.budgets)).toEqual([655_400, 133_700]);
		expect(review.areaBudgets).toMatchObject([{ area: "A1", value: 58_800 }]);
	});

	test("funds stand below their total in the order of the code list", () => {
		expect(yearReview(dataset, "2020").budgets.map(({ breakdown }) => breakdown)).toEqual([
			null,
			"fund-national",
			"fund-province",
			"fund-city",
			"fund-other",
		]);
	});

	test("every figure of the plan's files for the province and one year is shown, in one place", () => {
		const topics = new Set(["plan", "annual", "market"]);
		for (const year of planYears) {
			const review = yearReview(dataset, year);
			const shown = [
				...review.targets,
				...review.results,
				...review.previousTerm,
				...review.candidates,
				...review.projects,
				...review.budgets,
				...review.areaBudgets,
				...review.labour,
				...review.market,
			];
			expect(new Set(shown).size).toBe(shown.length);
			const recorded = dataset.observations.filter(
				({ measure, region, period, task, policy }) =>
					region === "41" &&
					period === year &&
					task === null &&
					policy === null &&
					topics.has(dataset.measure.get(measure)?.topic ?? ""),
			);
			expect(recorded.filter((row) => !shown.includes(row))).toEqual([]);
		}
	});

	test("every number of a market round is one of the observations shown", () => {
		for (const round of dataset.rounds) {
			const review = yearReview(dataset, String(round.year));
			const numbers = [
				round.budget_million_krw,
				round.proposals,
				round.projects_new,
				round.projects_continued,
				round.jobs,
			].filter((number) => number !== null);
			expect(valuesOf(review.market)).toEqual(expect.arrayContaining(numbers));
		}
	});

	test("figures for several years stand with each of them, the main value first", () => {
		const budgets = (year: string) =>
			yearReview(dataset, year)
				.marketSeveralYears.filter(({ measure }) => measure === "market-budget")
				.map(({ value }) => value);
		expect(budgets("2019")).toEqual([6400, 6300]);
		expect(budgets("2020")).toEqual([6400, 6300]);
		expect(budgets("2021")).toEqual([]);
	});

	test("gaps are those that name the year or a span around it, and were not found", () => {
		const items = (year: string) => yearReview(dataset, year).gaps.map(({ item_en }) => item_en);
		expect(items("2018")).toContain("Result for 2018");
		expect(items("2019")).toEqual(expect.arrayContaining(["Full revision of 2019", "Result for 2019"]));
		expect(items("2019")).not.toContain("Plan for 2019");
		expect(items("2021")).toContain("Projects bought in 2021");
		for (const year of planYears) expect(items(year)).toContain("Yearly targets of the plan, 2018–2022");
	});

	test("tasks stand with the year in which they have a figure of their own", () => {
		const slugs = yearReview(dataset, "2020").tasks.map(({ task }) => task.slug);
		expect(slugs).toContain("hope-jobs");
		expect(yearReview(dataset, "2018").tasks.map(({ task }) => task.slug)).not.toContain("hope-jobs");
	});

	test("the plan was announced in 2018 and in no other year", () => {
		expect(planYears.map((year) => yearReview(dataset, year).announcement?.date)).toEqual([
			"2018-12-06",
			undefined,
			undefined,
			undefined,
			undefined,
		]);
	});

	test("a year outside the term is an error", () => {
		expect(() => yearReview(dataset, "2017")).toThrow("2017");
	});
});
