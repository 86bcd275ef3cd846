import { sum } from "d3";
import type { Dataset } from "../dataset.ts";
import { once } from "../once.ts";
import { ageOf, sexes, sexOf, youngest } from "./age-and-sex.ts";
import { codeOf, type Datum, datumAt } from "./datum.ts";
import { publishedPeriods, type RegionAndPeriod } from "./published.ts";
import type { View } from "./view.ts";

/** Men and women of one age. */
export interface AgeOfPyramid {
	readonly age: string;
	readonly men: Datum;
	readonly women: Datum;
}

/** Registered residents of one place and year by five-year age and sex. */
export interface PopulationPyramid extends View {
	readonly selection: RegionAndPeriod;
	/** From young to old. */
	readonly ages: readonly AgeOfPyramid[];
	/** Residents of 65 and over and of all ages, added up by us; null where some age was not published. */
	readonly older: {
		readonly breakdown: string;
		readonly count: number;
		readonly all: number;
		/** The ages added up to the count. */
		readonly data: readonly Datum[];
	} | null;
}

const MEASURE = "resident-population";
/** The age whose share is told. */
const OLDER = "age-65-plus";

/** Five-year ages that the record has residents of, by one sex, from young to old. */
const agesOf = once((dataset: Dataset): readonly string[] => {
	const codes = dataset.breakdowns
		.filter(({ breakdown }) => sexOf(breakdown) !== null)
		.filter(({ breakdown }) => publishedPeriods(dataset, { measure: MEASURE, breakdown }).length > 0)
		.map(({ breakdown }) => ageOf(breakdown) ?? "");
	return [...new Set(codes)].sort((a, b) => youngest(a) - youngest(b));
});

export function populationPyramid(dataset: Dataset, selection: RegionAndPeriod): PopulationPyramid {
	const { region, period } = selection;
	const at = (breakdown: string) =>
		datumAt(dataset, { measure: MEASURE, region, period, breakdown }, "result");
	const ages = agesOf(dataset).map((age) => ({ age, men: at(`male-${age}`), women: at(`female-${age}`) }));
	const data = ages.flatMap(({ men, women }) => [men, women]);
	const old = data.filter((datum) => youngest(codeOf(datum, "breakdown") ?? "") >= youngest(OLDER));
	const isWhole = data.length > 0 && data.every(({ value }) => value !== null);
	const total = (some: readonly Datum[]) => sum(some, ({ value }) => value ?? 0);
	return {
		selection,
		ages,
		older: isWhole ? { breakdown: OLDER, count: total(old), all: total(data), data: old } : null,
		data,
		table: { rows: ["age"], columns: "sex" },
	};
}

/** Every place and year with residents by age and sex. */
export function pyramidSelections(dataset: Dataset, regions: readonly string[]): RegionAndPeriod[] {
	const [youngestAge] = agesOf(dataset);
	if (youngestAge === undefined) return [];
	return regions.flatMap((region) => {
		const periods = sexes.flatMap((sex) =>
			publishedPeriods(dataset, { measure: MEASURE, region, breakdown: `${sex}-${youngestAge}` }),
		);
		return [...new Set(periods)].map((period) => ({ region, period }));
	});
}
