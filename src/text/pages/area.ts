/** Words of a page about one area. */
import type { AreaPage } from "../../data/views/area-page.ts";
import type { Locale } from "../../site.ts";
import { cited, joined, type Prose, say, spoken } from "../cited.ts";
import { formatList } from "../lists.ts";
import { formatNumber } from "../numbers.ts";
import { josa } from "../particles.ts";
import { formatDate } from "../periods.ts";
import type { Vocabulary } from "../vocabulary.ts";

export interface AreaWords {
	/** The answer in two to three sentences. */
	readonly lead: (view: AreaPage, words: Vocabulary) => Prose;
	readonly target: (period: string) => string;
	readonly december: string;
	readonly november: string;
	readonly namedCount: (count: number) => string;
	readonly otherValues: (values: readonly Prose[]) => Prose;
	/** Headings of the tables by measure; a measure without one is headed by its name. */
	readonly measures: Readonly<Record<string, string>>;
	readonly noTarget: string;
	readonly noTargetDetail: string;
	readonly caption: (measure: string, area: string) => string;
	readonly tasks: string;
	readonly tasksNote: string;
	readonly noTasks: string;
	readonly bureau: (name: string) => string;
	readonly gaps: string;
	readonly gapsOfArea: string;
	readonly gapsOfPlan: string;
	readonly sources: string;
}

export const areaWords: Readonly<Record<Locale, AreaWords>> = {
	ko: {
		lead: (view, words) => joined([targetKo(view, words), tasksKo(view, words), namedKo(view)], " "),
		target: (period) => `일자리 목표, ${period}`,
		december: "과제, 12월 발표",
		november: "과제, 11월 보도",
		namedCount: (count) => `${formatNumber(count, "ko")}개`,
		otherValues: (values) => say`다른 보도 값 ${formatList(values, "ko")}`,
		measures: {
			"jobs-target": "일자리 목표는 몇 개인가?",
			tasks: "과제는 몇 개인가?",
			budget: "예산은 얼마가 알려졌나?",
		},
		noTarget: "이 분야의 일자리 목표는 공표되지 않았습니다.",
		noTargetDetail: "전체 목표에서 다른 분야를 빼서 구하지 않았습니다. 두 수는 서로 다른 보도에서 왔습니다.",
		caption: (measure, area) => `${area} 분야의 ${measure}, 공표된 값 모두`,
		tasks: "이름이 알려진 과제",
		tasksNote:
			"중점추진과제와 실국과제를 가른 목록은 공표되지 않았습니다. 과제마다 알려진 수치는 그 과제의 페이지에 있습니다.",
		noTasks: "이 분야의 과제로 이름이 알려진 것은 없습니다.",
		bureau: (name) => `담당 ${name}`,
		gaps: "공표되지 않은 것",
		gapsOfArea: "이 분야",
		gapsOfPlan: "계획 전체와 모든 분야",
		sources: "이 페이지의 출처",
	},
	en: {
		lead: (view, words) => joined([targetEn(view, words), tasksEn(view, words), namedEn(view)], " "),
		target: (period) => `Jobs target, ${period}`,
		december: "Tasks, announced in December",
		november: "Tasks, reported in November",
		namedCount: (count) => formatNumber(count, "en"),
		otherValues: (values) => say`also published: ${formatList(values, "en")}`,
		measures: {
			"jobs-target": "How many jobs were aimed at?",
			tasks: "How many tasks?",
			budget: "What is known of the budget?",
		},
		noTarget: "No jobs target was published for this area.",
		noTargetDetail:
			"It is not worked out by taking the other areas from the total: the figures come from different reports.",
		caption: (measure, area) => `${area}, ${measure.toLowerCase()}: every published value`,
		tasks: "Tasks known by name",
		tasksNote:
			"No list that tells key tasks from bureau tasks was published. The figures known of each task stand on its own page.",
		noTasks: "No task is known by name to belong to this area.",
		bureau: (name) => `in the charge of ${name}`,
		gaps: "What was not published",
		gapsOfArea: "About this area",
		gapsOfPlan: "About the whole plan and all areas",
		sources: "Sources of this page",
	},
};

function targetKo({ target }: AreaPage, words: Vocabulary): Prose {
	if (target.value === null) return "이 분야의 일자리 목표는 공표되지 않았다.";
	const period = words.name("period", target.place.period ?? null);
	return josa`이 분야의 ${period} 일자리 목표는 ${spoken(target, words)}으로/로 발표되었다.`;
}

function targetEn({ target }: AreaPage, words: Vocabulary): Prose {
	if (target.value === null) return "No jobs target was published for this area.";
	const period = words.name("period", target.place.period ?? null);
	return say`The target announced for this area was ${spoken(target, words)} for ${period}.`;
}

function tasksKo(view: AreaPage, words: Vocabulary): Prose {
	const { december, november } = view;
	if (december.value !== null) {
		const tiers = tiersOf(view, words).map(({ name, count }) => say`${name} ${count}개`);
		return tiers.length > 0
			? josa`과제는 ${spoken(december, words)}, 그 가운데 ${formatList(tiers, "ko")}이다/다.`
			: josa`과제는 ${spoken(december, words)}이다/다.`;
	}
	if (november.value === null) return "과제 수는 공표되지 않았다.";
	return josa`12월 발표의 과제 수는 공표되지 않았고, ${monthOf(view, "ko")}의 잠정치가 ${spoken(november, words)}이다/다.`;
}

function tasksEn(view: AreaPage, words: Vocabulary): Prose {
	const { december, november } = view;
	if (december.value !== null) {
		const tiers = tiersOf(view, words).map(({ name, count }) => say`${count} ${name.toLowerCase()}s`);
		const split = tiers.length > 0 ? say`: ${formatList(tiers, "en")}` : "";
		return say`It holds ${spoken(december, words)}${split}.`;
	}
	if (november.value === null) return "Its number of tasks was not published.";
	return say`Its number of tasks in the announced plan was not published; a tentative count of ${monthOf(view, "en")} gave ${spoken(november, words)}.`;
}

function namedKo({ named }: AreaPage): string {
	return named === 0
		? "이름이 알려진 과제는 없다."
		: josa`이름이 알려진 과제는 ${`${formatNumber(named, "ko")}개`}이다/다.`;
}

function namedEn({ named }: AreaPage): string {
	if (named === 0) return "None of its tasks is known by name.";
	return named === 1 ? "One task is known by name." : `${formatNumber(named, "en")} tasks are known by name.`;
}

function tiersOf({ tiers }: AreaPage, words: Vocabulary) {
	return tiers
		.filter(({ value }) => value !== null)
		.map((datum) => ({
			name: words.name("tier", datum.place.tier ?? null),
			count: cited(formatNumber(datum.value ?? 0, words.locale), datum),
		}));
}

/** The month of the report before the announcement. */
function monthOf({ november }: AreaPage, locale: Locale): string {
	return formatDate((november.observation?.as_of ?? "").slice(0, 7), locale);
}
