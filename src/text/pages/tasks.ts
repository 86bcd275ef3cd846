/** Words of the list of tasks. Numbers come ready formatted. */
import type { TaskScope } from "../../data/views/task-list.ts";
import type { Locale } from "../../site.ts";
import { type Prose, say } from "../cited.ts";
import { type TaskFilterWords, taskFilterWords } from "./tasks/filter.ts";
import { type TaskListPagesWords, taskListPagesWords } from "./tasks/pages.ts";

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
	readonly pages: TaskListPagesWords;
	readonly filter: TaskFilterWords;
}

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
		pages: taskListPagesWords.ko,
		filter: taskFilterWords.ko,
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
		pages: taskListPagesWords.en,
		filter: taskFilterWords.en,
	},
};
