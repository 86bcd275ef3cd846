/** Words of the list of the 31 and of each one's page. */
import type { RegionGap } from "../../data/views/region-page.ts";
import type { Locale } from "../../site.ts";
import { formatNumber } from "../numbers.ts";

export interface RegionsWords {
	readonly title: string;
	readonly description: (count: number) => string;
	readonly lead: (count: number, period: string) => string;
	readonly find: string;
	readonly rate: (count: number) => string;
	readonly employed: (count: number) => string;
	/** Headings of the sections of a region's page, and the words in them. */
	readonly page: RegionPageWords;
}

export interface RegionPageWords {
	readonly heading: (name: string) => string;
	readonly answer: string;
	readonly employment: string;
	readonly population: string;
	/** Captions of the table of the first and the last year, and of that of every year. */
	readonly populationTable: (name: string) => string;
	readonly populationYears: (name: string) => string;
	readonly allYears: string;
	readonly ownPlans: string;
	/** Caption of the goals of one measure. */
	readonly goalTable: (measure: string) => string;
	readonly neverRank: string;
	readonly goalsNote: string;
	readonly tasks: string;
	readonly tasksNote: string;
	readonly taskTable: (task: string, name: string) => string;
	/** Of more tasks than are shown here: how many there are, and how many more. */
	readonly moreTasks: (all: number, more: number) => string;
	readonly allTasks: string;
	readonly market: string;
	readonly marketTable: (name: string) => string;
	readonly targetGroup: string;
	readonly support: string;
	readonly noSupport: string;
	/** Mark of a year that is a reading of ours. */
	readonly inferred: string;
	readonly alsoFrom: (names: string) => string;
	/** Heading of what the region bought itself, and what is said where the amount is not known. */
	readonly bought: string;
	readonly noAmount: string;
	readonly gaps: string;
	readonly gap: Readonly<Record<RegionGap, (name: string) => string>>;
	readonly allCoverage: string;
	readonly more: string;
	readonly moreData: string;
	readonly rank: (rank: number, count: number, isTied: boolean) => string;
}

