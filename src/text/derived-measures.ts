/** Measures that charts work out from two published values. They are not in the record, so their words stand here. */
import type { Measure } from "../data/tables/measures.ts";

/** Rows of the record know their file and line; these have none. */
const nowhere = { file: "", line: 0 } as const;

const measures: readonly Measure[] = [
	{
		...nowhere,
		measure: "placements-per-opening",
		topic: "worknet",
		name_ko: "구인 1명당 취업",
		name_en: "Placements per opening",
		unit_ko: "건",
		unit_en: "per opening",
		decimals: 2,
		additive_regions: false,
		additive_periods: false,
		definition_ko:
			"워크넷의 취업 건수를 같은 달의 신규 구인 인원으로 나누어 이 누리집이 계산한 값. 취업은 그 달의 구인에서만 나오지 않으므로 1보다 클 수 있고, 일자리가 얼마나 채워졌는지를 뜻하지 않는다.",
		definition_en:
			"Worknet's placements divided by the new openings of the same month, worked out by this site. Placements need not come from the openings of their month, so the value can exceed 1 and does not say what share of openings was filled.",
	},
];

/** Derived measures by their code. */
export const derivedMeasures: ReadonlyMap<string, Measure> = new Map(
	measures.map((measure) => [measure.measure, measure]),
);
