import { codeOf, type Datum } from "../../data/views/datum.ts";
import type { WorknetMonthly } from "../../data/views/worknet-monthly.ts";
import { cited, type Prose, say, spoken, spokenTogether } from "../cited.ts";
import { formatList } from "../lists.ts";
import { formatLarge } from "../numbers.ts";
import { josa } from "../particles.ts";
import type { Vocabulary } from "../vocabulary.ts";
import type { ChartWordsByLocale } from "./chart-words.ts";

export const worknetMonthlyWords: ChartWordsByLocale<WorknetMonthly> = {
	ko: {
		title: ({ selection }, words) =>
			`${words.name("region", selection.region)}에서는 워크넷의 구인, 구직, 취업이 달마다 어떻게 달라졌나?`,
		sentence: (view, words) => {
			const { place, month, openings, seekers, placements } = parts(view, words);
			const now = josa`${month} ${place}에서 워크넷에 새로 올라온 구인은 ${openings.now}, 새로 낸 구직 신청은 ${seekers.now}, 취업으로 집계된 것은 ${placements.now}이다/다.`;
			return josa`${now} 가장 많았던 때는 구인이 ${openings.peak}, 구직 신청이 ${seekers.peak}, 취업이 ${placements.peak}이다/다.`;
		},
		unit: (view, words) => units(view, words),
		notes: (view, words) => [
			"구인은 사람을 세고 구직과 취업은 건수를 센다. 단위가 달라 칸마다 눈금을 따로 두었으므로 칸끼리 높이를 견주면 안 된다.",
			...definitions(view, words),
		],
	},
	en: {
		title: ({ selection }, words) =>
			`How have openings, job seekers and placements on Worknet changed month by month in ${words.name("region", selection.region)}?`,
		sentence: (view, words) => {
			const { place, month, openings, seekers, placements } = parts(view, words);
			return say`In ${month} Worknet had ${openings.now} sought in new openings in ${place}, ${seekers.now} of new registration by job seekers and ${placements.now} of placement. The peak of openings was ${openings.peak}, that of registrations ${seekers.peak} and that of placements ${placements.peak}.`;
		},
		unit: (view, words) => units(view, words),
		notes: (view, words) => [
			"Openings count people, registrations and placements count cases. Each panel has a scale of its own, so heights must not be compared between panels.",
			...definitions(view, words),
		],
	},
};

/** What each of the three counts, with its unit. */
function units({ lines }: WorknetMonthly, words: Vocabulary): string {
	return lines.map(({ measure }) => `${words.name("measure", measure)} ${words.unit(measure)}`).join(", ");
}

/** Definitions of the other two: the first is the chart's own. */
function definitions({ lines }: WorknetMonthly, words: Vocabulary): string[] {
	return lines.slice(1).map(({ measure }) => {
		const name = words.name("measure", measure);
		return `${name}: ${words.text(words.measure(measure), "definition") ?? ""}`;
	});
}

function parts(view: WorknetMonthly, words: Vocabulary) {
	const said = (index: number) => {
		const data = (view.lines[index]?.data ?? []).filter(({ value }) => value !== null);
		const last = data.at(-1);
		return { now: last ? spoken(last, words) : "", peak: peakOf(data, words) };
	};
	return {
		place: words.name("region", view.selection.region),
		month: words.name("period", view.months.at(-1) ?? null),
		openings: said(0),
		seekers: said(1),
		placements: said(2),
	};
}

/** The month or months with the highest count, and the count. */
function peakOf(data: readonly Datum[], words: Vocabulary): Prose {
	const most = Math.max(...data.map(({ value }) => value ?? 0));
	const highest = data.filter(({ value }) => value === most);
	const months = formatList(
		highest.map((datum) => words.name("period", codeOf(datum, "period"))),
		words.locale,
	);
	if (words.locale === "ko") return say`${months}(${spokenTogether(highest, words)})`;
	return say`${cited(formatLarge(most, "en"), ...highest)} in ${months}`;
}
