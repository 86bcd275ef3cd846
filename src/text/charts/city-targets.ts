import type { CityTargets } from "../../data/views/city-targets.ts";
import { codeOf, type Datum } from "../../data/views/datum.ts";
import { type Prose, say, spoken } from "../cited.ts";
import { josa } from "../particles.ts";
import type { Vocabulary } from "../vocabulary.ts";
import type { ChartWordsByLocale } from "./chart-words.ts";
import { lowerFirst } from "./labour-subject.ts";
import { isAimed, type PublishedFigures, publishedFigures } from "./published-figures.ts";

export const cityTargetsWords: ChartWordsByLocale<CityTargets> = {
	ko: {
		title: ({ selection }, words) =>
			josa`${words.name("region", selection.region)}은/는 일자리를 몇 개 목표로 삼았고, 결과는 무엇이 알려졌나?`,
		sentence: (view, words) => {
			const figures = publishedFigures(view);
			const place = words.name("region", view.selection.region);
			return say`${countKo(place, figures)} ${newestKo(figures, words)}`;
		},
		notes: (view) => [
			"시·군마다 일자리를 세는 기준이 달라 다른 시·군의 값과 더하거나 견주거나 순위를 매기면 안 된다. 도의 목표와도 별개다.",
			...(hasSpans(view)
				? ["여러 해에 걸친 값은 한 해의 몫으로 나누지 않았고, 한 해의 값과 다른 눈금으로 따로 그렸다."]
				: []),
			...(hasSectors(view) ? ["공공이라고 적은 값은 그 부문만의 값이다."] : []),
		],
	},
	en: {
		title: ({ selection }, words) =>
			`How many jobs did ${words.name("region", selection.region)} aim at, and what is known to have come of it?`,
		sentence: (view, words) => {
			const figures = publishedFigures(view);
			const place = words.name("region", view.selection.region);
			return say`${countEn(place, figures)} ${newestEn(figures, words)}`;
		},
		notes: (view) => [
			"Each city and county counts jobs in its own way: the figures must not be added to, compared with or ranked against another's, and are separate from the province's target.",
			...(hasSpans(view)
				? [
						"Figures over several years are not divided into yearly shares; they are drawn apart, on another scale.",
					]
				: []),
			...(hasSectors(view) ? ["A figure marked as public is for that sector alone."] : []),
		],
	},
};

function countKo(place: string, { targets, results }: PublishedFigures): string {
	if (results === 0)
		return `${josa`${place}이/가`} 밝힌 일자리 목표는 ${targets}건이 알려졌고, 결과는 알려지지 않았다.`;
	if (targets === 0)
		return `${josa`${place}이/가`} 밝힌 일자리 결과는 ${results}건이 알려졌고, 목표는 알려지지 않았다.`;
	return `${josa`${place}이/가`} 밝힌 일자리 목표는 ${targets}건, 결과는 ${results}건이 알려졌다.`;
}

function countEn(place: string, { targets, results }: PublishedFigures): string {
	const said = (count: number, one: string) =>
		count === 0 ? `no ${one}` : `${count} ${count === 1 ? one : `${one}s`}`;
	return `Of ${place}'s own jobs plans ${said(targets, "target")} and ${said(results, "result")} are known.`;
}

function newestKo({ pair, newest, targets, results }: PublishedFigures, words: Vocabulary): Prose {
	if (pair)
		return josa`둘이 함께 알려진 가장 최근 때는 ${periodOf(pair.result, words)}으로/로, 목표는 ${spoken(pair.target, words)}, 결과는 ${spoken(pair.result, words)}이다/다.`;
	const apart = targets > 0 && results > 0 ? "같은 때의 목표와 결과가 함께 알려진 경우는 없다. " : "";
	return newest === null
		? apart
		: josa`${apart}가장 최근 값은 ${periodOf(newest, words)} ${isAimed(newest) ? "목표" : "결과"} ${spoken(newest, words)}이다/다.`;
}

function newestEn({ pair, newest, targets, results }: PublishedFigures, words: Vocabulary): Prose {
	if (pair)
		return say`The newest period with both is ${periodOf(pair.result, words)}: a target of ${spoken(pair.target, words)} and a result of ${spoken(pair.result, words)}.`;
	const apart = targets > 0 && results > 0 ? "No period has both a target and a result. " : "";
	return newest === null
		? apart
		: say`${apart}The newest figure is the ${isAimed(newest) ? "target" : "result"} for ${periodOf(newest, words)}, ${spoken(newest, words)}.`;
}

function periodOf(datum: Datum, words: Vocabulary): string {
	const period = words.name("period", codeOf(datum, "period"));
	const sector = codeOf(datum, "sector");
	if (sector === null) return period;
	const name = words.name("sector", sector);
	return words.locale === "ko" ? `${period} ${name} 부문` : `${period} (${lowerFirst(name)} sector)`;
}

function hasSpans({ groups }: CityTargets): boolean {
	return groups.some(({ kind }) => kind === "years");
}

function hasSectors({ data }: CityTargets): boolean {
	return data.some((datum) => codeOf(datum, "sector") !== null);
}
