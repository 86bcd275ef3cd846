/** Words of the home page. Sentences with numbers are made from the summary, never typed. */

import { codeOf } from "../../data/views/datum.ts";
import type { HomeSummary } from "../../data/views/home-summary.ts";
import type { Locale } from "../../site.ts";
import { type Prose, say, spoken } from "../cited.ts";
import { formatList } from "../lists.ts";
import { josa } from "../particles.ts";
import { formatDate } from "../periods.ts";
import type { Vocabulary } from "../vocabulary.ts";

export interface HomeLink {
	/** Path without language. */
	readonly path: string;
	readonly label: string;
	readonly detail: string;
}

export interface HomeWords {
	readonly heading: string;
	readonly lead: (summary: HomeSummary, words: Vocabulary) => Prose;
	readonly promised: (summary: HomeSummary) => string;
	readonly tasks: string;
	readonly areas: string;
	readonly areasUnit: string;
	readonly cities: string;
	readonly citiesUnit: string;
	readonly yearResult: (year: string) => string;
	readonly yearResultNote: string;
	readonly wholeResult: (period: string) => string;
	readonly wholeResultNote: string;
	readonly findCity: string;
	readonly allCities: (count: number) => string;
	readonly promise: string;
	readonly outcome: string;
	readonly places: string;
	readonly placesNote: string;
	readonly unpublished: string;
	readonly unpublishedLead: (count: number) => string;
	readonly unpublishedMore: string;
	/** Heading of the market's story, the table's caption and columns, and the link. */
	readonly market: string;
	readonly marketTable: string;
	readonly marketRound: string;
	readonly marketBudget: string;
	readonly marketBought: string;
	readonly marketJobs: string;
	readonly marketMore: string;
	readonly headquarters: string;
	/** Stands above the meetings that are confirmed. */
	readonly meetings: string;
	readonly headquartersGaps: (count: number) => string;
	readonly headquartersMore: string;
	readonly newest: string;
	readonly newestLinks: readonly HomeLink[];
	readonly where: string;
	readonly whereLinks: readonly HomeLink[];
	readonly release: (release: string, date: string) => string;
}

