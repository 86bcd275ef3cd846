/** Words of the page on which published totals are held against their parts, and of links to it. */
import type { Locale } from "../../site.ts";

export interface ReconciliationWords {
	readonly title: string;
	readonly description: string;
	readonly lead: (relations: number, comparisons: string) => string;
	readonly result: (holding: number, differing: number) => string;
	readonly differing: string;
	readonly holding: string;
	readonly statement: string;
	readonly total: string;
	readonly parts: string;
	readonly difference: string;
	readonly explanation: string;
	readonly times: (count: string) => string;
	readonly within: (tolerance: string) => string;
	/** Of the sums a chart has to do with. */
	readonly ofChart: (relations: number) => string;
	readonly more: string;
}

export const reconciliationWords: Readonly<Record<Locale, ReconciliationWords>> = {
	ko: {
		title: "합계 맞춰 보기",
		description: "공표된 합계와 부분이 서로 맞는지 견준 결과",
		lead: (relations, comparisons) =>
			`공표된 합계를 그 부분들의 합과 견줄 수 있는 곳은 모두 견주었습니다. 관계 ${relations}가지를 ${comparisons}번 비교했습니다.`,
		result: (holding, differing) =>
			`${holding}가지는 반올림 안에서 맞고, ${differing}가지는 알려진 만큼 다릅니다. 자료를 고칠 때마다 다시 견주며, 설명되지 않은 차이가 생기면 누리집이 만들어지지 않습니다.`,
		differing: "서로 다른 것",
		holding: "맞는 것",
		statement: "관계",
		total: "합계",
		parts: "부분의 합",
		difference: "차이",
		explanation: "설명",
		times: (count) => `${count}번 비교`,
		within: (tolerance) => `반올림 ${tolerance} 안`,
		ofChart: (relations) => `합계 맞춰 보기(${relations}가지)`,
		more: "모든 관계 보기",
	},
	en: {
		title: "Do the totals add up?",
		description: "Published totals compared with their published parts",
		lead: (relations, comparisons) =>
			`Wherever a published total can be compared with the sum of its parts, it was: ${relations} relations, ${comparisons} comparisons.`,
		result: (holding, differing) =>
			`${holding} hold within rounding, ${differing} differ by a known amount. They are compared anew whenever the record changes; with a difference that is not explained, the site is not built.`,
		differing: "What differs",
		holding: "What holds",
		statement: "Relation",
		total: "Total",
		parts: "Sum of the parts",
		difference: "Difference",
		explanation: "Explanation",
		times: (count) => `${count} comparisons`,
		within: (tolerance) => `within ${tolerance} for rounding`,
		ofChart: (relations) => `Do the totals add up? (${relations})`,
		more: "See every relation",
	},
};
