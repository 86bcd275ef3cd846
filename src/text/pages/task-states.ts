/** Names of the states of a task, and the rules they follow in words. The rules themselves: `task-state.ts`. */
import type { TaskScope } from "../../data/views/task-list.ts";
import type { TaskStateCode, Verdict } from "../../data/views/task-state.ts";
import type { Locale } from "../../site.ts";

interface StateWords {
	readonly name: string;
	/** What the state means, as a sentence. */
	readonly meaning: string;
}

export interface TaskStateWords {
	readonly states: Readonly<Record<TaskStateCode, StateWords>>;
	readonly verdicts: Readonly<Record<Verdict, string>>;
	/** The rules by which states are given, in order. */
	readonly rules: readonly string[];
	/** What it means that a task is of a scope. */
	readonly scopes: Readonly<Record<TaskScope, string>>;
}

export const taskStateWords: Readonly<Record<Locale, TaskStateWords>> = {
	ko: {
		states: {
			met: {
				name: "목표 이상",
				meaning: "견줄 수 있는 가장 최근 기간의 결과가 목표와 같거나 목표보다 크다.",
			},
			below: {
				name: "목표 미만",
				meaning: "견줄 수 있는 가장 최근 기간의 결과가 목표보다 작다.",
			},
			"not-comparable": {
				name: "견줄 수 없음",
				meaning: "목표와 결과가 모두 있으나 지표나 기간이 서로 다르다.",
			},
			"target-only": { name: "목표만 있음", meaning: "목표는 공표되었으나 결과를 찾지 못했다." },
			"result-only": { name: "결과만 있음", meaning: "결과는 보도되었으나 목표를 찾지 못했다." },
			"other-figures": {
				name: "다른 수치만 있음",
				meaning: "도 전체의 목표나 결과는 없고 예산, 후보 단계의 기대치, 시·군의 값만 있다.",
			},
			"no-figures": { name: "수치 없음", meaning: "이름만 나오고 수치를 찾지 못했다." },
		},
		verdicts: { met: "목표 이상", below: "목표 미만", undecided: "판단 보류" },
		rules: [
			"경기도 전체의 값만 봅니다. 시·군 한 곳의 값으로는 판단하지 않습니다.",
			"지표, 기간, 지역, 세부 구분이 모두 같은 목표와 결과만 견줍니다. 일자리 목표의 결과는 일자리 창출 실적이고, 보완된 목표가 있으면 그것과 견줍니다.",
			"예산, 후보 단계의 기대치, 지원자 수와 경쟁률, 곳당 인원은 목표로 보지 않습니다.",
			"‘약’으로 어림한 값이거나, 다른 보도의 값으로 보면 결론이 바뀔 때에는 판단하지 않습니다.",
			"판단할 수 있는 기간이 여럿이면 가장 최근 것을 따르고, 그 기간에 목표에 못 미친 지표가 하나라도 있으면 목표 미만입니다.",
			"상태는 공표된 수치가 어디까지 있는지를 말할 뿐, 과제가 잘되었는지를 말하지 않습니다.",
		],
		scopes: {
			plan: "2018년 12월 종합계획 발표나 그 뒤의 연차 계획에서 이름이 확인된 과제입니다.",
			candidate:
				"2018년 9월 점검회의에서 후보로 이름이 나온 사업입니다. 12월 계획에 들어갔는지는 확인되지 않아 계획의 과제로 세지 않습니다.",
			related:
				"도의 일자리와 관련이 있지만 종합계획의 과제인지 확인되지 않은 시책입니다. 계획의 과제로 세지 않습니다.",
		},
	},
	en: {
		states: {
			met: {
				name: "At or above target",
				meaning: "In the newest period that can be compared, the result equals or exceeds the target.",
			},
			below: {
				name: "Below target",
				meaning: "In the newest period that can be compared, the result is below the target.",
			},
			"not-comparable": {
				name: "Not comparable",
				meaning: "There are targets and results, but of different measures or periods.",
			},
			"target-only": { name: "Target only", meaning: "A target was published; no result was found." },
			"result-only": { name: "Result only", meaning: "A result was reported; no target was found." },
			"other-figures": {
				name: "Other figures only",
				meaning:
					"No target or result for the whole province, only budgets, expectations from the candidate stage or figures of single cities.",
			},
			"no-figures": { name: "No figures", meaning: "Only the name is known; no figure was found." },
		},
		verdicts: { met: "At or above target", below: "Below target", undecided: "Undecided" },
		rules: [
			"Only figures for the whole province count; those of a single city or county decide nothing.",
			"A target and a result are compared only where measure, period, region and breakdown are all the same. Jobs reported as created are the result of a jobs target, and a revised target takes the place of the first.",
			"Budgets, expectations from the candidate stage, applicants, applicants per post and workers per site are not taken as targets.",
			"Nothing is decided from figures printed as “about”, or where another report's figure would change the outcome.",
			"Of several periods that can be decided the newest counts, and one measure below its target makes it below target.",
			"A state says how far the published figures go, not how well the task went.",
		],
		scopes: {
			plan: "Tasks named when the plan was announced in December 2018 or in one of its annual plans.",
			candidate:
				"Projects named as candidates at the review meetings of September 2018. Whether they entered the plan in December is not confirmed, so they are not counted among its tasks.",
			related:
				"Policies of the province that concern jobs but are not confirmed as tasks of the plan. They are not counted among its tasks.",
		},
	},
};
