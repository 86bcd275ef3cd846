import { codeOf, type Datum } from "../../data/views/datum.ts";
import type { EmploymentBySex } from "../../data/views/employment-by-sex.ts";
import type { Locale } from "../../site.ts";
import { type Prose, reckoned, say, spoken } from "../cited.ts";
import { formatPercentagePoints } from "../numbers.ts";
import type { Vocabulary } from "../vocabulary.ts";
import type { ChartWordsByLocale } from "./chart-words.ts";
import { difference } from "./labour-change.ts";
import { lowerFirst } from "./labour-subject.ts";

export const employmentBySexWords: ChartWordsByLocale<EmploymentBySex> = {
	ko: {
		title: ({ selection }, words) =>
			`${words.name("region", selection.region)} 남녀의 고용률은 얼마나 차이 나나?`,
		sentence: (view, words) => {
			const place = words.name("region", view.selection.region);
			const gaps = publishedGaps(view);
			const [first, last] = [gaps[0], gaps.at(-1)];
			if (first === undefined || last === undefined) return `${place}의 남녀 고용률은 함께 공표된 때가 없다.`;
			const age = words.name("breakdown", view.age);
			const state = say`${said(last, words).period} ${place}의 ${age} 고용률은 남자 ${spoken(last.men, words)}, 여자 ${spoken(last.women, words)}로 ${said(last, words).gap} 차이다.`;
			if (first === last) return state;
			const before = said(first, words);
			const change = difference(first.gap, last.gap);
			const moved =
				change === 0
					? say`${before.period}에도 차이는 ${before.gap}였다.`
					: say`${before.period}의 ${before.gap}보다 ${movedBy(first, last, "ko")} ${change > 0 ? "벌어졌다" : "좁혀졌다"}.`;
			return say`${state} ${moved}`;
		},
	},
	en: {
		title: ({ selection }, words) =>
			`How far apart are the employment rates of men and women in ${words.name("region", selection.region)}?`,
		sentence: (view, words) => {
			const place = words.name("region", view.selection.region);
			const gaps = publishedGaps(view);
			const [first, last] = [gaps[0], gaps.at(-1)];
			if (first === undefined || last === undefined)
				return `The rates of men and women in ${place} were never published together.`;
			const age = lowerFirst(words.name("breakdown", view.age));
			const state = say`In the ${said(last, words).period} the employment rate of people ${age} in ${place} was ${spoken(last.men, words)} for men and ${spoken(last.women, words)} for women, ${said(last, words).gap} apart.`;
			if (first === last) return state;
			const before = said(first, words);
			const change = difference(first.gap, last.gap);
			const moved =
				change === 0
					? say`The gap was ${before.gap} in the ${before.period} too.`
					: say`The gap has ${change > 0 ? "widened" : "narrowed"} by ${movedBy(first, last, "en")} since the ${before.period}, when it was ${before.gap}.`;
			return say`${state} ${moved}`;
		},
	},
};

interface Gap {
	readonly men: Datum;
	readonly women: Datum;
	/** In percentage points, whichever of the two is higher. */
	readonly gap: number;
}

/** Half-years with a rate of both, in order. */
function publishedGaps({ men, women }: EmploymentBySex): Gap[] {
	return men.flatMap((man, index) => {
		const woman = women[index];
		return man.value === null || woman?.value == null
			? []
			: [{ men: man, women: woman, gap: Math.abs(difference(woman.value, man.value)) }];
	});
}

/** How far two gaps are apart, of which each is a difference itself. */
function movedBy(first: Gap, last: Gap, locale: Locale): Prose {
	const size = Math.abs(difference(first.gap, last.gap));
	return reckoned(formatPercentagePoints(size, locale), first.men, first.women, last.men, last.women);
}

function said({ men, women, gap }: Gap, words: Vocabulary) {
	return {
		period: words.name("period", codeOf(men, "period")),
		gap: reckoned(formatPercentagePoints(gap, words.locale), men, women),
	};
}
