/** Words of a page about one year of the term. */
import { codeOf, type Datum } from "../../data/views/datum.ts";
import type { YearReview } from "../../data/views/year-review.ts";
import type { Locale } from "../../site.ts";
import { joined, type Prose, say, spoken } from "../cited.ts";
import { formatList } from "../lists.ts";
import { formatNumber } from "../numbers.ts";
import { josa } from "../particles.ts";
import { formatDate } from "../periods.ts";
import type { Vocabulary } from "../vocabulary.ts";

export interface YearWords {
	readonly title: (year: string) => string;
	/** The answer first. **plan** is the whole plan's target, told in the year the plan was announced. */
	readonly lead: (view: YearReview, plan: Datum, words: Vocabulary) => Prose;
	readonly keyFigures: {
		readonly plan: (period: string) => string;
		readonly target: string;
		readonly result: string;
		readonly budget: string;
	};
	readonly byParts: (parts: readonly Prose[]) => Prose;
	readonly otherValues: (values: readonly Prose[]) => Prose;
	/** Headings of the sections, in the order of the page. */
	readonly sections: {
		readonly targets: string;
		readonly previousTerm: string;
		readonly candidates: string;
		readonly results: string;
		readonly projects: string;
		readonly budget: string;
		readonly areaBudgets: string;
		readonly market: string;
		readonly events: string;
		readonly labour: string;
		readonly tasks: string;
		readonly gaps: string;
		readonly sources: string;
	};
	readonly scope: (total: Prose) => Prose;
	readonly noTarget: (year: string) => string;
	readonly noResult: (year: string) => string;
	readonly noBudget: (year: string) => string;
	readonly noRound: (year: string) => string;
	readonly previousTermNote: string;
	readonly candidatesNote: string;
	readonly areaBudgetsNote: string;
	readonly labourNote: string;
	readonly tasksNote: string;
	readonly figures: (count: number) => string;
	readonly severalYears: string;
	readonly round: {
		readonly open: string;
		readonly close: string;
		readonly selected: string;
		readonly announced: string;
	};
	readonly allOfPlan: string;
}

export const yearWords: Readonly<Record<Locale, YearWords>> = {
	ko: {
		title: (year) => `${year}: 계획과 결과`,
		lead: (view, plan, words) =>
			joined(
				[announcedKo(view, plan, words), jobsKo(view, words), budgetKo(view, words)].filter(Boolean),
				" ",
			),
		keyFigures: {
			plan: (period) => `종합계획의 목표, ${period}`,
			target: "그해의 일자리 목표",
			result: "그해의 일자리 실적",
			budget: "그해의 예산",
		},
		byParts: (parts) => say`부문별로만 공표: ${formatList(parts, "ko")}`,
		otherValues: (values) => say`다른 보도 값 ${formatList(values, "ko")}`,
		sections: {
			targets: "목표는 몇 개였고 어떻게 바뀌었나?",
			previousTerm: "앞선 임기(민선6기)가 세운 이 해의 목표",
			candidates: "계획을 발표하기 전에 나온 수치",
			results: "결과는 무엇이 알려졌나?",
			projects: "사업은 몇 개였나?",
			budget: "예산은 얼마였고 누가 냈나?",
			areaBudgets: "종합계획이 분야에 배정했다고 밝힌 예산",
			market: "정책마켓은 무엇을 샀나?",
			events: "무슨 일이 있었나?",
			labour: "이 해 경기도의 고용은 어떠했나?",
			tasks: "이 해의 수치가 있는 과제",
			gaps: "공표되지 않은 것",
			sources: "이 페이지의 출처",
		},
		scope: (total) =>
			say`연차 계획은 공공과 공익적 민간의 직접 창출만 다룹니다. 종합계획의 목표 ${josa`${total}을/를`} 해마다 나눈 값이 아닙니다.`,
		noTarget: (year) => `${year}의 일자리 목표는 공표되지 않았습니다.`,
		noResult: (year) => `${year}의 일자리 실적은 공표되지 않았습니다.`,
		noBudget: (year) => `${year}의 일자리 예산은 공표되지 않았습니다.`,
		noRound: (year) => `${year}에는 정책마켓의 회차가 기록되어 있지 않습니다.`,
		previousTermNote: "종합계획보다 먼저 세워진 값으로, 이 계획의 목표가 아닙니다. 견주기 위해 따로 둡니다.",
		candidatesNote: "제안 단계의 값입니다. 확정된 과제, 목표, 예산이 아닙니다.",
		areaBudgetsNote: "연차 계획의 예산과는 다른 때에 다른 범위로 밝힌 값이라 서로 더하지 않습니다.",
		labourNote:
			"‘계획’은 연차 계획이 세운 목표이고 ‘조사’는 통계청의 조사 결과입니다. 고용률이 오르내린 것을 이 계획의 결과로 볼 수는 없습니다.",
		tasksNote:
			"이 한 해만의 수치가 하나라도 공표된 과제로, 계획의 과제인지 확인되지 않은 관련 시책도 들어 있습니다. 여러 해를 합친 수치는 과제 페이지에 있습니다.",
		figures: (count) => `수치 ${formatNumber(count, "ko")}개`,
		severalYears: "여러 해를 합쳐 공표된 값",
		round: { open: "공모 시작", close: "공모 마감", selected: "심의", announced: "발표" },
		allOfPlan: "종합계획은 분야별 페이지에서 봅니다",
	},
	en: {
		title: (year) => `${year}: plan and result`,
		lead: (view, plan, words) =>
			joined(
				[announcedEn(view, plan, words), jobsEn(view, words), budgetEn(view, words)].filter(Boolean),
				" ",
			),
		keyFigures: {
			plan: (period) => `Target of the whole plan, ${period}`,
			target: "Jobs target of the year",
			result: "Jobs reported as created",
			budget: "Budget of the year",
		},
		byParts: (parts) => say`published by sector only: ${formatList(parts, "en")}`,
		otherValues: (values) => say`also published: ${formatList(values, "en")}`,
		sections: {
			targets: "What was the target, and how did it change?",
			previousTerm: "The target the previous term had set for this year",
			candidates: "Figures from before the plan was announced",
			results: "What is known of the result?",
			projects: "How many projects?",
			budget: "How large was the budget, and who paid?",
			areaBudgets: "Money the plan said it had set aside for an area",
			market: "What did the policy market buy?",
			events: "What happened?",
			labour: "How was employment in the province?",
			tasks: "Tasks with figures for this year",
			gaps: "What was not published",
			sources: "Sources of this page",
		},
		scope: (total) =>
			say`Annual plans cover direct creation in the public and public-interest private sectors only. They are not yearly shares of the plan's target (${total}).`,
		noTarget: (year) => `No jobs target for ${year} was published.`,
		noResult: (year) => `No jobs result for ${year} was published.`,
		noBudget: (year) => `No jobs budget for ${year} was published.`,
		noRound: (year) => `The record has no round of the policy market for ${year}.`,
		previousTermNote:
			"It was set before the plan and is no target of it. It stands here apart, for comparison.",
		candidatesNote:
			"These figures are from the stage of proposals. They are no confirmed tasks, targets or budgets.",
		areaBudgetsNote:
			"It was given at another time and with another scope than the annual plan's budget; the two are not added together.",
		labourNote:
			"“Planned” is an aim set in an annual plan; “survey” is a result of Statistics Korea. A change in employment cannot be put down to the plan.",
		tasksNote:
			"Tasks with at least one published figure for this single year, among them related policies not confirmed as tasks of the plan. Figures for several years together stand on the tasks' pages.",
		figures: (count) => (count === 1 ? "1 figure" : `${formatNumber(count, "en")} figures`),
		severalYears: "Published for several years together",
		round: { open: "Call opened", close: "Call closed", selected: "Selected", announced: "Announced" },
		allOfPlan: "The pages by area show the whole plan",
	},
};

