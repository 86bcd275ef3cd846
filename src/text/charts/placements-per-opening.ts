import { codeOf, type Datum } from "../../data/views/datum.ts";
import type { PlacementsPerOpening, RatioMonth } from "../../data/views/placements-per-opening.ts";
import { cited, type Prose, reckoned, say, spoken } from "../cited.ts";
import { formatList } from "../lists.ts";
import { formatLarge, formatNumber } from "../numbers.ts";
import { josa } from "../particles.ts";
import type { Vocabulary } from "../vocabulary.ts";
import type { ChartWordsByLocale } from "./chart-words.ts";

export const placementsPerOpeningWords: ChartWordsByLocale<PlacementsPerOpening> = {
	ko: {
		title: ({ selection }, words) =>
			`${words.name("region", selection.region)}에서는 워크넷 구인 한 명에 취업이 몇 건 집계되었나?`,
		sentence: (view, words) => {
			const said = parts(view, words);
			if (said === null) return `${words.name("region", view.selection.region)}의 값은 공표되지 않았다.`;
			const { place, month, last, highest, lowest, province } = said;
			const now = josa`${month} ${place}의 취업은 ${spoken(last.placements, words)}, 신규 구인은 ${spoken(last.openings, words)}으로/로, 나누어 보면 구인 한 명에 취업이 ${ratioSaid([last], words)}이다/다.`;
			const range = josa`가장 높았던 때는 ${highest}, 가장 낮았던 때는 ${lowest}이다/다.`;
			const reference =
				province === null ? "" : josa` 같은 달 경기도 전체는 ${ratioSaid([province], words)}이다/다.`;
			return say`${now} ${range}${reference}`;
		},
		unit: () => "구인 한 명에 취업 몇 건",
		notes: () => [
			"이 비율은 공표된 값이 아니라 공표된 취업 건수를 공표된 구인 인원으로 나누어 이 누리집이 산출한 값이다. 표에 세 값을 함께 적었다.",
		],
	},
	en: {
		title: ({ selection }, words) =>
			`How many placements were there for each opening on Worknet in ${words.name("region", selection.region)}?`,
		sentence: (view, words) => {
			const said = parts(view, words);
			if (said === null) return `No value was published for ${words.name("region", view.selection.region)}.`;
			const { place, month, last, highest, lowest, province } = said;
			const count = (datum: Datum) => cited(formatLarge(datum.value ?? 0, "en"), datum);
			const reference =
				province === null
					? ""
					: say` In the province as a whole it was ${bareRatio([province])} in the same month.`;
			return say`In ${month}, ${count(last.placements)} placements against ${count(last.openings)} people sought in new openings make ${ratioSaid([last], words)} in ${place}. The ratio was highest in ${highest} and lowest in ${lowest}.${reference}`;
		},
		unit: () => "placements per opening",
		notes: () => [
			"The ratio was not published: this site divides the published placements by the published openings. The table gives all three.",
		],
	},
};

function parts(view: PlacementsPerOpening, words: Vocabulary) {
	const known = view.own.filter(({ ratio }) => ratio.value !== null);
	const last = known.at(-1);
	if (last === undefined) return null;
	const values = known.map(({ ratio }) => ratio.value ?? 0);
	const period = codeOf(last.ratio, "period");
	return {
		place: words.name("region", view.selection.region),
		month: words.name("period", period),
		last,
		highest: monthsOf(known, Math.max(...values), words),
		lowest: monthsOf(known, Math.min(...values), words),
		province: view.province.find(({ ratio }) => codeOf(ratio, "period") === period) ?? null,
	};
}

/** The months with a value, and the value. */
function monthsOf(months: readonly RatioMonth[], value: number, words: Vocabulary): Prose {
	const found = months.filter(({ ratio }) => ratio.value === value);
	const names = formatList(
		found.map(({ ratio }) => words.name("period", codeOf(ratio, "period"))),
		words.locale,
	);
	return words.locale === "ko"
		? say`${names}(${ratioSaid(found, words)})`
		: say`${names} (${bareRatio(found)})`;
}

/** The ratio that months share, with what was divided in each. */
function ratioSaid(months: readonly RatioMonth[], words: Vocabulary): Prose {
	const [first] = months;
	return first === undefined ? "" : reckoned(words.prose(first.ratio), ...divided(months));
}

/** The same without the unit, where an English sentence has said what it is. */
function bareRatio(months: readonly RatioMonth[]): Prose {
	return reckoned(formatNumber(months[0]?.ratio.value ?? 0, "en", 2), ...divided(months));
}

function divided(months: readonly RatioMonth[]): Datum[] {
	return months.flatMap(({ placements, openings }) => [placements, openings]);
}
