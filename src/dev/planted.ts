/** Rows nobody published, so that components for tables that are still empty can be looked at. Never part of a built site. */
import type { Dataset } from "../data/dataset.ts";

/** The record with a conversion, an evaluation and a purchase from city to city. Throws where it lacks what they refer to. */
export function plantedDataset(dataset: Dataset): Dataset {
	const [task] = dataset.tasks;
	const [policy] = dataset.policies;
	const [source] = dataset.sources;
	const [buyer] = dataset.cities;
	if (!task || !policy || !source || !buyer)
		throw new Error("the record has no task, policy, source or city");
	const at = { file: "planted", line: 1 };
	return {
		...dataset,
		conversions: [
			{
				...at,
				task: task.task,
				from: "bureau",
				to: "key",
				date: "2019-05",
				reason_ko: "보기로 심은 줄",
				reason_en: "A planted row",
				source: source.source,
			},
		],
		evaluations: [
			{
				...at,
				evaluation: "V001",
				year: 2019,
				date: "2020-02-26",
				task: task.task,
				area: null,
				result_ko: "우수",
				result_en: "Excellent",
				consequence: "rewarded",
				source: source.source,
			},
		],
		adoptions: [
			{
				...at,
				policy: policy.policy,
				buyer: buyer.region,
				year: 2022,
				kind: "spread",
				amount_million_krw: 50,
				provincial_share_pct: null,
				inferred: false,
				source: source.source,
			},
		],
	};
}