function announcedKo({ announcement }: YearReview, plan: Datum, words: Vocabulary): Prose {
	if (announcement === null || plan.value === null) return "";
	const period = words.name("period", plan.place.period ?? null);
	return josa`경기도는 ${formatDate(announcement.date, "ko")} ${period}에 일자리 ${spoken(plan, words)}을/를 만들겠다는 종합계획을 발표했다.`;
}

function announcedEn({ announcement }: YearReview, plan: Datum, words: Vocabulary): Prose {
	if (announcement === null || plan.value === null) return "";
	const period = words.name("period", plan.place.period ?? null);
	return say`On ${formatDate(announcement.date, "en")} the province announced its plan for ${spoken(plan, words)} in ${period}.`;
}

function jobsKo({ year, target, result, revision }: YearReview, words: Vocabulary): Prose {
	const name = words.name("period", year);
	if (target.total.value === null && result.total.value === null)
		return `${name} 한 해의 일자리 목표와 실적은 공표되지 않았다.`;
	const revised = revision ? published(revision.sectors, words) : [];
	const targetPart =
		target.total.value === null
			? `${name}의 일자리 목표는 공표되지 않았다.`
			: josa`${name}의 일자리 목표는 ${spoken(target.total, words)}이었/였다${revised.length > 0 ? say`(보완 보도: ${formatList(revised, "ko")})` : ""}.`;
	const resultPart =
		result.total.value === null
			? "실적은 공표되지 않았다."
			: josa`실적은 ${spoken(result.total, words)}으로/로 보고되었다.`;
	return say`${targetPart} ${resultPart}`;
}

function jobsEn({ year, target, result, revision }: YearReview, words: Vocabulary): Prose {
	if (target.total.value === null && result.total.value === null)
		return `Neither a target nor a result for ${year} alone was published.`;
	const revised = revision ? published(revision.sectors, words) : [];
	const targetPart =
		target.total.value === null
			? `No jobs target for ${year} was published.`
			: say`The target for ${year} was ${spoken(target.total, words)}${revised.length > 0 ? say` (as revised: ${formatList(revised, "en")})` : ""}.`;
	const resultPart =
		result.total.value === null
			? "No result was published."
			: say`The result was reported as ${spoken(result.total, words)}.`;
	return say`${targetPart} ${resultPart}`;
}

function budgetKo({ budget }: YearReview, words: Vocabulary): Prose {
	if (budget.total.value !== null) return josa`예산은 ${spoken(budget.total, words)}이었/였다.`;
	const parts = published(budget.parts, words);
	if (parts.length === 0) return "예산은 공표되지 않았다.";
	return say`예산은 부문별로만 공표되었다: ${formatList(parts, "ko")}.`;
}

function budgetEn({ budget }: YearReview, words: Vocabulary): Prose {
	if (budget.total.value !== null) return say`The budget was ${spoken(budget.total, words)}.`;
	const parts = published(budget.parts, words);
	if (parts.length === 0) return "No budget was published.";
	return say`The budget was published by sector only: ${formatList(parts, "en")}.`;
}

/** "공공 10만 1,686개": parts with their names, those that were published. */
function published(parts: readonly Datum[], words: Vocabulary): Prose[] {
	return parts
		.filter(({ value }) => value !== null)
		.map((datum) => {
			const sector = codeOf(datum, "sector");
			const name =
				sector === null ? words.name("breakdown", codeOf(datum, "breakdown")) : words.name("sector", sector);
			return words.locale === "en"
				? say`${name.toLowerCase()} ${spoken(datum, words)}`
				: say`${name} ${spoken(datum, words)}`;
		});
}
