/** Words of the list of tasks, and those it shares with the page of each task. Numbers come ready formatted. */
import type { TaskScope } from "../../data/views/task-list.ts";
import type { Locale } from "../../site.ts";
import { type Prose, say } from "../cited.ts";

interface FilterWords {
	readonly title: string;
	readonly search: string;
	readonly searchHint: string;
	readonly area: string;
	readonly scope: string;
	readonly state: string;
	readonly year: string;
	readonly region: string;
	readonly tier: string;
	readonly owner: string;
	readonly ownerKnown: string;
	readonly ownerUnknown: string;
	readonly sort: string;
	/** Names of the orders; the first is the order of the page. */
	readonly sorts: Readonly<Record<"" | "name" | "state" | "year" | "cities" | "sources", string>>;
	readonly any: string;
	readonly apply: string;
	readonly reset: string;
	/** What the live region says; `{shown}` and `{total}` are filled in by the page's script. */
	readonly shown: string;
	readonly nothing: string;
	/** Said where more fit than are shown; `{first}` is how many are. */
	readonly first: string;
	readonly more: string;
	readonly loading: string;
	readonly failed: string;
}

export interface TaskListWords {
	readonly title: string;
	readonly heading: (announced: string, named: string) => string;
	readonly lead: (announced: Prose, named: string) => Prose;
	readonly description: (announced: string, named: string) => string;
	readonly announced: string;
	readonly named: string;
	readonly namedNote: string;
	readonly apart: Readonly<Record<Exclude<TaskScope, "plan">, string>>;
	readonly apartNote: string;
	readonly unsureTitle: string;
	readonly unsure: string;
	readonly scopeHeading: Readonly<Record<TaskScope, (count: string) => string>>;
	readonly columns: Readonly<
		Record<"task" | "area" | "owner" | "target" | "result" | "state" | "cities" | "sources", string>
	>;
	readonly columnsNote: string;
	readonly statesCaption: string;
	readonly total: string;
	readonly byState: string;
	readonly byArea: string;
	readonly areaUnknown: string;
	readonly rules: string;
	readonly count: (count: string) => string;
	readonly noTasks: string;
	/** The link to the rest of a group that is too long to be shown whole. */
	readonly groupRest: (count: string) => string;
	/** Words of a list that takes several pages. */
	readonly pages: {
		readonly title: string;
		readonly lead: (first: string, total: string) => string;
		readonly range: (from: string, to: string) => string;
		readonly page: (number: string) => string;
		readonly description: (from: string, to: string, total: string) => string;
	};
	readonly filter: FilterWords;
}

/** Where a fact about a task was not published, and where a figure was not found. */
export const unknownWords: Readonly<
	Record<Locale, { readonly unpublished: string; readonly unknown: string; readonly none: string }>
> = {
	ko: { unpublished: "미공표", unknown: "알려지지 않음", none: "찾지 못함" },
	en: { unpublished: "Not published", unknown: "Not known", none: "None found" },
};