export const regionsWords: Readonly<Record<Locale, RegionsWords>> = {
	ko: {
		title: "우리 시·군",
		description: (count) =>
			`경기도 ${count}개 시·군의 고용률과 취업자, 일자리 목표와 실적, 도의 과제와 정책마켓 기록`,
		lead: (count, period) =>
			`${count}개 시·군마다 고용, 스스로 밝힌 일자리 목표와 실적, 도의 과제, 정책마켓 기록을 한 쪽에 모았습니다. 이름 옆의 수는 ${period} 15세 이상 고용률입니다.`,
		find: "시·군 찾기",
		rate: (count) => `고용률로 본 ${count}개 시·군`,
		employed: (count) => `취업자 수로 본 ${count}개 시·군`,
		page: {
			heading: (name) => `${name}의 일자리`,
			answer: "한눈에 보기",
			employment: "고용",
			population: "인구",
			populationTable: (name) => `${name}의 주민등록인구, 12월 31일`,
			populationYears: (name) => `${name}의 주민등록인구, 해마다 12월 31일`,
			allYears: "모든 해 보기",
			ownPlans: "스스로 밝힌 일자리 목표와 실적",
			goalTable: (measure) => `${measure} 목표`,
			neverRank: "다른 시·군과 견주지 마세요",
			goalsNote: "조사로 잰 값이 아니라 시·군이 이루겠다고 밝힌 목표입니다.",
			tasks: "도의 과제",
			tasksNote: "이 시·군의 수치가 공표된 과제만 있습니다. 수치가 없다고 과제가 없었다는 뜻은 아닙니다.",
			taskTable: (task, name) => `${name}의 ${task}`,
			moreTasks: (all, more) =>
				`수치가 있는 과제는 모두 ${formatNumber(all, "ko")}개입니다. 여기에 없는 ${formatNumber(more, "ko")}개의 수치는 과제마다의 페이지와 아래에서 받는 파일에 있습니다.`,
			allTasks: "과제 목록",
			market: "일자리 정책마켓",
			marketTable: (name) => `${name}의 정책마켓 수치`,
			targetGroup: "대상",
			support: "지원",
			noSupport: "지원 연도를 찾지 못했습니다",
			inferred: "연도는 추정",
			alsoFrom: (names) => `${names}에서도 낸 사업`,
			bought: "산 사업",
			noAmount: "금액 미공표",
			gaps: "공표되지 않았거나 찾지 못한 것",
			gap: {
				"plan-share": (name) =>
					`2018년 종합계획의 일자리 목표 가운데 ${name}의 몫: 시·군별로 나눈 값이 공표되지 않았습니다.`,
				"own-target": (name) => `${name}의 일자리 목표: 찾지 못했습니다.`,
				"own-result": (name) => `${name}의 일자리 실적: 스스로 밝힌 값을 찾지 못했습니다.`,
				"village-offices": (name) =>
					`${name}의 행복마을관리소: 운영하거나 새로 연 곳의 수를 찾지 못했습니다.`,
				market: () => "정책마켓 참여: 기록을 찾지 못했습니다. 참여하지 않았다는 뜻은 아닙니다.",
			},
			allCoverage: "무엇이 공표되었고 무엇이 공표되지 않았는지 모두 보기",
			more: "더 많은 자료",
			moreData:
				"연령·성별 고용률, 직업별 취업자, 산업별 사업체와 종사자, 워크넷 구인·구직 자료도 시·군 모두 파일로 받을 수 있습니다.",
			rank: (rank, count, isTied) => `${count}개 시·군 가운데 ${isTied ? "공동 " : ""}${rank}위`,
		},
	},
	en: {
		title: "Cities and counties",
		description: (count) =>
			`Employment, own jobs targets and results, provincial tasks and policy market record of the ${count} cities and counties of Gyeonggi`,
		lead: (count, period) =>
			`One page for each of the ${count} cities and counties: employment, its own jobs targets and results, provincial tasks, and its record in the policy market. The figure beside a name is the employment rate of people aged 15 and over in the ${period}.`,
		find: "Find a city or county",
		rate: (count) => `The ${count} by employment rate`,
		employed: (count) => `The ${count} by number of employed people`,
		page: {
			heading: (name) => `Jobs in ${name}`,
			answer: "At a glance",
			employment: "Employment",
			population: "Population",
			populationTable: (name) => `Registered residents of ${name} on 31 December`,
			populationYears: (name) => `Registered residents of ${name} on 31 December of each year`,
			allYears: "Show every year",
			ownPlans: "Its own jobs targets and results",
			goalTable: (measure) => `Goals: ${measure.toLowerCase()}`,
			neverRank: "Do not compare with other cities",
			goalsNote: "These are goals the city or county announced, not survey values.",
			tasks: "Tasks of the province",
			tasksNote:
				"Only tasks with published figures for this city or county. No figure does not mean that there was no task.",
			taskTable: (task, name) => `${task} in ${name}`,
			moreTasks: (all, more) =>
				`${formatNumber(all, "en")} tasks have figures. Those of the ${formatNumber(more, "en")} that are not shown here are on the tasks' own pages and in the files below.`,
			allTasks: "List of tasks",
			market: "Job policy market",
			marketTable: (name) => `Policy market figures of ${name}`,
			targetGroup: "For",
			support: "Support",
			noSupport: "no year of support was found",
			inferred: "year inferred",
			alsoFrom: (names) => `also offered by ${names}`,
			bought: "Bought",
			noAmount: "amount not published",
			gaps: "Not published or not found",
			gap: {
				"plan-share": (name) =>
					`${name}'s share of the jobs target of the 2018 plan: no split by city or county was published.`,
				"own-target": (name) => `Jobs targets of ${name}: none was found.`,
				"own-result": (name) => `Jobs results of ${name}: no figure of its own was found.`,
				"village-offices": (name) =>
					`Happy Village Offices in ${name}: no number of offices running or newly opened was found.`,
				market: () =>
					"Part in the policy market: no record was found, which does not mean that it took no part.",
			},
			allCoverage: "See everything that was and was not published",
			more: "More data",
			moreData:
				"Employment by age and sex, by occupation, establishments and workers by industry, and Worknet openings and job seekers can be downloaded for every city and county.",
			rank: (rank, count, isTied) => `no. ${rank}${isTied ? " (shared)" : ""} of ${count}`,
		},
	},
};
