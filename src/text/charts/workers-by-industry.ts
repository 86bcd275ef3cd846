import { codeOf, type Datum } from "../../data/views/datum.ts";
import type { WorkersByIndustry } from "../../data/views/workers-by-industry.ts";
import { joined, type Prose, reckoned, say, spoken } from "../cited.ts";
import { formatList } from "../lists.ts";
import { formatPercent } from "../numbers.ts";
import { josa } from "../particles.ts";
import type { Vocabulary } from "../vocabulary.ts";
import type { ChartWordsByLocale } from "./chart-words.ts";
import { lowerFirst } from "./labour-subject.ts";

/** How many of the largest industries the sentence names. */
const NAMED = 3;

export const workersByIndustryWords: ChartWordsByLocale<WorkersByIndustry> = {
	ko: {
		title: ({ selection }, words) =>
			`${words.name("period", selection.period)} ${words.name("region", selection.region)}의 사업체에서는 어느 산업에 사람이 많이 일했나?`,
		sentence: (view, words) => {
			const { period, place, total, largest } = parts(view, words);
			return josa`${period} ${place}의 사업체에서 일한 ${total} 가운데 ${formatList(largest, "ko")} 순으로 많다.`;
		},
		notes: ({ years }, words) => [
			`${formatList(
				years.map((year) => words.name("period", year)),
				"ko",
			)} 값은 조사 범위가 다른 것으로 보여 서로 견주거나 추세로 쓰면 안 된다.`,
			"사업체가 있는 곳을 기준으로 한 값이라, 그 지역에 사는 취업자 수와 다르다.",
		],
	},
	en: {
		title: ({ selection }, words) =>
			`In which industries did people work at establishments in ${words.name("region", selection.region)} in ${words.name("period", selection.period)}?`,
		sentence: (view, words) => {
			const { period, place, total, largest } = parts(view, words);
			return say`Of the ${total} working at establishments in ${place} in ${period}, most were in ${listed(largest)}.`;
		},
		notes: ({ years }, words) => [
			`The figures of ${formatList(
				years.map((year) => words.name("period", year)),
				"en",
			)} seem to differ in coverage: they must not be compared with each other or read as a trend.`,
			"People are counted where the establishment is, not where they live.",
		],
	},
};

function parts(view: WorkersByIndustry, words: Vocabulary) {
	const total = view.total.value ?? 0;
	const named = (datum: Datum) => {
		const name = words.name("breakdown", codeOf(datum, "breakdown"));
		const share = reckoned(
			formatPercent((100 * (datum.value ?? 0)) / total, words.locale, 1),
			datum,
			view.total,
		);
		return words.locale === "ko"
			? say`${name}(${spoken(datum, words)}, ${share})`
			: say`${lowerFirst(name)} (${spoken(datum, words)}, ${share})`;
	};
	return {
		period: words.name("period", view.selection.period),
		place: words.name("region", view.selection.region),
		total: spoken(view.total, words),
		largest: view.industries
			.filter(({ value }) => value !== null)
			.slice(0, NAMED)
			.map(named),
	};
}

/** Names of industries hold commas and an "and" of their own: semicolons keep them apart. */
function listed(items: readonly Prose[]): Prose {
	return joined(items, "; ");
}