export const taskListWords: Readonly<Record<Locale, TaskListWords>> = {
	ko: {
		title: "과제",
		heading: (announced, named) => `${announced} 과제 가운데 이름이 알려진 것은 ${named}`,
		lead: (announced, named) =>
			say`경기도는 2018년 12월 과제 ${announced}를 발표했으나 목록은 공표하지 않았습니다. 발표와 연차 계획을 전한 보도에서 이름을 확인한 과제는 ${named}입니다.`,
		description: (announced, named) =>
			`${announced} 과제 가운데 이름이 알려진 ${named}의 목표와 결과, 그리고 후보와 관련 시책을 따로 보여 줍니다.`,
		announced: "발표된 과제",
		named: "이름이 알려진 과제",
		namedNote: "계획 발표나 연차 계획에 나온 것",
		apart: { candidate: "2018년 9월 후보", related: "관련 시책" },
		apartNote: "계획의 과제로 세지 않음",
		unsureTitle: "층위와 담당은 공표되지 않았습니다",
		unsure:
			"어느 과제가 대책본부가 직접 맡는 중점추진과제이고 어느 것이 실·국장이 책임지는 실국과제인지 나와 있는 목록을 찾지 못했습니다. 이름이 알려진 과제가 모두 처음 발표된 과제 수에 들어 있는지도 확인할 수 없습니다.",
		scopeHeading: {
			plan: (count) => `계획에 이름이 나온 과제 ${count}`,
			candidate: (count) => `2018년 9월 후보 ${count}`,
			related: (count) => `관련 시책 ${count}`,
		},
		columns: {
			task: "과제",
			area: "분야",
			owner: "층위·담당",
			target: "최근 목표",
			result: "최근 결과",
			state: "상태",
			cities: "시·군",
			sources: "출처",
		},
		columnsNote:
			"목표와 결과는 경기도 전체의 값 가운데 가장 최근 기간의 것입니다. ‘시·군’은 값이 있는 시·군의 수, ‘출처’는 근거가 된 보도와 자료의 수입니다.",
		statesCaption: "상태별 과제 수",
		total: "모두",
		byState: "상태별로 찾기",
		byArea: "분야별로 찾기",
		areaUnknown: "분야가 알려지지 않은 것",
		rules: "상태를 정하는 규칙",
		count: (count) => `${count}개`,
		noTasks: "이 상태인 과제가 없습니다.",
		groupRest: (count) => `그 밖의 과제 ${count}개가 있는 목록`,
		pages: {
			title: "과제 목록의 쪽",
			lead: (first, total) => `과제 ${total}개 가운데 처음 ${first}개입니다. 나머지는 다음 쪽들에 있습니다.`,
			range: (from, to) => `${from}~${to}번째`,
			page: (number) => `과제 목록 ${number}쪽`,
			description: (from, to, total) => `과제 ${total}개 가운데 ${from}번째부터 ${to}번째까지입니다.`,
		},
		filter: {
			title: "과제 고르기",
			search: "이름으로 찾기",
			searchHint: "초성으로도 찾습니다. 예: ㅊㄴㄱㄹㄷ",
			area: "분야",
			scope: "범위",
			state: "상태",
			year: "수치가 있는 해",
			region: "수치가 있는 시·군",
			tier: "층위",
			owner: "담당",
			ownerKnown: "담당 부서가 알려짐",
			ownerUnknown: "담당이 공표되지 않음",
			sort: "차례",
			sorts: {
				"": "자료의 순서",
				name: "이름",
				state: "상태",
				year: "수치의 마지막 해가 늦은 것부터",
				cities: "시·군이 많은 것부터",
				sources: "출처가 많은 것부터",
			},
			any: "모두",
			apply: "찾기",
			reset: "조건 지우기",
			shown: "{total}개 가운데 {shown}개를 보이고 있습니다.",
			nothing: "조건에 맞는 과제가 없습니다. 조건을 줄이거나 지워 보세요.",
			first: "{total}개 가운데 {shown}개가 맞습니다. 그 가운데 처음 {first}개를 보이고 있습니다.",
			more: "더 보기",
			loading: "나머지 목록을 읽고 있습니다.",
			failed: "목록을 다 읽지 못했습니다. 다시 고르면 다시 읽습니다.",
		},
	},
	en: {
		title: "Tasks",
		heading: (announced, named) => `${named} of ${announced} are known by name`,
		lead: (announced, named) =>
			say`In December 2018 Gyeonggi Province announced ${announced} but published no list of them. Reports of the announcement and of the annual plans name ${named}.`,
		description: (announced, named) =>
			`Targets and results of the ${named} tasks known by name out of ${announced}, with candidates and related policies apart.`,
		announced: "Tasks announced",
		named: "Tasks known by name",
		namedNote: "named in the plan or an annual plan",
		apart: { candidate: "Candidates of September 2018", related: "Related policies" },
		apartNote: "not counted among the plan's tasks",
		unsureTitle: "Tiers and owners were not published",
		unsure:
			"No list was found that says which tasks are key tasks, managed by the headquarters itself, and which are bureau tasks, for which the bureau heads answer. Nor can it be confirmed that every task known by name is one of those first announced.",
		scopeHeading: {
			plan: (count) => `Named in the plan: ${count}`,
			candidate: (count) => `Candidates of September 2018: ${count}`,
			related: (count) => `Related policies: ${count}`,
		},
		columns: {
			task: "Task",
			area: "Area",
			owner: "Tier, owner",
			target: "Newest target",
			result: "Newest result",
			state: "State",
			cities: "Cities",
			sources: "Sources",
		},
		columnsNote:
			"Target and result are those of the newest period for the whole province. “Cities” counts the cities and counties with figures, “Sources” the reports and documents behind the entry.",
		statesCaption: "Tasks by state",
		total: "All",
		byState: "By state",
		byArea: "By area",
		areaUnknown: "Area not known",
		rules: "The rules states follow",
		count: (count) => count,
		noTasks: "No task is in this state.",
		groupRest: (count) => `The list with ${count} more`,
		pages: {
			title: "Pages of the list of tasks",
			lead: (first, total) =>
				`These are the first ${first} of ${total} tasks. The others stand on the pages below.`,
			range: (from, to) => `${from} to ${to}`,
			page: (number) => `Tasks, page ${number}`,
			description: (from, to, total) => `Tasks ${from} to ${to} of ${total}.`,
		},
		filter: {
			title: "Choose tasks",
			search: "Search by name",
			searchHint: "English or Korean",
			area: "Area",
			scope: "Scope",
			state: "State",
			year: "Year with figures",
			region: "City or county with figures",
			tier: "Tier",
			owner: "Owner",
			ownerKnown: "Department known",
			ownerUnknown: "Owner not published",
			sort: "Order",
			sorts: {
				"": "As in the record",
				name: "Name",
				state: "State",
				year: "Last year with figures, latest first",
				cities: "Most cities first",
				sources: "Most sources first",
			},
			any: "All",
			apply: "Search",
			reset: "Clear",
			shown: "Showing {shown} of {total}.",
			nothing: "No task fits. Choose fewer conditions or clear them.",
			first: "{shown} of {total} fit. Showing the first {first} of them.",
			more: "Show more",
			loading: "The rest of the list is being read.",
			failed: "The list could not be read whole. Choosing again tries again.",
		},
	},
};

/** What a figure measures and when: "2019년 채용·참여 인원", "People taken on, 2019". */
export const figureName: Readonly<Record<Locale, (measure: string, period: string) => string>> = {
	ko: (measure, period) => `${period} ${measure}`,
	en: (measure, period) => `${measure}, ${period}`,
};

/** English for the departments, which the record names in Korean as reports do. */
const englishBureaus: Readonly<Record<string, string>> = {
	조세정의과: "Tax Justice Division",
	자치행정과: "Local Administration Division",
	버스정책과: "Bus Policy Division",
	농식품유통과: "Agri-food Distribution Division",
	하천과: "Rivers Division",
	건설정책과: "Construction Policy Division",
	소방재난본부: "Fire and Disaster Headquarters",
	투자진흥과: "Investment Promotion Division",
	일자리경제정책과: "Jobs and Economic Policy Division",
};

/** A department in this language, and the language it is in: English has no name for one that is new to the record. */
export function bureauName(bureau: string, locale: Locale): { readonly name: string; readonly lang: Locale } {
	const english = locale === "en" ? englishBureaus[bureau] : undefined;
	return english ? { name: english, lang: "en" } : { name: bureau, lang: "ko" };
}
