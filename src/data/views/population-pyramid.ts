import { sum } from "d3";
import type { Dataset } from "../dataset.ts";
import { ageOf, sexes, sexOf, youngest } from "./age-and-sex.ts";
import { codeOf, type Datum, datumAt } from "./datum.ts";
import type { RegionAndPeriod } from "./employed-by-kind.ts";
import { publishedPeriods } from "./published.ts";
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
	/** Residents of 65 and over, added up by us; null where one of their ages was not published. */
	readonly older: { readonly count: number; readonly all: number } | null;
}

const MEASURE = "resident-population";
const OLDER = 65;

/** Five-year ages that the record has residents of, by one sex, from young to old. */
function agesOf(dataset: Dataset): string[] {
	const codes = dataset.breakdowns
		.filter(({ breakdown }) => sexOf(breakdown) !== null)
		.filter(({ breakdown }) => publishedPeriods(dataset, { measure: MEASURE, breakdown }).length > 0)
		.map(({ breakdown }) => ageOf(breakdown) ?? "");
	return [...new Set(codes)].sort((a, b) => youngest(a) - youngest(b));
}

export function populationPyramid(dataset: Dataset, selection: RegionAndPeriod): PopulationPyramid {
	const { region, period } = selection;
	const at = (breakdown: string) => datumAt(dataset, { measure: MEASURE, region, period, breakdown }, "result");
	const ages = agesOf(dataset).map((age) => ({ age, men: at(`male-${age}`), women: at(`female-${age}`) }));
	const data = ages.flatMap(({ men, women }) => [men, women]);
	const old = data.filter((datum) => youngest(codeOf(datum, "breakdown") ?? "") >= OLDER);
	const isWhole = data.length > 0 && data.every(({ value }) => value !== null);
	const total = (some: readonly Datum[]) => sum(some, ({ value }) => value ?? 0);
	return {
		selection,
		ages,
		older: isWhole ? { count: total(old), all: total(data) } : null,
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