export const homeWords: Readonly<Record<Locale, HomeWords>> = {
	ko: {
		heading: "경기도가 약속한 일자리, 알려진 결과",
		lead: ({ announcedOn, target, yearlyResults, result: whole }, words) => {
			const when = announcedOn ? `${formatDate(announcedOn, "ko")} ` : "";
			const promise = say`경기도는 ${when}${words.name("period", codeOf(target, "period"))} 일자리 종합계획에서 일자리 ${spoken(target, words)}를 목표로 내걸었다.`;
			const known = yearlyResults.map(
				(datum) => say`${words.name("period", codeOf(datum, "period"))} 한 해의 ${spoken(datum, words)}`,
			);
			if (whole.value !== null) return say`${promise} 전체 결과는 ${spoken(whole, words)}로 공표되었다.`;
			const result =
				known.length === 0
					? "공표된 결과는 찾지 못했다."
					: josa`공표된 것으로 확인된 연간 결과는 ${formatList(known, "ko")}뿐이고, 네 해 전체의 결과는 공표되지 않았다.`;
			return say`${promise} ${result}`;
		},
		promised: ({ announcedOn }) =>
			announcedOn ? `${announcedOn.slice(0, 4)}년에 약속한 일자리` : "약속한 일자리",
		tasks: "과제",
		areas: "분야",
		areasUnit: "개",
		cities: "시·군",
		citiesUnit: "곳",
		yearResult: (year) => `${year} 결과`,
		yearResultNote: "공공·공익적 민간의 직접 창출만 센 값으로, 계획 전체의 진척률이 아니다.",
		wholeResult: (period) => `${period} 전체 결과`,
		wholeResultNote: "임기 전체의 실적이나 달성률을 밝힌 자료를 찾지 못했다.",
		findCity: "우리 시·군 찾기",
		allCities: (count) => `${count}개 시·군 모두 보기`,
		promise: "무엇을 약속했나",
		outcome: "무엇이 이루어졌다고 알려졌나",
		places: "시·군의 고용은 어떻게 달라졌나",
		placesNote: "고용률은 일자리 계획의 결과가 아니라 그 시기의 형편을 보여 주는 조사 값이다.",
		unpublished: "공표되지 않은 것",
		unpublishedLead: (count) =>
			`계획과 연도별 자료 가운데 찾아보았으나 없던 것이 ${count}가지다. 빈자리를 추정해서 채우지 않았다.`,
		unpublishedMore: "찾은 것과 찾지 못한 것 모두 보기",
		market: "정책마켓에서는 무엇을 샀나",
		marketTable: "일자리 정책마켓, 해마다",
		marketRound: "공모",
		marketBudget: "도비",
		marketBought: "새로 산 사업",
		marketJobs: "일자리",
		marketMore: "정책마켓 자세히 보기",
		headquarters: "대책본부는 무엇을 했나",
		meetings: "열린 것으로 확인된 회의",
		headquartersGaps: (count) => `대책본부에 관해 찾지 못했거나 일부만 찾은 것이 ${count}가지다.`,
		headquartersMore: "대책본부 자세히 보기",
		newest: "새 자료와 내려받기",
		newestLinks: [
			{ path: "data/", label: "자료 내려받기", detail: "모든 수치를 열마다의 뜻과 함께" },
			{ path: "charts/", label: "보도에 쓸 차트", detail: "차트마다 고유한 주소와 한 문장 요약, 표, 출처" },
			{ path: "newsroom/", label: "언론사 안내", detail: "차트를 기사에 넣고, 고정하고, 확인하는 법" },
			{ path: "data/#cite", label: "인용하는 법", detail: "출처를 밝히는 문구와 이용 조건" },
			{
				path: "about/glossary/",
				label: "용어 풀이",
				detail: "기사에 쓰기 전에 볼 지표의 뜻과 잘못 읽기 쉬운 점",
			},
		],
		where: "어디를 볼까",
		whereLinks: [
			{
				path: "regions/",
				label: "우리 시·군",
				detail: "고용률, 취업자, 인구와 시·군이 스스로 밝힌 목표와 결과",
			},
			{ path: "areas/", label: "분야", detail: "분야마다의 목표와 과제 가운데 알려진 것" },
			{ path: "years/", label: "연도", detail: "해마다의 목표, 보완, 결과, 예산과 있었던 일" },
			{ path: "tasks/", label: "과제", detail: "이름이 알려진 과제와 그 목표, 결과, 출처" },
			{
				path: "market/",
				label: "정책마켓",
				detail: "누가 어떤 사업을 내고 샀는지, 도와 시·군이 얼마씩 냈는지",
			},
			{ path: "hq/", label: "대책본부", detail: "조직과 회의, 해마다의 점검과 평가" },
			{ path: "charts/", label: "차트", detail: "모든 그림을 시·군, 연령, 연도별로" },
			{ path: "data/", label: "데이터", detail: "모든 수치를 CSV로, 열마다 뜻과 함께" },
			{ path: "about/", label: "소개", detail: "자료를 모은 방법, 출처, 서로 다른 수치를 다룬 원칙" },
		],
		release: (release, date) => `자료 ${release}판, ${date}`,
	},
	en: {
		heading: "Gyeonggi's jobs, promised and known",
		lead: ({ announcedOn, target, yearlyResults, result: whole }, words) => {
			const when = announcedOn ? ` on ${formatDate(announcedOn, "en")}` : "";
			const promise = say`Gyeonggi Province announced a plan${when} with a target of ${spoken(target, words)} for ${words.name("period", codeOf(target, "period"))}.`;
			const known = yearlyResults.map(
				(datum) => say`${spoken(datum, words)} in ${words.name("period", codeOf(datum, "period"))}`,
			);
			if (whole.value !== null)
				return say`${promise} The result published for the whole plan is ${spoken(whole, words)}.`;
			const result =
				known.length === 0
					? "No published result was found."
					: say`The only yearly result found in print is ${formatList(known, "en")}; none was published for the plan as a whole.`;
			return say`${promise} ${result}`;
		},
		promised: ({ announcedOn }) => (announcedOn ? `Promised in ${announcedOn.slice(0, 4)}` : "Promised"),
		tasks: "Tasks",
		areas: "Areas",
		areasUnit: "",
		cities: "Cities and counties",
		citiesUnit: "",
		yearResult: (year) => `Result for ${year}`,
		yearResultNote:
			"Direct creation in the public and public-interest private sectors only; not progress towards the whole plan.",
		wholeResult: (period) => `Result for ${period}`,
		wholeResultNote: "No statement of the term's overall result or achievement rate was found.",
		findCity: "Find your city or county",
		allCities: (count) => `See all ${count} cities and counties`,
		promise: "What was promised",
		outcome: "What is known to have come of it",
		places: "How employment has changed in the cities and counties",
		placesNote: "The employment rate is a survey of the times, not a result of the jobs plan.",
		unpublished: "What was never published",
		unpublishedLead: (count) =>
			`${count} things about the plan and its years were looked for and not found. No gap was filled with an estimate.`,
		unpublishedMore: "See everything that was found and not found",
		market: "What the policy market bought",
		marketTable: "The job policy market by year",
		marketRound: "Round",
		marketBudget: "Provincial money",
		marketBought: "Newly bought",
		marketJobs: "Jobs",
		marketMore: "More on the policy market",
		headquarters: "What the headquarters did",
		meetings: "Meetings that are confirmed",
		headquartersGaps: (count) =>
			`About the headquarters, ${count} ${count === 1 ? "thing was" : "things were"} not found or found only in part.`,
		headquartersMore: "More on the headquarters",
		newest: "Newest release and downloads",
		newestLinks: [
			{ path: "data/", label: "Downloads", detail: "Every figure, with the meaning of every column" },
			{
				path: "charts/",
				label: "Charts for newsrooms",
				detail: "Each with its own address, a sentence that says the answer, a table and sources",
			},
			{
				path: "newsroom/",
				label: "For newsrooms",
				detail: "How to put a chart into an article, freeze it, and check a picture",
			},
			{ path: "data/#cite", label: "How to cite", detail: "The wording of a credit, and terms of use" },
			{
				path: "about/glossary/",
				label: "Glossary",
				detail: "What each measure means and how it is misread, before it goes into a story",
			},
		],
		where: "Where to look",
		whereLinks: [
			{
				path: "regions/",
				label: "My city",
				detail: "Employment, population, and the targets and results each place reported itself",
			},
			{ path: "areas/", label: "Areas", detail: "What is known of the targets and tasks of each area" },
			{
				path: "years/",
				label: "Years",
				detail: "Each year's targets, revisions, results, budget and events",
			},
			{
				path: "tasks/",
				label: "Tasks",
				detail: "The tasks known by name, with targets, results and sources",
			},
			{
				path: "market/",
				label: "Policy market",
				detail: "Who offered and bought which policies, and what the province and the cities paid",
			},
			{
				path: "hq/",
				label: "Headquarters",
				detail: "Its make-up and meetings, and each year's review and evaluation",
			},
			{ path: "charts/", label: "Charts", detail: "Every picture by city or county, age and year" },
			{ path: "data/", label: "Data", detail: "Every figure as CSV, with the meaning of every column" },
			{ path: "about/", label: "About", detail: "Method, sources, and how conflicting figures are treated" },
		],
		release: (release, date) => `Data release ${release}, ${date}`,
	},
};
