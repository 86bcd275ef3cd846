import type { Datum } from "../../data/views/datum.ts";
import type { PlanTasksByArea } from "../../data/views/plan-tasks-by-area.ts";
import { cited, say, spoken } from "../cited.ts";
import { countingWord } from "../counting-words.ts";
import { formatList } from "../lists.ts";
import { josa } from "../particles.ts";
import { formatDate } from "../periods.ts";
import { publishedSentence } from "../published-sentence.ts";
import type { Vocabulary } from "../vocabulary.ts";
import type { ChartWordsByLocale } from "./chart-words.ts";
import { lowerFirst } from "./labour-subject.ts";

export const planTasksByAreaWords: ChartWordsByLocale<PlanTasksByArea> = {
	ko: {
		title: ({ groups }) => `과제는 ${countingWord(groups.length - 1, "ko")} 분야에 어떻게 나뉘었나?`,
		sentence: (view, words) => {
			const { november, december, unpublished, totals, months } = parts(view, words);
			return say`${months.november} 보도의 ${josa`${totals.november}은/는`} ${josa`${formatList(november, "ko")}이었/였`}다. ${publishedSentence({ subject: say`${months.december} 발표의 ${totals.december} 가운데 분야별 수`, published: december, unpublished, only: true }, "ko")}`;
		},
		notes: () => ["11월과 12월의 수는 서로 다른 때의 값이라 섞어 더할 수 없다."],
	},
	en: {
		title: ({ groups }) =>
			`How were the tasks spread over the ${countingWord(groups.length - 1, "en")} areas?`,
		sentence: (view, words) => {
			const { november, december, unpublished, totals, months } = parts(view, words);
			return say`The ${totals.november} reported in ${months.november} were spread over ${formatList(november, "en")}. Of the ${totals.december} announced in ${months.december}, ${lowerFirst(publishedSentence({ subject: "numbers by area", published: december, unpublished, only: true }, "en"))}`;
		},
		notes: () => ["November and December are different moments; their figures must not be added together."],
	},
};

function parts(view: PlanTasksByArea, words: Vocabulary) {
	const [all, ...areas] = view.groups;
	const name = (area: string | null) => words.short("area", area);
	const named = (moment: "november" | "december") =>
		areas
			.filter((group) => group[moment].value !== null)
			.map(({ area, [moment]: datum }) =>
				words.locale === "ko"
					? say`${name(area)} ${spoken(datum, words)}`
					: say`${name(area)} (${cited(String(datum.value), datum)})`,
			);
	const month = (datum: Datum | undefined) =>
		formatDate(datum?.observation?.as_of?.slice(0, 7) ?? "", words.locale);
	return {
		november: named("november"),
		december: named("december"),
		unpublished: areas.filter(({ december }) => december.value === null).map(({ area }) => name(area)),
		totals: {
			november: all ? spoken(all.november, words) : "",
			december: all ? spoken(all.december, words) : "",
		},
		months: { november: month(all?.november), december: month(all?.december) },
	};
}
