import type { Datum } from "../../data/views/datum.ts";
import type { PlanTasksByTier } from "../../data/views/plan-tasks-by-tier.ts";
import { cited, joined, say, spoken } from "../cited.ts";
import { josa } from "../particles.ts";
import type { Vocabulary } from "../vocabulary.ts";
import type { ChartWordsByLocale } from "./chart-words.ts";

export const planTasksByTierWords: ChartWordsByLocale<PlanTasksByTier> = {
	ko: {
		title: () => "과제는 누가 맡았나?",
		sentence: (view, words) => {
			const { plan, areas } = parts(view, words);
			const split = areas.map(
				({ name, total, key, bureau }) => say`${name} ${total}(중점 ${key}, 실국 ${bureau})`,
			);
			return josa`과제 ${plan.total}은/는 대책본부가 직접 챙기는 중점추진과제 ${plan.key}과/와 각 실·국이 맡는 실국과제 ${plan.bureau}으로/로 나뉜다. 분야 가운데 이 구분이 공표된 것은 ${joined(split, ", ")}뿐이다.`;
		},
	},
	en: {
		title: () => "Who was to carry out the tasks?",
		sentence: (view, words) => {
			const { plan, areas } = parts(view, words);
			const split = areas.map(
				({ name, total, key, bureau }) => say`${name} (${total}: ${key} key, ${bureau} bureau)`,
			);
			return say`Of ${plan.total}, ${plan.key} are key tasks run by the headquarters and ${plan.bureau} are bureau tasks. The split was published for one area only: ${joined(split, ", ")}.`;
		},
	},
};

function parts(view: PlanTasksByTier, words: Vocabulary) {
	// In Korean every count takes its counter; in English the noun is said once.
	const count = (datum: Datum | undefined) =>
		datum && words.locale === "ko"
			? spoken(datum, words)
			: datum?.value == null
				? words.term("missing", "not-published")
				: cited(String(datum.value), datum);
	const [plan, ...areas] = view.groups.map(({ area, total, tiers: [key, bureau] }) => ({
		name: words.short("area", area),
		total: spoken(total, words),
		key: count(key),
		bureau: count(bureau),
	}));
	if (plan === undefined) throw new Error("the number of the plan's tasks is not in the record");
	return { plan, areas };
}
