import { describe, expect, test } from "vitest";
import { loadDataset } from "../../../src/data/load.ts";
import { regionPage } from "../../../src/data/views/region-page.ts";

const dataset = loadDataset();
const pageOf = (slug: string) => {
	const region = dataset.cities.find((city) => city.slug === slug);
	if (region === undefined) throw new Error(`no ${slug}`);
	return regionPage(dataset, region, "age-15-plus");
};
const pages = dataset.cities.map(({ slug }) => pageOf(slug));

describe("every city or county", () => {
	test("has a place among the 31, a change over the year and residents in order of time", () => {
		for (const { employmentRate, employed, population } of pages) {
			for (const { rank, count, latest, yearBefore, change } of [employmentRate, employed]) {
				expect(count).toBe(31);
				expect(rank).toBeGreaterThanOrEqual(1);
				expect(rank).toBeLessThanOrEqual(31);
				expect(change).toBeCloseTo((latest.value ?? 0) - (yearBefore.value ?? 0), 6);
				expect(latest.place.period?.slice(4)).toBe(yearBefore.place.period?.slice(4));
			}
			const years = population.map(({ place }) => place.period);
			expect(years).toEqual([...years].sort());
			expect(years.length).toBeGreaterThan(1);
		}
	});

	test("shows no row of another place and none twice", () => {
		for (const page of pages) {
			const rows = [
				...page.ownPlans.flatMap(({ observations }) => observations),
				...page.employmentGoals.flatMap(({ observations }) => observations),
				...page.tasks.flatMap(({ observations }) => observations),
				...page.policies.flatMap(({ observations }) => observations),
				...page.market,
			];
			expect(new Set(rows).size).toBe(rows.length);
			expect(rows.filter(({ region }) => region !== page.region.region)).toEqual([]);
		}
	});

	test("together they show every target, task figure and market figure of the 31", () => {
		const shown = pages.flatMap((page) => [
			...page.ownPlans.flatMap(({ observations }) => observations),
			...page.employmentGoals.flatMap(({ observations }) => observations),
			...page.tasks.flatMap(({ observations }) => observations),
			...page.policies.flatMap(({ observations }) => observations),
			...page.market,
		]);
		const expected = dataset.observations.filter(
			({ file, region }) => region !== "41" && /(city-targets|tasks|market)\.csv$/.test(file),
		);
		expect(expected.filter((row) => !shown.includes(row))).toEqual([]);
	});

	test("every policy of a city stands on the page of each city it came from", () => {
		const shown = pages.flatMap(({ policies, region }) =>
			policies.map(({ policy }) => `${policy.policy} ${region.region}`),
		);
		const expected = dataset.policies.flatMap(({ policy, origin_regions }) =>
			(origin_regions ?? []).map((region) => `${policy} ${region}`),
		);
		expect(shown.sort()).toEqual(expected.sort());
	});
});

describe("what is missing", () => {
	test("Dongducheon and Yeoncheon have no target, result or record of the market", () => {
		for (const slug of ["dongducheon", "yeoncheon"]) {
			const { gaps, ownPlans, policies } = pageOf(slug);
			expect(gaps).toEqual(expect.arrayContaining(["plan-share", "own-target", "own-result", "market"]));
			expect([...ownPlans, ...policies]).toEqual([]);
		}
	});

	test("the plan's target was split for none", () => {
		expect(pages.filter(({ gaps }) => !gaps.includes("plan-share"))).toEqual([]);
	});

	test("Suwon has targets, results and a policy", () => {
		const { gaps, ownPlans } = pageOf("suwon");
		expect(gaps).not.toContain("own-target");
		expect(gaps).not.toContain("market");
		expect(ownPlans.map(({ measure }) => measure).slice(0, 2)).toEqual([
			"city-jobs-target",
			"city-jobs-created",
		]);
	});
});

test("equal values share a place and are marked", () => {
	const rates = pages.map(({ employmentRate }) => employmentRate);
	const sameValue = rates.filter(
		({ latest }, _, all) => all.filter((each) => each.latest.value === latest.value).length > 1,
	);
	expect(sameValue.length, "ties in the record").toBeGreaterThan(0);
	expect(rates.filter(({ isTied }) => isTied)).toEqual(sameValue);
});
