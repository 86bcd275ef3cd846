/** How sentences tell a value of the employment survey and its change: how much, and which way. */
import type { Datum } from "../../data/views/datum.ts";
import { cited, type Prose, spokenTogether } from "../cited.ts";
import { formatLarge, formatPercentagePoints } from "../numbers.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { isCount } from "./labour-subject.ts";

/** A value after its subject. In English the bare number: "the number of employed persons" has said what is counted. */
export function valueSaid(selection: { measure: string }, datum: Datum, words: Vocabulary): Prose {
	return valueShared(selection, [datum], words);
}

/** The same of a value that several data share. */
export function valueShared(
	selection: { measure: string },
	data: readonly Datum[],
	words: Vocabulary,
): Prose {
	const [first] = data;
	return words.locale === "en" && isCount(selection)
		? cited(formatLarge(first?.value ?? 0, words.locale), ...data)
		: spokenTogether(data, words);
}

/** A difference free of binary noise: the survey gives its rates to a tenth. */
export function difference(from: number, to: number): number {
	return Math.round((to - from) * 10) / 10;
}

/** The size of a difference: `5.3%포인트`, `1만 명`; `5.3 percentage points`, `10,000`. */
export function amountOf(selection: { measure: string }, change: number, words: Vocabulary): string {
	const size = Math.abs(change);
	if (!isCount(selection)) return formatPercentagePoints(size, words.locale);
	const number = formatLarge(size, words.locale);
	return words.locale === "ko" ? `${number}${/\d$/.test(number) ? "" : " "}명` : number;
}

/** 올랐다, 내렸다 of a rate; 늘었다, 줄었다 of a count. */
export function movedKo(selection: { measure: string }, change: number): string {
	if (isCount(selection)) return change > 0 ? "늘었다" : "줄었다";
	return change > 0 ? "올랐다" : "내렸다";
}
