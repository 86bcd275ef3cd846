import type { AnnualBudget } from "../../data/views/annual-budget.ts";
import { codeOf, type Datum } from "../../data/views/datum.ts";
import { cited, joined, reckoned, say } from "../cited.ts";
import { formatList } from "../lists.ts";
import { formatMoney, formatPercent } from "../numbers.ts";
import { josa } from "../particles.ts";
import type { Vocabulary } from "../vocabulary.ts";
import type { ChartWordsByLocale } from "./chart-words.ts";
import { lowerFirst } from "./labour-subject.ts";

export const annualBudgetWords: ChartWordsByLocale<AnnualBudget> = {
	ko: {
		title: () => "일자리 예산은 얼마였고, 누가 냈나?",
		sentence: (view, words) => {
			const { whole, parted, unpublished } = parts(view, words);
			const known = whole.map(
				({ year, total, largest, share }) => say`${year} ${total}(그 가운데 ${largest} ${share})`,
			);
			const bySector = parted.map(
				({ year, amounts }) => josa`${year}은/는 ${amounts}으로/로 부문별 금액만 공표되었다.`,
			);
			const none =
				unpublished.length > 0 ? [josa`${formatList(unpublished, "ko")}은/는 공표되지 않았다.`] : [];
			return joined([josa`연차 계획의 예산은 ${formatList(known, "ko")}이다/다.`, ...bySector, ...none], " ");
		},
		notes: () => ["국비, 도비, 시·군비를 모두 합친 금액이며 도의 돈만이 아니다."],
	},
	en: {
		title: () => "How large was the jobs budget, and who paid?",
		sentence: (view, words) => {
			const { whole, parted, unpublished } = parts(view, words);
			const known = whole.map(
				({ year, total, largest, share }) => say`${total} in ${year} (${share} of it ${lowerFirst(largest)})`,
			);
			const bySector = parted.map(
				({ year, amounts }) => say`For ${year} only amounts by sector were published: ${amounts}.`,
			);
			const none =
				unpublished.length > 0 ? [`For ${formatList(unpublished, "en")} nothing was published.`] : [];
			return joined(
				[say`The annual plans' budget was ${formatList(known, "en")}.`, ...bySector, ...none],
				" ",
			);
		},
		notes: () => [
			"National, provincial, city and county money together; not the province's own money alone.",
		],
	},
};

function parts(view: AnnualBudget, words: Vocabulary) {
	const { locale } = words;
	const money = (datum: Datum) => cited(formatMoney(datum.value ?? 0, locale, "short"), datum);
	const year = (code: string) => words.name("period", code);
	return {
		whole: view.years.flatMap((row) => {
			const largest = [...row.parts].sort((a, b) => (b.value ?? 0) - (a.value ?? 0))[0];
			if (row.total.value === null || largest?.value == null) return [];
			const share = reckoned(
				formatPercent((100 * largest.value) / row.total.value, locale, 1),
				largest,
				row.total,
			);
			return [
				{
					year: year(row.year),
					total: money(row.total),
					largest: words.name("breakdown", codeOf(largest, "breakdown")),
					share,
				},
			];
		}),
		parted: view.years
			.filter(({ total, parts: list }) => total.value === null && list.length > 0)
			.map((row) => ({
				year: year(row.year),
				amounts: formatList(
					row.parts.map((datum) => say`${words.name("sector", codeOf(datum, "sector"))} ${money(datum)}`),
					locale,
				),
			})),
		unpublished: view.years
			.filter(({ total, parts: list }) => total.value === null && list.length === 0)
			.map((row) => year(row.year)),
	};
}
