import { codeOf, type Datum } from "../../data/views/datum.ts";
import type { RegionMultiples } from "../../data/views/region-multiples.ts";
import { type Prose, say, spokenTogether } from "../cited.ts";
import { formatList } from "../lists.ts";
import { josa } from "../particles.ts";
import type { Vocabulary } from "../vocabulary.ts";
import type { ChartWordsByLocale } from "./chart-words.ts";
import { isCount, labourSubject } from "./labour-subject.ts";

export const regionMultiplesWords: ChartWordsByLocale<RegionMultiples> = {
	ko: {
		title: ({ selection }, words) =>
			josa`${labourSubject(selection, words)}은/는 시·군마다 어떤 길을 걸어왔나?`,
		sentence: (view, words) => {
			const { from, to, highest, lowest } = parts(view, words);
			const [most, least] = isCount(view.selection) ? ["많았던", "적었던"] : ["높았던", "낮았던"];
			return josa`${from}부터 ${to}까지 ${labourSubject(view.selection, words)}이/가 가장 ${most} 곳은 ${highest}, 가장 ${least} 곳은 ${lowest}이다/다.`;
		},
		notes: (view) => [
			"모든 칸의 눈금이 같다. 눈금은 왼쪽 위에 적었고, 칸의 자리는 실제 위치를 본떴다.",
			"점은 처음과 마지막, 가장 큰 값과 가장 작은 값이다. 나머지 값은 표에 있다.",
			...(isCount(view.selection) ? ["시·군의 크기가 크게 달라 작은 곳의 변화는 거의 보이지 않는다."] : []),
		],
	},
	en: {
		title: ({ selection }, words) =>
			`What course did the ${labourSubject(selection, words)} take in each city and county?`,
		sentence: (view, words) => {
			const { from, to, highest, lowest } = parts(view, words);
			const [most, least] = isCount(view.selection) ? ["largest", "smallest"] : ["highest", "lowest"];
			return say`From the ${from} to the ${to} the ${labourSubject(view.selection, words)} was ${most} in ${highest} and ${least} in ${lowest}.`;
		},
		notes: (view) => [
			"All tiles have the same scale, given at the upper left. Their places follow the real ones.",
			"Dots are the first and the last, the largest and the smallest value; the others are in the table.",
			...(isCount(view.selection)
				? ["Cities and counties differ so much in size that changes in small ones can hardly be seen."]
				: []),
		],
	},
};

function parts(view: RegionMultiples, words: Vocabulary) {
	const known = view.data.filter(({ value }) => value !== null);
	const values = known.map(({ value }) => value ?? 0);
	const all = (value: number) => {
		const places = new Map<string, Datum[]>();
		for (const datum of known.filter((each) => each.value === value)) {
			const region = codeOf(datum, "region") ?? "";
			places.set(region, [...(places.get(region) ?? []), datum]);
		}
		return formatList(
			[...places.values()].map((data) => named(data, words)),
			words.locale,
		);
	};
	return {
		from: words.name("period", view.periods[0] ?? null),
		to: words.name("period", view.periods.at(-1) ?? null),
		highest: all(Math.max(...values)),
		lowest: all(Math.min(...values)),
	};
}

/** A place with the half-years in which it had a value, and the value. */
function named(data: readonly Datum[], words: Vocabulary): Prose {
	const [first] = data;
	if (first === undefined) return "";
	const place = words.name("region", codeOf(first, "region"));
	const periods = formatList(
		data.map((datum) => words.name("period", codeOf(datum, "period"))),
		words.locale,
	);
	return words.locale === "ko"
		? say`${place}(${periods} ${spokenTogether(data, words)})`
		: say`${place} (${spokenTogether(data, words)}, ${periods})`;
}
