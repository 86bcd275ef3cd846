/** Words of the page of each task. Numbers come ready formatted. */
import type { Locale } from "../../site.ts";
import { josa } from "../particles.ts";

export interface TaskPageWords {
	readonly facts: string;
	readonly summary: string;
	readonly scope: string;
	readonly area: string;
	readonly tier: string;
	readonly tierUnknown: string;
	readonly owner: string;
	readonly ownerRule: string;
	readonly bureau: string;
	readonly state: string;
	/** How many of the targets found have a result to be compared with. */
	readonly comparisons: (targets: string, comparisons: string) => string;
	readonly rulesLink: string;
	readonly named: string;
	readonly figures: string;
	readonly figuresNote: string;
	readonly noFigures: string;
	readonly noProvinceFigures: string;
	readonly columns: Readonly<Record<"period" | "target" | "result", string>>;
	readonly figuresCaption: string;
	readonly provinceTable: string;
	readonly provinceCaption: string;
	readonly local: string;
	readonly localNote: (count: string) => string;
	readonly localCaption: string;
	readonly conversions: string;
	readonly converted: (from: string, to: string) => string;
	readonly conversionReason: string;
	readonly conversionNoReason: string;
	readonly allConversions: string;
	readonly definitions: string;
	readonly sources: string;
	/** Title of the list of tasks, for the breadcrumbs. */
	readonly list: string;
}

export const taskPageWords: Readonly<Record<Locale, TaskPageWords>> = {
	ko: {
		facts: "과제",
		summary: "내용",
		scope: "범위",
		area: "분야",
		tier: "층위",
		tierUnknown: "미공표. 중점추진과제와 실국과제를 나눈 목록을 찾지 못했습니다.",
		owner: "책임",
		ownerRule:
			"층위가 공표되지 않아 알 수 없습니다. 중점추진과제는 대책본부가 직접, 실국과제는 담당 실·국장이 책임지고 관리하기로 했습니다.",
		bureau: "보도에 나온 담당 부서",
		state: "상태",
		comparisons: (targets, comparisons) =>
			`찾은 목표 ${targets}개 가운데 같은 지표와 기간의 결과가 있는 것은 ${comparisons}개입니다.`,
		rulesLink: "상태를 정하는 규칙",
		named: "이름이 나온 출처",
		figures: "목표와 결과",
		figuresNote:
			"경기도 전체의 값입니다. 같은 지표와 기간의 목표와 결과를 나란히 놓았고, 달라진 목표와 다른 보도의 값은 아래에 작게 적었습니다.",
		noFigures: "이 과제의 수치는 찾지 못했습니다.",
		noProvinceFigures: "경기도 전체의 목표와 결과는 찾지 못했습니다.",
		columns: { period: "기간", target: "목표·계획", result: "결과·보고" },
		figuresCaption: "지표와 기간별 목표와 결과",
		provinceTable: "경기도 전체의 공표된 값 모두",
		provinceCaption: "경기도 전체의 공표된 값",
		local: "시·군별 값",
		localNote: (count) =>
			`값이 있는 시·군은 ${count}곳입니다. 지표와 기간이 서로 다르므로 더하거나 순위를 매길 수 없습니다.`,
		localCaption: "시·군별 공표된 값",
		conversions: "층위가 바뀐 기록",
		converted: (from, to) => josa`${from}에서 ${to}으로/로`,
		conversionReason: "이유",
		conversionNoReason: "공표되지 않음",
		allConversions: "모든 전환과 층위별 과제 수",
		definitions: "지표의 뜻",
		sources: "출처",
		list: "과제",
	},
	en: {
		facts: "The task",
		summary: "What it is",
		scope: "Scope",
		area: "Area",
		tier: "Tier",
		tierUnknown: "Not published. No list that separates key tasks from bureau tasks was found.",
		owner: "Owner",
		ownerRule:
			"Not known, because the tier was not published. Key tasks were to be managed by the headquarters itself, bureau tasks under the heads of their bureaus.",
		bureau: "Department named in reports",
		state: "State",
		comparisons: (targets, comparisons) =>
			`Targets with a result of the same measure and period: ${comparisons} of ${targets}.`,
		rulesLink: "The rules states follow",
		named: "Named in",
		figures: "Targets and results",
		figuresNote:
			"Figures for the whole province. Target and result of the same measure and period stand side by side; earlier targets and figures from other reports are given below in small type.",
		noFigures: "No figures of this task were found.",
		noProvinceFigures: "No target or result for the whole province was found.",
		columns: { period: "Period", target: "Target or plan", result: "Result" },
		figuresCaption: "Targets and results by measure and period",
		provinceTable: "Every published figure for the whole province",
		provinceCaption: "Published figures for the whole province",
		local: "By city and county",
		localNote: (count) =>
			`Cities and counties with figures: ${count}. Measures and periods differ, so they cannot be added up or ranked.`,
		localCaption: "Published figures by city and county",
		conversions: "Moves between tiers",
		converted: (from, to) => `from ${from} to ${to}`,
		conversionReason: "Reason",
		conversionNoReason: "not published",
		allConversions: "All moves, and how many tasks each tier then had",
		definitions: "What the measures mean",
		sources: "Sources",
		list: "Tasks",
	},
};
