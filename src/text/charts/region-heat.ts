import { codeOf } from "../../data/views/datum.ts";
import type { RegionHeat } from "../../data/views/region-heat.ts";
import type { Vocabulary } from "../vocabulary.ts";
import type { ChartWordsByLocale } from "./chart-words.ts";
import { labourSubject } from "./labour-subject.ts";

export const regionHeatWords: ChartWordsByLocale<RegionHeat> = {
	ko: {
		title: ({ selection }, words) => `${labourSubject(selection, words)}, 31개 시·군이 걸어온 길은?`,
		sentence: (view, words) => {
			const { first, last, up, down, same } = changes(view, words);
			const unchanged = same > 0 ? `, 그대로인 곳은 ${same}곳` : "";
			return `${first}보다 ${last}에 ${labourSubject(view.selection, words)}${view.selection.measure === "employed" ? "가 늘어난" : "이 오른"} 곳은 ${up}곳, ${view.selection.measure === "employed" ? "줄어든" : "내린"} 곳은 ${down}곳${unchanged}이다.`;
		},
	},
	en: {
		title: ({ selection }, words) => `How has the ${labourSubject(selection, words)} moved in all 31?`,
		sentence: (view, words) => {
			const { first, last, up, down, same } = changes(view, words);
			const unchanged = same > 0 ? ` and unchanged in ${same}` : "";
			return `Between the ${first} and the ${last} the ${labourSubject(view.selection, words)} rose in ${up} of the ${view.regions.length} cities and counties, fell in ${down}${unchanged}.`;
		},
	},
};

/** How many rose and fell between the first and the last half-year, of those with both values. */
function changes(view: RegionHeat, words: Vocabulary) {
	const [firstPeriod = "", lastPeriod = ""] = [view.periods[0], view.periods.at(-1)];
	const valueIn = (region: string, period: string) =>
		view.cells.find(({ datum }) => codeOf(datum, "region") === region && codeOf(datum, "period") === period)
			?.datum.value ?? null;
	const differences = view.regions.flatMap((region) => {
		const [before, after] = [valueIn(region, firstPeriod), valueIn(region, lastPeriod)];
		return before === null || after === null ? [] : [after - before];
	});
	return {
		first: words.name("period", firstPeriod),
		last: words.name("period", lastPeriod),
		up: differences.filter((difference) => difference > 0).length,
		down: differences.filter((difference) => difference < 0).length,
		same: differences.filter((difference) => difference === 0).length,
	};
}
