/** Words of tasks whose tier changed, and of how many each tier had. */
import type { Datum } from "../../../data/views/datum.ts";
import type { Locale } from "../../../site.ts";
import { cited, type Prose, say } from "../../cited.ts";
import { josa } from "../../particles.ts";
import type { Vocabulary } from "../../vocabulary.ts";

export interface HqConversionsWords {
	readonly none: (key: Datum, bureau: Datum, words: Vocabulary) => Prose;
	readonly caption: string;
	readonly task: string;
	readonly from: string;
	readonly to: string;
	readonly date: string;
	readonly reason: string;
	readonly source: string;
	readonly counts: string;
	readonly countsNote: string;
	readonly announced: string;
	readonly notPublished: string;
}

export const hqConversionsWords: Readonly<Record<Locale, HqConversionsWords>> = {
	ko: {
		none: (key, bureau, words) =>
			josa`공표된 전환 사례가 없습니다. 발표 때 중점추진과제는 ${cited(words.cell(key), key)}, 실국과제는 ${cited(words.cell(bureau), bureau)}이었/였습니다.`,
		caption: "층위가 바뀐 과제",
		task: "과제",
		from: "전",
		to: "뒤",
		date: "날짜",
		reason: "이유",
		source: "출처",
		counts: "층위별 과제 수의 변화",
		countsNote: "첫 줄은 공표된 수이고, 그 뒤는 공표된 전환을 차례로 더하고 뺀 값입니다.",
		announced: "발표",
		notPublished: "미공표",
	},
	en: {
		none: (key, bureau, words) =>
			say`No conversion was published. As announced the plan has ${ofTier(key, "key tasks", words)} and ${ofTier(bureau, "bureau tasks", words)}.`,
		caption: "Tasks whose tier changed",
		task: "Task",
		from: "From",
		to: "To",
		date: "Date",
		reason: "Reason",
		source: "Source",
		counts: "Tasks by tier over time",
		countsNote:
			"The first line was published; the others add and take away the published conversions in turn.",
		announced: "Announced",
		notPublished: "Not published",
	},
};

/** "67 key tasks": the number as the record has it, with the name of its tier for the unit. */
function ofTier(datum: Datum, name: string, words: Vocabulary): Prose {
	const cell = words.cell(datum);
	const number = cell.replace(/ tasks?$/, "");
	return number === cell ? cell : say`${cited(number, datum)} ${name}`;
}
