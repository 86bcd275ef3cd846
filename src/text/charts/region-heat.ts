import { codeOf } from "../../data/views/datum.ts";
import type { RegionHeat } from "../../data/views/region-heat.ts";
import { formatList } from "../lists.ts";
import { josa } from "../particles.ts";
import type { Vocabulary } from "../vocabulary.ts";
import type { ChartWordsByLocale } from "./chart-words.ts";
import { isCount, labourSubject } from "./labour-subject.ts";

export const regionHeatWords: ChartWordsByLocale<RegionHeat> = {
	ko: {
		title: ({ selection }, words) => `${labourSubject(selection, words)}, 시·군마다 어떻게 달라졌나?`,
		sentence: (view, words) => {
			const { first, last, up, down, same } = changes(view, words);
			const [rose, fell] = isCount(view.selection) ? ["늘어난", "줄어든"] : ["오른", "내린"];
			const counts = [
				[`${rose} 곳은`, up],
				[`${fell} 곳은`, down],
				["그대로인 곳은", same],
			].flatMap(([words, count]) => (count === 0 ? [] : [`${words} ${count}곳`]));
			return josa`${first}보다 ${last}에 ${labourSubject(view.selection, words)}이/가 ${counts.join(", ")}이다.`;
		},
	},
	en: {
		title: ({ selection }, words) =>
			`How has the ${labourSubject(selection, words)} changed from city to city?`,
		sentence: (view, words) => {
			const { first, last, up, down, same } = changes(view, words);
			const counts = (
				[
					["rose in", up],
					["fell in", down],
					["stayed the same in", same],
				] as const
			).flatMap(([verb, count]) => (count === 0 ? [] : [`${verb} ${count}`]));
			return `Between the ${first} and the ${last} the ${labourSubject(view.selection, words)} ${formatList(counts, "en")} of the ${up + down + same} cities and counties.`;
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
