/** Words of the page that lays the years of the term side by side. */
import type { YearSummary } from "../../data/views/year-review.ts";
import type { Locale } from "../../site.ts";
import { type Prose, say } from "../cited.ts";
import { formatList } from "../lists.ts";
import { formatNumber } from "../numbers.ts";
import { josa } from "../particles.ts";
import type { Vocabulary } from "../vocabulary.ts";

export interface YearsWords {
	readonly title: string;
	readonly lead: (years: readonly YearSummary[], words: Vocabulary) => string;
	readonly known: string;
	/** What the table must not be read as. **total** is the plan's target in words. */
	readonly knownNote: (total: Prose) => Prose;
	readonly columns: {
		readonly year: string;
		readonly target: string;
		readonly revision: string;
		readonly result: string;
		readonly budget: string;
		readonly events: string;
		readonly market: string;
	};
	/** Where no revision was reported; this is no gap. */
	readonly noRevision: string;
	/** Where the record has no round of the market. */
	readonly noRound: string;
	readonly events: (count: number) => string;
	readonly marketProjects: string;
	readonly marketBudget: string;
}

export const yearsWords: Readonly<Record<Locale, YearsWords>> = {
	ko: {
		title: "연도별로 본 계획과 결과",
		lead: (years, words) => {
			const { target, result, both } = knownYears(years, words);
			const first = josa`목표가 공표된 해는 ${formatList(target, "ko")}이고/고 결과가 공표된 해는 ${formatList(result, "ko")}이다/다.`;
			return `${first} ${both.length === 0 ? "둘 다 공표된 해는 없어 목표를 이루었는지 견줄 수 없다." : josa`둘 다 공표된 해는 ${formatList(both, "ko")}이다/다.`}`;
		},
		known: "해마다 무엇이 알려졌나?",
		knownNote: (total) =>
			say`연차 계획은 공공과 공익적 민간의 직접 창출만 다룹니다. 종합계획의 목표 ${josa`${total}을/를`} 해마다 나눈 값이 아니므로 더하거나 견줄 수 없습니다.`,
		columns: {
			year: "연도",
			target: "목표",
			revision: "보완",
			result: "결과",
			budget: "예산",
			events: "사건",
			market: "정책마켓",
		},
		noRevision: "보도 없음",
		noRound: "회차 없음",
		events: (count) => `${formatNumber(count, "ko")}건`,
		marketProjects: "신규 사업",
		marketBudget: "도비",
	},
	en: {
		title: "Plans and results by year",
		lead: (years, words) => {
			const { target, result, both } = knownYears(years, words);
			const first = `A jobs target was published for ${formatList(target, "en")}, a result for ${formatList(result, "en")}.`;
			return `${first} ${both.length === 0 ? "No year has both, so whether a target was met cannot be told." : `Both are known for ${formatList(both, "en")}.`}`;
		},
		known: "What is known of each year?",
		knownNote: (total) =>
			say`Annual plans cover direct creation in the public and public-interest private sectors only. They are not yearly shares of the plan's target (${total}), so they can neither be added up nor compared with it.`,
		columns: {
			year: "Year",
			target: "Target",
			revision: "Revision",
			result: "Result",
			budget: "Budget",
			events: "Events",
			market: "Policy market",
		},
		noRevision: "None reported",
		noRound: "No round",
		events: (count) => formatNumber(count, "en"),
		marketProjects: "New projects",
		marketBudget: "Provincial money",
	},
};

function knownYears(years: readonly YearSummary[], words: Vocabulary) {
	const named = (isKnown: (year: YearSummary) => boolean) =>
		years.filter(isKnown).map(({ year }) => words.name("period", year));
	const hasTarget = ({ target }: YearSummary) => target.total.value !== null;
	const hasResult = ({ result }: YearSummary) => result.total.value !== null;
	return {
		target: named(hasTarget),
		result: named(hasResult),
		both: named((year) => hasTarget(year) && hasResult(year)),
	};
}
