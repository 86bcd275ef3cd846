/** Words of the page that lays the six areas side by side. */
import type { AreaSummary, AreasOverview } from "../../data/views/area-page.ts";
import type { Locale } from "../../site.ts";
import { type Prose, say, spoken } from "../cited.ts";
import { formatList } from "../lists.ts";
import { formatNumber } from "../numbers.ts";
import { josa } from "../particles.ts";
import { formatDate } from "../periods.ts";
import type { Vocabulary } from "../vocabulary.ts";

export interface AreasWords {
	readonly title: string;
	readonly lead: (view: AreasOverview, announced: string | null, words: Vocabulary) => Prose;
	readonly known: string;
	readonly knownNote: (view: AreasOverview) => string;
	readonly columns: {
		readonly area: string;
		readonly target: string;
		readonly december: string;
		readonly november: string;
		readonly named: string;
	};
	readonly wholePlan: string;
	/** How many tasks are known by name. */
	readonly named: (count: number) => string;
	readonly strategies: string;
	readonly gaps: string;
}

export const areasWords: Readonly<Record<Locale, AreasWords>> = {
	ko: {
		title: "분야별로 본 종합계획",
		lead: (view, announced, words) => {
			const { published, unpublished } = targets(view, words);
			const plan = `${announced ? `${formatDate(announced, "ko")} ` : ""}발표한 종합계획은 일자리 사업을 ${formatNumber(view.areas.length, "ko")}개 분야로 나누었다.`;
			const known = published.map(({ name, value }) => say`${name} ${value}`);
			const rest =
				unpublished.length === 0 ? "" : josa` ${formatList(unpublished, "ko")}은/는 목표가 공표되지 않았다.`;
			return say`${plan} ${josa`분야별 일자리 목표로 공표된 것은 ${formatList(known, "ko")}이다/다.`}${rest}${decemberGapKo(view, words)}`;
		},
		known: "분야마다 무엇이 알려졌나?",
		knownNote: (view) =>
			`‘계획 전체’는 따로 발표된 값이며 분야를 더한 값이 아닙니다. 공표되지 않은 분야의 값을 전체에서 빼서 구하지 않았고, 12월 발표와 11월 보도를 섞어 더하지 않았습니다. 이름이 알려진 과제에는 2018년 9월 후보가 들어 있고, 그 가운데 ${formatNumber(view.namedWithoutArea, "ko")}개는 분야가 알려지지 않았습니다.`,
		columns: {
			area: "분야",
			target: "일자리 목표",
			december: "과제, 12월 발표",
			november: "과제, 11월 보도",
			named: "이름이 알려진 과제",
		},
		wholePlan: "계획 전체",
		named: (count) => `${formatNumber(count, "ko")}개`,
		strategies: "계획이 내세운 전략",
		gaps: "분야에 대해 공표되지 않은 것",
	},
	en: {
		title: "The plan by area",
		lead: (view, announced, words) => {
			const { published, unpublished } = targets(view, words);
			const known = published.map(({ name, value }) => say`${value} for ${name}`);
			const plan = `The plan announced${announced ? ` on ${formatDate(announced, "en")}` : ""} divides its projects into ${formatNumber(view.areas.length, "en")} areas.`;
			const rest =
				unpublished.length === 0 ? "" : ` None was published for ${formatList(unpublished, "en")}.`;
			return say`${plan} The jobs targets published by area are ${formatList(known, "en")}.${rest}${decemberGapEn(view, words)}`;
		},
		known: "What is known of each area?",
		knownNote: (view) =>
			`“Whole plan” was published in its own right and is not the sum of the areas. What was not published for an area is not worked out as a remainder, and the figures of December and November are never added together. Tasks known by name include candidates of September 2018; the area of ${formatNumber(view.namedWithoutArea, "en")} of them is not known.`,
		columns: {
			area: "Area",
			target: "Jobs target",
			december: "Tasks, as announced in December",
			november: "Tasks, as reported in November",
			named: "Tasks known by name",
		},
		wholePlan: "Whole plan",
		named: (count) => formatNumber(count, "en"),
		strategies: "The strategies of the plan",
		gaps: "What was not published about the areas",
	},
};

function targets(view: AreasOverview, words: Vocabulary) {
	const name = ({ area }: AreaSummary) => words.short("area", area?.area ?? null);
	return {
		published: view.areas
			.filter(({ target }) => target.value !== null)
			.map((summary) => ({ name: name(summary), value: spoken(summary.target, words) })),
		unpublished: view.areas.filter(({ target }) => target.value === null).map(name),
	};
}

/** Areas of which only the count of November is known. */
function onlyNovember(view: AreasOverview): AreaSummary[] {
	return view.areas.filter(({ december, november }) => december.value === null && november.value !== null);
}

function decemberGapKo(view: AreasOverview, words: Vocabulary): Prose {
	const areas = onlyNovember(view).map(
		({ area, november }) => say`${words.short("area", area?.area ?? null)} ${spoken(november, words)}`,
	);
	return areas.length === 0 ? "" : josa` 과제 수도 ${formatList(areas, "ko")}이라는/라는 11월 잠정치만 있다.`;
}

function decemberGapEn(view: AreasOverview, words: Vocabulary): Prose {
	const areas = onlyNovember(view).map(
		({ area, november }) => say`${words.short("area", area?.area ?? null)} (${spoken(november, words)})`,
	);
	return areas.length === 0
		? ""
		: say` Of their tasks only tentative counts of November are known: ${formatList(areas, "en")}.`;
}
