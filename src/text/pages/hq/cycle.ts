/** Words of each year's course: plan, review and supplement. */
import type { Locale } from "../../../site.ts";

export interface HqCycleWords {
	readonly note: string;
	readonly plan: string;
	readonly review: string;
	readonly supplement: string;
	readonly gaps: string;
	readonly target: string;
	readonly result: string;
	readonly revision: string;
	readonly nothing: string;
}

export const hqCycleWords: Readonly<Record<Locale, HqCycleWords>> = {
	ko: {
		note: "세부계획으로 목표를 정하고(계획), 실적과 지연을 살피고(점검), 목표와 예산을 고치는(보완) 한 해의 흐름에서 공표된 것만 적었습니다.",
		plan: "계획",
		review: "점검",
		supplement: "보완",
		gaps: "찾지 못한 것",
		target: "일자리 목표",
		result: "일자리 실적",
		revision: "보완한 목표",
		nothing: "공표된 것을 찾지 못함",
	},
	en: {
		note: "In a year's course targets are set (plan), results and delays looked at (review) and targets and budget changed (supplement). Only what was published is shown.",
		plan: "Plan",
		review: "Review",
		supplement: "Supplement",
		gaps: "Not found",
		target: "Jobs target",
		result: "Jobs reported",
		revision: "Revised target",
		nothing: "Nothing published was found",
	},
};
