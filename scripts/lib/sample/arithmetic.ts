/** What must add up in a sample, in the words of `reconciliation.csv`. */

import { PROVINCE } from "../../../src/data/places.ts";
import type { reconciliations } from "../../../src/data/tables/reconciliations.ts";
import type { Selector } from "../../../src/data/tables/selector.ts";
import { PLAN_PERIOD } from "../../../src/data/views/plan-jobs-target.ts";
import type { NewRow } from "./rows.ts";

type Relation = NewRow<typeof reconciliations>;

const plan: Selector = {
	region: PROVINCE,
	period: PLAN_PERIOD,
	status: "announced",
	breakdown: "",
	task: "",
};
const any = { not: "" };

export const sampleRelations: readonly Relation[] = [
	relation("sample-tiers", "표본: 과제 수 = 중점 + 실국", "Sample: tasks = key + bureau", {
		total: { ...plan, measure: "tasks", area: "", tier: "" },
		parts: { ...plan, measure: "tasks", area: "", tier: any },
		atLeast: 2,
	}),
	relation("sample-areas", "표본: 과제 수와 목표 = 분야의 합", "Sample: tasks and targets = areas", {
		total: { ...plan, measure: ["tasks", "jobs-target"], area: "", tier: "" },
		parts: { ...plan, measure: ["tasks", "jobs-target"], area: any, tier: "" },
		each: ["measure"],
		atLeast: 1,
	}),
	relation("sample-tasks-target", "표본: 총목표 = 모든 과제의 합", "Sample: total target = all tasks", {
		total: { ...plan, measure: "jobs-target", area: "" },
		parts: { ...plan, measure: "jobs-target", task: any },
		atLeast: 1,
	}),
	relation("sample-years", "표본: 해마다의 합계 = 모든 과제의 합", "Sample: every year = all tasks", {
		total: yearly({ region: PROVINCE, task: "" }),
		parts: yearly({ region: PROVINCE, task: any }),
		each: ["measure", "period"],
		atLeast: 1,
	}),
	relation(
		"sample-places",
		"표본: 과제의 도 합계 = 시·군의 합",
		"Sample: a task's province = its cities and counties",
		{
			total: yearly({ region: PROVINCE, task: any }),
			parts: yearly({ region: { not: PROVINCE }, task: any }),
			each: ["measure", "task", "period"],
			// A result that is not in yet has no parts either.
			atLeast: 0,
		},
	),
];

function yearly(more: Selector): Selector {
	return {
		measure: ["jobs-target", "jobs-created"],
		period: ["2018", "2019", "2020", "2021", "2022"],
		area: "",
		breakdown: "",
		...more,
	};
}

function relation(
	id: string,
	statement_ko: string,
	statement_en: string,
	{
		total,
		parts,
		each,
		atLeast,
	}: { total: Selector; parts: Selector; each?: readonly string[]; atLeast: number },
): Relation {
	return {
		id,
		statement_ko,
		statement_en,
		total_key: [total],
		parts: [parts],
		each: each ?? null,
		min_parts: atLeast,
		expected_difference: 0,
		tolerance: 0,
		explanation_ko: "만들어 낸 값이 서로 맞는다.",
		explanation_en: "The made-up values agree.",
	};
}
