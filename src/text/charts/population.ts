import { codeOf, type Datum } from "../../data/views/datum.ts";
import type { Population } from "../../data/views/population.ts";
import { cited, reckoned, say } from "../cited.ts";
import { formatLarge, formatMeasure, formatPercent } from "../numbers.ts";
import { josa } from "../particles.ts";
import type { Vocabulary } from "../vocabulary.ts";
import type { ChartWordsByLocale } from "./chart-words.ts";

export const populationWords: ChartWordsByLocale<Population> = {
	ko: {
		title: ({ selection }, words) =>
			`${words.name("region", selection.region)}의 주민등록인구는 어떻게 달라졌나?`,
		sentence: (view, words) => {
			const place = words.name("region", view.selection.region);
			const span = ends(view, words);
			if (span === null) return `${place}의 주민등록인구는 공표되지 않았다.`;
			const { first, last, change, peak } = span;
			const moved =
				change === null
					? josa`${place}의 주민등록인구는 ${first.year} 말과 ${last.year} 말 모두 ${last.value}이다/다.`
					: josa`${place}의 주민등록인구는 ${first.year} 말 ${first.value}에서 ${last.year} 말 ${last.value}으로/로 ${change.amount}(${change.share}) ${change.up ? "늘었다" : "줄었다"}.`;
			return peak ? josa`${moved} 가장 많았던 때는 ${say`${peak.year} 말(${peak.value})`}이다/다.` : moved;
		},
	},
	en: {
		title: ({ selection }, words) =>
			`How has the number of residents of ${words.name("region", selection.region)} changed?`,
		sentence: (view, words) => {
			const place = words.name("region", view.selection.region);
			const span = ends(view, words);
			if (span === null) return `The number of registered residents of ${place} was not published.`;
			const { first, last, change, peak } = span;
			const moved =
				change === null
					? say`The number of registered residents of ${place} was ${last.value} at the end of both ${first.year} and ${last.year}.`
					: say`The number of registered residents of ${place} ${change.up ? "rose" : "fell"} by ${change.amount} (${change.share}), from ${first.value} at the end of ${first.year} to ${last.value} at the end of ${last.year}.`;
			return peak ? say`${moved} It was highest at the end of ${peak.year} (${peak.value}).` : moved;
		},
	},
};

/** The first and the last year, the change between them, and the year with most where it is neither. */
function ends({ years }: Population, words: Vocabulary) {
	const published = years.filter(({ value }) => value !== null);
	const [first, last] = [published[0], published.at(-1)];
	if (first?.value == null || last?.value == null) return null;
	// English has said what is counted before it says how many.
	const counted = (count: number) =>
		words.locale === "en"
			? formatLarge(count, words.locale)
			: formatMeasure(count, words.measure(codeOf(first, "measure") ?? ""), words.locale, "large");
	const said = (datum: Datum) => ({
		year: words.name("period", codeOf(datum, "period")),
		value: cited(counted(datum.value ?? 0), datum),
	});
	const change = last.value - first.value;
	const most = published.reduce((best, datum) => ((datum.value ?? 0) > (best.value ?? 0) ? datum : best));
	return {
		first: said(first),
		last: said(last),
		change:
			change === 0
				? null
				: {
						up: change > 0,
						amount: reckoned(counted(Math.abs(change)), first, last),
						share: reckoned(
							formatPercent((100 * Math.abs(change)) / first.value, words.locale, 1),
							first,
							last,
						),
					},
		peak: most.value === first.value || most.value === last.value ? null : said(most),
	};
}
